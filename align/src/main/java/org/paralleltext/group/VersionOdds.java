package org.paralleltext.group;

import java.util.List;

/**
 * How likely it is that two documents in different languages are versions of one: by what their
 * numbers and dates have in common, whether they were adopted on the same occasion, and whether
 * they have the same symbol.
 *
 * <p>What the content says is a logistic regression over the best matches among the resolutions of
 * sc/2020 in six languages, their symbols hidden, with and without the dates of their adoption,
 * half of the true counterparts taken away: {@code paralleltext calibrate --resolutions} makes it
 * again of the resolutions that it is given, beside what the weights here are worth on them. Of
 * sc/2020 it makes -0.16, 3.04 and 2.44 by now; those here are as they were first fitted.
 */
final class VersionOdds {

  private static final double START = -0.03;
  private static final double LIKENESS = 3.38;
  private static final double SAME_OCCASION = 2.52;

  /** Keeps likenesses of 0 and 1 from being the last word; judgement. */
  private static final double MARGIN = 0.02;

  /**
   * What equal symbols say, which nothing fits: {@code log(0.985 / 0.015)}, since of 662
   * resolutions with the noise of a scan 10 show a wrong one. Different ones say nothing here:
   * which of them is wrong, or both, is what the content has to tell.
   */
  private static final double SAME_SYMBOL = 4.18;

  /** Nothing is surer than this; judgement. */
  private static final double CERTAIN = 0.9999;

  private VersionOdds() {}

  /** How likely it is by symbols and content: a probability. */
  static double confidence(Profile one, Profile other) {
    double content = content(one, other);
    if (!hasSameSymbol(one, other)) {
      return probability(content);
    }
    boolean telling = one.fingerprint().isTelling() && other.fingerprint().isTelling();
    return probability(SAME_SYMBOL + (telling ? content : 0));
  }

  /** How likely it is by the content alone: a probability. */
  static double byContent(Profile one, Profile other) {
    return probability(content(one, other));
  }

  /** What the content says: the log odds of the likeness, and 1 for the same occasion, else 0. */
  static List<Double> evidence(Profile one, Profile other) {
    double likeness = one.fingerprint().likeness(other.fingerprint());
    boolean same = one.fingerprint().isOfTheSameOccasion(other.fingerprint());
    return List.of(StrictMath.log((likeness + MARGIN) / (1 - likeness + MARGIN)), same ? 1.0 : 0.0);
  }

  private static double probability(double logOdds) {
    return Math.min(CERTAIN, 1 / (1 + StrictMath.exp(-logOdds)));
  }

  private static boolean hasSameSymbol(Profile one, Profile other) {
    return one.symbol().isPresent() && one.symbol().equals(other.symbol());
  }

  /** The log odds by what both have in common. */
  private static double content(Profile one, Profile other) {
    List<Double> evidence = evidence(one, other);
    return START + LIKENESS * evidence.get(0) + SAME_OCCASION * evidence.get(1);
  }
}
