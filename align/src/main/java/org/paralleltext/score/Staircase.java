package org.paralleltext.score;

/**
 * The score of a bead whose segments were cut at other places in one language than in the other, so
 * that they overlap in turn: {@code [A B] [C]} beside {@code [A] [B C]}. There, a unit is explained
 * by those alone that it overlaps, not by all of the other side. The overlaps are steps through the
 * grid of both sides, down or to the right, from its first field to the last; the best way counts,
 * each being as likely as any other.
 *
 * <p>Most beads have no way that could score more than what is known already; they are told by a
 * bound, each unit being explained as well as any run near explains it. Not thread-safe.
 */
final class Staircase {

  /** Of longer runs too many ways would have to be tried; beads of four change nothing on gold/. */
  static final int LONGEST = 3;

  /** By run lengths: the logarithm of the number of ways. */
  private static final double[][] WAYS = ways();

  /** Of so many units bounds are held, a power of two. */
  private static final int SLOTS = 4;

  /** Bounds are compared with sums that were added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final RunScores forward;
  private final RunScores backward;

  /**
   * By row and column: the most by which a run that ends in the row explains a right unit; beside
   * it, by how many rows, the most that a run explains which ends in one of them, added up over all
   * right units before.
   */
  private final RunScores mostOfRight = new RunScores(SLOTS, LONGEST);

  /**
   * By left unit, columns, and column: the most by which a run explains it that ends in one of so
   * many columns.
   */
  private final RunScores mostOfLeft = new RunScores(SLOTS, LONGEST);

  private int row;
  private int left;
  private int column;
  private int right;

  /**
   * @param forward by the last unit of a run of the left, its length, and column: how well it
   *     explains the right units, added up over all before
   * @param backward by left unit, the length of a run of the right, and the column that it ends in:
   *     how well the run explains the unit
   */
  Staircase(RunScores forward, RunScores backward) {
    this.forward = forward;
    this.backward = backward;
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
   * Goes to the next row, whose runs are scored by now.
   *
   * @param runs how many runs of the left end in it
   * @param longest the longest run of the right
   * @param from the first column that they have
   * @param to the last
   */
  void advance(int next, int runs, int longest, int from, int to) {
    row = next;
    int width = to - from + 1;
    boundRight(mostOfRight.begin(row - 1, from, width), Math.min(runs, LONGEST), from, width);
    boundLeft(mostOfLeft.begin(row - 1, from, width), Math.min(longest, LONGEST), width);
  }

  private void boundRight(double[][] most, int runs, int from, int width) {
    most[1][0] = Double.NEGATIVE_INFINITY;
    most[2][0] = 0;
    most[3][0] = 0;
    for (int c = 1; c < width; c++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int a = 1; a <= runs; a++) {
        double[] sums = forward.scores(row - 1, a);
        best = Math.max(best, sums[c] - sums[c - 1]);
      }
      most[1][c] = best;
      best = Math.max(best, mostOfRow(row - 1, from + c));
      most[2][c] = most[2][c - 1] + best;
      most[3][c] = most[3][c - 1] + Math.max(best, mostOfRow(row - 2, from + c));
    }
  }

  private double mostOfRow(int ofRow, int column) {
    return mostOfRight.has(ofRow - 1, column)
        ? mostOfRight.scores(ofRow - 1, 1)[column - mostOfRight.from(ofRow - 1)]
        : Double.NEGATIVE_INFINITY;
  }

  private void boundLeft(double[][] most, int longest, int width) {
    for (int c = 0; c < width; c++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int b = 1; b <= Math.min(c, longest); b++) {
        best = Math.max(best, backward.scores(row - 1, b)[c]);
      }
      most[1][c] = best;
      most[2][c] = c > 0 ? Math.max(best, most[1][c - 1]) : best;
      most[3][c] = c > 1 ? Math.max(most[2][c], most[1][c - 2]) : most[2][c];
    }
  }

  /**
   * The score of a bead that ends in the current row, if it is more than some others.
   *
   * @param leftUnits its units on the left, see {@link #fits}
   * @param endColumn the column that it ends in
   * @param rightUnits its units on the right
   * @param all its score if all units of a side explain each of the other
   * @param least no score matters that is not higher
   * @return no less than {@code all}
   */
  double score(int leftUnits, int endColumn, int rightUnits, double all, double least) {
    left = leftUnits;
    column = endColumn;
    right = rightUnits;
    double most = most() - WAYS[left][right] + ROUNDING;
    return most > all && most > least ? Math.max(all, best(1, 1, 1, 1) - WAYS[left][right]) : all;
  }

  /** What no way scores more than. */
  private double most() {
    double[] sums = mostOfRight.scores(row - 1, left);
    int c = column - mostOfRight.from(row - 1);
    double most = sums[c] - sums[c - right];
    for (int unit = row - left; unit < row; unit++) {
      if (!mostOfLeft.has(unit, column)) {
        return Double.POSITIVE_INFINITY;
      }
      most += mostOfLeft.scores(unit, right)[column - mostOfLeft.from(unit)];
    }
    return most;
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

  /** How well some right units explain a left one; nothing likely if that was never looked at. */
  private double ofLeft(int unit, int first, int last) {
    int i = row - left + unit - 1;
    int run = last - first + 1;
    int c = column - right + last - backward.from(i);
    return c >= run && backward.has(i, column - right + last)
        ? backward.scores(i, run)[c]
        : Double.NEGATIVE_INFINITY;
  }

  /** How well some left units explain a right one; nothing likely if that was never looked at. */
  private double ofRight(int unit, int first, int last) {
    int i = row - left + last - 1;
    int c = column - right + unit - forward.from(i);
    if (c <= 0 || !forward.has(i, column - right + unit)) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] sums = forward.scores(i, last - first + 1);
    return sums[c] - sums[c - 1];
  }
}
