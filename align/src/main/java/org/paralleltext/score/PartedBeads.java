package org.paralleltext.score;

import java.util.Arrays;
import org.paralleltext.text.Span;

/**
 * The score of beads in which units were cut at other places in one language than in the other:
 * {@code [A B] [C]} beside {@code [A] [B C]}, or {@code [A] [B]} beside {@code [A B]}.
 *
 * <p>Such a bead is a chain of pairs of parts, each pair the translation of each other, by its
 * words and by its length. From a pair to the next the chain begins a new unit of one side, and
 * goes on in the unit of the other, which is cut there. The chain leads from the first units of
 * both sides to the last; the best one counts, each being as likely as any other. Not thread-safe.
 */
final class PartedBeads {

  /**
   * What it costs that units were cut, as a logarithm: what serves the sets of gold/ best among 0,
   * 0.7, 1 and 2, in log loss.
   */
  private static final double PARTED = 1;

  private static final int NOWHERE = -1;

  private final TranslationTable table;
  private final WordLengths lengths;
  private final RecentOverlaps overlaps;
  private final int longest;
  private int column = NOWHERE;

  /**
   * By left units and right units before the last, and by which unit was cut before: the score of
   * the best chain from there to the end of the bead that ends in the row and the column; not a
   * number until it is asked for.
   */
  private final double[] chains;

  /**
   * @param overlaps the left units before the row
   * @param longest how many units a bead takes on a side at most
   */
  PartedBeads(TranslationTable table, WordLengths lengths, RecentOverlaps overlaps, int longest) {
    this.table = table;
    this.lengths = lengths;
    this.overlaps = overlaps;
    this.longest = longest;
    chains = new double[longest * longest * Overlaps.ENDS];
  }

  /** Begins with another row. */
  void begin() {
    column = NOWHERE;
  }

  /**
   * The score of a bead that ends in the row and a column, but for what the lengths of its runs
   * say; nothing likely if it cannot be a chain.
   */
  double score(int left, int endColumn, int right) {
    if (endColumn != column) {
      column = endColumn;
      Arrays.fill(chains, Double.NaN);
    }
    double chains = chain(left - 1, right - 1, Overlaps.WHOLE) - ways(left, right);
    return chains - PARTED - ofRuns(left, right);
  }

  private double ofRuns(int left, int right) {
    int row = overlaps.row();
    int leftWords = table.left.size(new Span(row - left, row));
    int rightWords = table.right.size(new Span(column - right, column));
    return lengths.score(leftWords, rightWords);
  }

  /**
   * The logarithm of how many chains there are: as many as ways through a grid, {@code left + right
   * - 2} steps of which {@code left - 1} go down.
   */
  private static double ways(int left, int right) {
    double ways = 1;
    for (int step = 1; step < left; step++) {
      ways = ways * (right - 1 + step) / step;
    }
    return ways == 1 ? 0 : StrictMath.log(ways);
  }

  private double chain(int left, int right, int begin) {
    int at = (left * longest + right) * Overlaps.ENDS + begin;
    if (Double.isNaN(chains[at])) {
      chains[at] =
          overlaps.has(left, column - 1 - right)
              ? best(left, right, begin)
              : Double.NEGATIVE_INFINITY;
    }
    return chains[at];
  }

  private double best(int left, int right, int begin) {
    Overlaps unit = overlaps.before(left);
    int at = column - 1 - right;
    if (left == 0 && right == 0) {
      return score(left, right, begin, Overlaps.WHOLE);
    }
    double best = Double.NEGATIVE_INFINITY;
    if (right > 0 && overlaps.has(left, at + 1)) {
      double rest = chain(left, right - 1, Overlaps.LEFT) - unit.leftCut(at).cost();
      best = rest + score(left, right, begin, Overlaps.LEFT);
    }
    if (left > 0 && overlaps.has(left - 1, at)) {
      double rest =
          chain(left - 1, right, Overlaps.RIGHT)
              - unit.rightCut(at, overlaps.before(left - 1)).cost();
      best = Math.max(best, rest + score(left, right, begin, Overlaps.RIGHT));
    }
    return best;
  }

  /** The score of the parts of two units. */
  private double score(int left, int right, int begin, int end) {
    Overlaps before = begin == Overlaps.RIGHT ? overlaps.before(left + 1) : null;
    Overlaps next = end == Overlaps.RIGHT ? overlaps.before(left - 1) : null;
    return overlaps.before(left).score(column - 1 - right, begin, end, before, next);
  }
}
