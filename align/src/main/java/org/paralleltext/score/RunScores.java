package org.paralleltext.score;

/**
 * The scores of runs by the unit that they are held under, by their length, and by column. Only
 * those of the last units are held. Not thread-safe.
 */
final class RunScores {

  private final int longest;
  private final double[][][] scores;
  private final int[] from;
  private final int[] widths;

  /**
   * @param units of how many units scores are held, a power of two
   * @param longest the longest run
   */
  RunScores(int units, int longest) {
    this.longest = longest;
    scores = new double[units][longest + 1][0];
    from = new int[units];
    widths = new int[units];
  }

  private int slot(int unit) {
    return unit & scores.length - 1;
  }

  /**
   * Makes room for the scores of another unit.
   *
   * @return by run length and column from the first, whatever was there before
   */
  double[][] begin(int unit, int firstColumn, int width) {
    int slot = slot(unit);
    from[slot] = firstColumn;
    widths[slot] = width;
    for (int run = 1; run <= longest && scores[slot][run].length < width; run++) {
      scores[slot][run] = new double[2 * width];
    }
    return scores[slot];
  }

  /** The scores by column from the first. */
  double[] scores(int unit, int run) {
    return scores[slot(unit)][run];
  }

  /** The first column that a unit has. */
  int from(int unit) {
    return from[slot(unit)];
  }

  /** Whether a unit has a column. */
  boolean has(int unit, int column) {
    int c = column - from(unit);
    return c >= 0 && c < widths[slot(unit)];
  }
}
