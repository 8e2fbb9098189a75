package org.paralleltext.score;

/**
 * Looks at beads of more than two units once more: whether their units were cut at other places
 * ({@link PartedBeads}), and whether one of them only repeats the others ({@link Repeats}). Not
 * thread-safe.
 */
final class FineScores {

  private final RecentOverlaps overlaps;
  private final PartedBeads parted;
  private final Repeats repeats;

  /**
   * @param weight what the scores of words are multiplied by
   * @param first the first left unit
   * @param longest how many units a bead takes on a side at most
   */
  FineScores(TranslationTable table, double weight, int first, int longest) {
    WordLengths lengths = new WordLengths(table.left, table.right);
    overlaps = new RecentOverlaps(table, lengths, weight, first, longest);
    parted = new PartedBeads(table, lengths, overlaps, longest);
    repeats = new Repeats(table, overlaps, weight, longest);
  }

  /**
   * Goes on to a row.
   *
   * @param unit the words of the left unit before it
   * @param columns the words of the right units of the window, from the first
   * @param from the first
   */
  void advance(int next, KnownWords unit, KnownWords[] columns, int from, MovingWindow window) {
    overlaps.advance(next, unit, columns, from, window);
    parted.begin();
  }

  /**
   * The score of a bead that ends in the row and a column: in parts if that is better, else whole
   * without its repeats. They can take away what speaks for a bead, not make it unlikelier than by
   * chance or than in parts.
   *
   * @param whole its score as a bead of whole units
   */
  double score(double whole, int left, int column, int right) {
    double inParts = parted.score(left, column, right);
    double least = Math.max(0, inParts);
    return whole <= least
        ? Math.max(whole, inParts)
        : Math.max(least, whole - repeats.score(left, column, right));
  }
}
