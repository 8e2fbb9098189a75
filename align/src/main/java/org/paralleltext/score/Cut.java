package org.paralleltext.score;

/**
 * Where a unit is cut so that the words before are those of one unit of the other side, and the
 * words behind those of the next: the likeliest place, every other being as likely before anything
 * is known.
 *
 * @param place how many words stand before it; 0 if the unit has too few words to be cut
 * @param cost what the choice of the place costs: the logarithm of how many there are, less that of
 *     how many do about as well
 */
record Cut(int place, double cost) {

  /** Of a unit that has too few words. */
  static final Cut NONE = new Cut(0, Double.POSITIVE_INFINITY);

  /** What is worse than the best by so much, as a logarithm, does not do as well. */
  private static final double FAR = 12;

  /**
   * Finds the best place.
   *
   * @param advantages by place: how much better the words before it are explained by the first unit
   *     than by the second
   * @param words how many words there are to be cut
   */
  static Cut best(double[] advantages, int words) {
    int best = 1;
    for (int place = 2; place < words; place++) {
      best = advantages[place] > advantages[best] ? place : best;
    }
    double asGood = 0;
    for (int place = 1; place < words; place++) {
      double less = advantages[best] - advantages[place];
      asGood += less < FAR ? StrictMath.exp(-less) : 0;
    }
    return words < 2 ? NONE : new Cut(best, StrictMath.log(words - 1) - StrictMath.log(asGood));
  }
}
