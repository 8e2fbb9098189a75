package org.paralleltext.score;

import java.util.List;

/**
 * Long texts have long translations: scores the logarithm of the ratio of the two lengths.
 *
 * <p>The idea is Gale and Church's (1993, Computational Linguistics 19(1), section 3.3). Their
 * normal distribution of a difference becomes a Student distribution of the log ratio, which is
 * symmetric in the two sides and survives a bad pair. Its variance falls with length, {@code A + B
 * / length}; two texts met by chance have another, larger one.
 */
public final class LengthSignal implements Signal {

  // A, B: fitted to the squared deviations, by length from 8 to 1,024 characters, of gold/unpc-mix,
  // champollion,
  // nonlit-mag and sc/triples.tsv, en-zh and en-ar together. The largest is that of the shortest
  // lengths.
  private static final double A = 0.008;
  private static final double B = 4.5;
  private static final double LARGEST = 0.5;

  /** Two segments met by chance: twice the variance of the log lengths in sc/triples.tsv, 0.83². */
  private static final double CHANCE = 2 * 0.83 * 0.83;

  /**
   * Degrees of freedom: heavier tails than the normal distribution's, as the robust and plain
   * deviations of those sets differ.
   */
  private static final double FREEDOM = 5;

  @Override
  public double score(List<Unit> left, List<Unit> right) {
    double l = 1 + length(left);
    double r = 1 + length(right);
    double ratio = Math.log(Math.max(l, r) / Math.min(l, r));
    return logDensity(ratio, Math.min(LARGEST, A + B / Math.min(l, r))) - logDensity(ratio, CHANCE);
  }

  /** Student's density of a deviation with a variance, but for a constant. */
  private static double logDensity(double deviation, double variance) {
    return -(FREEDOM + 1) / 2 * Math.log1p(deviation * deviation / (FREEDOM * variance))
        - Math.log(variance) / 2;
  }

  private static double length(List<Unit> run) {
    double sum = 0;
    for (Unit unit : run) {
      sum += unit.length();
    }
    return sum;
  }
}
