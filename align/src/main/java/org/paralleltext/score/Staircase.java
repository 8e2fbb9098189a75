package org.paralleltext.score;

/**
 * The score of a bead whose segments were cut at other places in one language than in the other, so
 * that they overlap in turn: {@code [A B] [C]} beside {@code [A] [B C]}. There, a unit is explained
 * by those alone that it overlaps, not by all of the other side. The overlaps are steps through the
 * grid of both sides, down or to the right, from its first field to the last; the best way counts,
 * each being as likely as any other.
 *
 * <p>Not thread-safe, as the rows are not.
 */
final class Staircase {

  /** Of longer runs too many ways would have to be tried; beads of four change nothing on gold/. */
  static final int LONGEST = 3;

  /** By run lengths: the logarithm of the number of ways. */
  private static final double[][] WAYS = ways();

  private final TranslationRows rows;
  private int left;
  private int column;
  private int right;

  Staircase(TranslationRows rows) {
    this.rows = rows;
  }

  /** The numbers of ways are those of Pascal's triangle. */
  private static double[][] ways() {
    double[][] ways = new double[LONGEST + 1][LONGEST + 1];
    for (int i = 1; i <= LONGEST; i++) {
      for (int j = 1; j <= LONGEST; j++) {
        ways[i][j] = i == 1 || j == 1 ? 1 : ways[i - 1][j] + ways[i][j - 1];
      }
    }
    double[][] logarithms = new double[LONGEST + 1][LONGEST + 1];
    for (int i = 1; i <= LONGEST; i++) {
      for (int j = 1; j <= LONGEST; j++) {
        logarithms[i][j] = Math.log(ways[i][j]);
      }
    }
    return logarithms;
  }

  /** Whether there is more than one way through a bead. */
  static boolean fits(int left, int right) {
    return left > 1 && right > 1 && left <= LONGEST && right <= LONGEST;
  }

  /**
   * The score of a bead that ends in the current row.
   *
   * @param leftUnits its units on the left, see {@link #fits}
   * @param endColumn the column that it ends in
   * @param rightUnits its units on the right
   */
  double score(int leftUnits, int endColumn, int rightUnits) {
    left = leftUnits;
    column = endColumn;
    right = rightUnits;
    return best(1, 1, 1, 1) - WAYS[left][right];
  }

  /**
   * The best way from a field to the last.
   *
   * @param i its left unit, from 1
   * @param j its right unit, from 1
   * @param firstLeft the first left unit that the way took beside this right one
   * @param firstRight the first right unit that it took beside this left one
   */
  private double best(int i, int j, int firstLeft, int firstRight) {
    if (i == left && j == right) {
      return ofLeft(i, firstRight, j) + ofRight(j, firstLeft, i);
    }
    double best = Double.NEGATIVE_INFINITY;
    if (j < right) {
      best = ofRight(j, firstLeft, i) + best(i, j + 1, i, firstRight);
    }
    if (i < left) {
      best = Math.max(best, ofLeft(i, firstRight, j) + best(i + 1, j, firstLeft, j));
    }
    return best;
  }

  /** How well some right units explain a left one. */
  private double ofLeft(int unit, int from, int to) {
    return rows.leftBeside(left - unit + 1, column - right + to, to - from + 1);
  }

  /** How well some left units explain a right one. */
  private double ofRight(int unit, int from, int to) {
    return rows.rightBeside(column - right + unit, left - to, to - from + 1);
  }
}
