package org.paralleltext.align;

import java.util.Arrays;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.text.Span;

/**
 * Where the path through two sequences is expected, and how surely: read off an earlier alignment,
 * off words that stand in few places, or off the lengths alone.
 */
final class Guide {

  /** How far a path moves from one pass to the next. */
  private static final int SURE = 6;

  /** How far a path strays between the places that guide it, at least and at most. */
  private static final int NARROW = 12;

  private static final int WIDE = 100;

  private final int[] centers;
  private final int[] halves;
  private final boolean sure;

  private Guide(int[] centers, int[] halves, boolean sure) {
    this.centers = centers;
    this.halves = halves;
    this.sure = sure;
  }

  /** The columns of an earlier path, one for each row and one for the end. */
  static Guide of(int[] centers) {
    int[] halves = new int[centers.length];
    Arrays.fill(halves, SURE);
    return new Guide(centers, halves, true);
  }

  /**
   * A path through places that words tell; straight between them, and the wider the further they
   * are apart.
   *
   * @param chain the places, growing on both sides
   */
  static Guide through(List<Anchor> chain, int rows, int columns) {
    int[] centers = new int[rows + 1];
    int[] halves = new int[rows + 1];
    int row = 0;
    int column = 0;
    for (Anchor anchor : chain) {
      fill(centers, halves, row, column, anchor.left(), anchor.right());
      row = anchor.left();
      column = anchor.right();
    }
    fill(centers, halves, row, column, rows, columns);
    centers[rows] = columns;
    halves[rows] = NARROW;
    return new Guide(centers, halves, false);
  }

  private static void fill(
      int[] centers, int[] halves, int row, int column, int lastRow, int lastColumn) {
    int rows = lastRow - row;
    int gap = Math.max(rows, lastColumn - column);
    for (int i = row; i < lastRow; i++) {
      centers[i] = column + (int) ((long) (i - row) * (lastColumn - column) / rows);
      halves[i] = Math.min(WIDE, NARROW + gap / 4);
    }
  }

  /** Whether an earlier alignment stands behind it. */
  boolean isSure() {
    return sure;
  }

  /** The corridor through the cell of two spans. */
  Corridor corridor(Span left, Span right) {
    int[] inCell = new int[left.length() + 1];
    for (int row = 0; row < inCell.length; row++) {
      inCell[row] = centers[left.start() + row] - right.start();
    }
    return Corridor.around(
        right.length(), inCell, Arrays.copyOfRange(halves, left.start(), left.end() + 1));
  }
}
