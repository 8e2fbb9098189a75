package org.paralleltext.align;

import java.util.Arrays;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.score.Unit;
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
   * A path through places that words tell; between them it goes where the texts before are equally
   * long, and is the wider the further they are apart.
   *
   * @param chain the places, growing on both sides
   */
  static Guide through(List<Anchor> chain, List<Unit> left, List<Unit> right) {
    double[] rows = lengths(left);
    double[] columns = lengths(right);
    int[] centers = new int[rows.length];
    int[] halves = new int[rows.length];
    int row = 0;
    int column = 0;
    for (Anchor anchor : chain) {
      fill(
          centers,
          halves,
          rows,
          columns,
          new Span(row, anchor.left()),
          new Span(column, anchor.right()));
      row = anchor.left();
      column = anchor.right();
    }
    fill(
        centers, halves, rows, columns, new Span(row, left.size()), new Span(column, right.size()));
    centers[left.size()] = right.size();
    halves[left.size()] = NARROW;
    return new Guide(centers, halves, false);
  }

  /** The length of the text before each unit; every unit counts a little. */
  private static double[] lengths(List<Unit> units) {
    double[] lengths = new double[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      lengths[i + 1] = lengths[i] + 1 + units.get(i).length();
    }
    return lengths;
  }

  private static void fill(
      int[] centers, int[] halves, double[] rows, double[] columns, Span left, Span right) {
    double ratio =
        (columns[right.end()] - columns[right.start()])
            / Math.max(1, rows[left.end()] - rows[left.start()]);
    int gap = Math.max(left.length(), right.length());
    int column = right.start();
    for (int i = left.start(); i < left.end(); i++) {
      double expected = columns[right.start()] + ratio * (rows[i] - rows[left.start()]);
      while (column < right.end() && columns[column] < expected) {
        column++;
      }
      centers[i] = column;
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
