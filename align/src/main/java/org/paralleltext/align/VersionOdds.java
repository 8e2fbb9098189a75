package org.paralleltext.align;

/**
 * How likely it is that two documents in different languages are versions of one: by what their
 * numbers and dates have in common, whether they were adopted on the same occasion, and whether
 * they have the same symbol.
 *
 * <p>What the content says is a logistic regression over the best matches among the resolutions of
 * sc/2020 in six languages, their symbols hidden, half of them without the dates of their adoption,
 * half of the true counterparts taken away. {@code paralleltext calibrate} measures it on others.
 */
final class VersionOdds {

  private static final double START = -0.03;
  private static final double LIKENESS = 3.38;
  private static final double SAME_OCCASION = 2.52;

  /** Keeps likenesses of 0 and 1 from being the last word. */
  private static final double MARGIN = 0.02;

  /**
   * What equal symbols say: {@code log(0.985 / 0.015)}, since of 662 resolutions with the noise of
   * a scan 10 show a wrong one. Different ones say nothing here: which of them is wrong, or both,
   * is what the content has to tell.
   */
  private static final double SAME_SYMBOL = 4.18;

  /** Nothing is surer than this. */
  private static final double CERTAIN = 0.9999;

  private VersionOdds() {}

  /** How likely it is by symbols and content: a probability. */
  static double confidence(Profile one, Profile other) {
    double content = content(one.fingerprint(), other.fingerprint());
    if (!hasSameSymbol(one, other)) {
      return probability(content);
    }
    boolean telling = one.fingerprint().isTelling() && other.fingerprint().isTelling();
    return probability(SAME_SYMBOL + (telling ? content : 0));
  }

  /** How likely it is by the content alone: a probability. */
  static double byContent(Profile one, Profile other) {
    return probability(content(one.fingerprint(), other.fingerprint()));
  }

  private static double probability(double logOdds) {
    return Math.min(CERTAIN, 1 / (1 + Math.exp(-logOdds)));
  }

  private static boolean hasSameSymbol(Profile one, Profile other) {
    return one.symbol().isPresent() && one.symbol().equals(other.symbol());
  }

  /** The log odds by what both have in common. */
  private static double content(Fingerprint one, Fingerprint other) {
    double likeness = one.likeness(other);
    return START
        + LIKENESS * Math.log((likeness + MARGIN) / (1 - likeness + MARGIN))
        + (one.isOfTheSameOccasion(other) ? SAME_OCCASION : 0);
  }
}
