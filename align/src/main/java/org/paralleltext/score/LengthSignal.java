package org.paralleltext.score;

import java.util.List;

/**
 * Long texts have long translations: scores the logarithm of the ratio of the two lengths.
 *
 * <p>The idea is Gale and Church's (1993, Computational Linguistics 19(1), section 3.3); their
 * normal distribution of a difference becomes a Student distribution of the log ratio, which is
 * symmetric in the two sides and survives a bad pair. Its variance falls with length: {@code A + B
 * / length}.
 */
public final class LengthSignal implements Signal {

  // A, B: fitted to the squared deviations, by length from 8 to 1,024 characters, of gold/unpc-mix,
  // champollion,
  // nonlit-mag and sc/triples.tsv, en-zh and en-ar together.
  private static final double A = 0.008;
  private static final double B = 4.5;

  /** Two segments met by chance: twice the variance of the log lengths in sc/triples.tsv, 0.83². */
  private static final double CHANCE_VARIANCE = 2 * 0.83 * 0.83;

  private static final double FREEDOM = 5;

  @Override
  public double score(List<Unit> left, List<Unit> right) {
    double l = 1 + length(left);
    double r = 1 + length(right);
    double ratio = Math.log(r / l);
    double variance = A + B / Math.min(l, r);
    double related =
        -(FREEDOM + 1) / 2 * Math.log1p(ratio * ratio / (FREEDOM * variance))
            + STUDENT
            - Math.log(variance) / 2;
    double chance = -ratio * ratio / (2 * CHANCE_VARIANCE) + NORMAL - Math.log(CHANCE_VARIANCE) / 2;
    return related - chance;
  }

  private static double length(List<Unit> run) {
    double sum = 0;
    for (Unit unit : run) {
      sum += unit.length();
    }
    return sum;
  }

  // The logarithms of the two densities at 0 for variance 1: Γ(3) / (√(5π) Γ(5/2)) and 1 / √(2π).
  private static final double STUDENT = Math.log(8 / (3 * Math.PI * Math.sqrt(FREEDOM)));
  private static final double NORMAL = -Math.log(2 * Math.PI) / 2;
}
