package org.paralleltext.score;

import org.paralleltext.lexicon.Tokens;

/**
 * The words of a unit, and how well others explain them. What is asked for most often is worked out
 * once. Not thread-safe.
 */
final class KnownWords {

  /**
   * How much more a word weighs that has no translation on the other side than one that has, for
   * which each of the two sides counts half; fitted on the sets of gold/. In halves it is five,
   * which {@link #gain(double, double)} rests on.
   */
  private static final double UNEXPLAINED = 2.5;

  /** Steps of the table that holds what the unit scores without translations. */
  private static final int GRID = 16;

  /** Products are turned into logarithms before they get too large or small. */
  private static final double LARGE = 1e100;

  private static final double SMALL = 1e-30;

  /** By position: κ, how far the translations of the word are known. */
  private final double[] known;

  /** The sum of {@code λ = 1 - κ} over all words. */
  private final double rest;

  private final float[] grid = new float[GRID + 1];

  /** By step and position: what the words before it score without translations; null until used. */
  private float[][] before;

  /**
   * @param rests by word: λ
   */
  KnownWords(Tokens tokens, int unit, double[] rests) {
    known = new double[tokens.size(unit)];
    double sum = 0;
    for (int p = 0; p < known.length; p++) {
      double unknown = rests[tokens.word(unit, p)];
      known[p] = 1 - unknown;
      sum += unknown;
    }
    rest = sum;
    for (int g = 0; g <= GRID; g++) {
      grid[g] = (float) unexplained((double) g / GRID);
    }
  }

  private double unexplained(double rest) {
    double score = 0;
    double product = 1;
    for (double one : known) {
      product *= 1 - one + one * rest;
      if (product < SMALL) {
        score += Logarithm.of(product);
        product = 1;
      }
    }
    return score + Logarithm.of(product);
  }

  int size() {
    return known.length;
  }

  /** The sum of λ over its words. */
  double rest() {
    return rest;
  }

  /**
   * Their score if the other side has no translation of any.
   *
   * @param mean the mean of λ over the words of the other side
   */
  double score(double mean) {
    double at = Math.min(GRID, mean * GRID);
    int low = Math.min(GRID - 1, (int) at);
    return UNEXPLAINED * (grid[low] + (at - low) * (grid[low + 1] - grid[low]));
  }

  /**
   * The score of some of them if the other side has no translation of any.
   *
   * @param from the position of the first
   * @param to the position behind the last
   * @param mean the mean of λ over the words of the other side
   */
  double score(int from, int to, double mean) {
    if (before == null) {
      before = before();
    }
    double at = Math.min(GRID, mean * GRID);
    int low = Math.min(GRID - 1, (int) at);
    double atLow = before[low][to] - before[low][from];
    double atHigh = before[low + 1][to] - before[low + 1][from];
    return UNEXPLAINED * (atLow + (at - low) * (atHigh - atLow));
  }

  private float[][] before() {
    float[][] sums = new float[GRID + 1][known.length + 1];
    for (int g = 0; g <= GRID; g++) {
      double sum = 0;
      for (int p = 0; p < known.length; p++) {
        sum += Logarithm.of(1 - known[p] + known[p] * g / GRID);
        sums[g][p + 1] = (float) sum;
      }
    }
    return sums;
  }

  /**
   * What a word with translations adds to the score that it would have without.
   *
   * @param position where it stands
   * @param share the mean of {@code t(w|v)/p(w)} over the words v of the other side
   * @param mean the mean of λ over them
   */
  double gain(int position, double share, double mean) {
    double base = 1 - known[position] + known[position] * mean;
    return gain(base + known[position] * share, base);
  }

  /**
   * What those with translations add to the score that they would have without. Logarithms are
   * taken of products, since they cost most.
   *
   * @param found the positions of the words with translations
   * @param count how many they are
   * @param sums by position: the sum of {@code t(w|v)/p(w)} over the words v of the other side
   * @param mean the mean of λ over the words of the other side
   * @param size how many words the other side has, at least 1
   */
  double gain(int[] found, int count, double[] sums, double mean, int size) {
    double score = 0;
    double share = 1.0 / size;
    double with = 1;
    double without = 1;
    for (int k = 0; k < count; k++) {
      int p = found[k];
      double base = 1 - known[p] + known[p] * mean;
      with *= base + known[p] * sums[p] * share;
      without *= base;
      if (with > LARGE || without < SMALL) {
        score += gain(with, without);
        with = 1;
        without = 1;
      }
    }
    return score + gain(with, without);
  }

  /** {@code log(with) / 2 - UNEXPLAINED * log(without)}, by one logarithm. */
  private static double gain(double with, double without) {
    double squared = without * without;
    return Logarithm.of(with / (squared * squared * without)) / 2;
  }
}
