package org.paralleltext.score;

/**
 * The left units before a row, each beside the right units that were in the window when it was the
 * last. Not thread-safe.
 */
final class RecentOverlaps {

  private final TranslationTable table;
  private final WordLengths lengths;
  private final double weight;
  private final int first;

  /** By left unit modulo their number. */
  private final Overlaps[] units;

  private int row;

  /**
   * @param weight what the scores of words are multiplied by
   * @param first the first left unit
   * @param longest how many of them are kept
   */
  RecentOverlaps(
      TranslationTable table, WordLengths lengths, double weight, int first, int longest) {
    this.table = table;
    this.lengths = lengths;
    this.weight = weight;
    this.first = first;
    units = new Overlaps[longest];
  }

  /**
   * Goes on to a row.
   *
   * @param unit the words of the left unit before it
   * @param columns the words of the right units of the window, from the first
   * @param from the first
   */
  void advance(int next, KnownWords unit, KnownWords[] columns, int from, MovingWindow window) {
    row = next;
    if (before(0) == null) {
      units[(row - 1) % units.length] = new Overlaps(table, lengths, weight);
    }
    before(0).begin(row - 1, unit, columns, from, window);
  }

  /** The row: the last left unit is the one before it. */
  int row() {
    return row;
  }

  /**
   * A left unit.
   *
   * @param before how many stand between it and the row
   */
  Overlaps before(int before) {
    return units[(row - 1 - before) % units.length];
  }

  /** Whether there is such a left unit, and a right one in its window. */
  boolean has(int before, int column) {
    return before < row - first && before(before).has(column);
  }
}
