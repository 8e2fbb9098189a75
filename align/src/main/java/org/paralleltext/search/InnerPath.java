package org.paralleltext.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The best path through a small rectangle.
 *
 * @param score its score
 * @param visited the places that it goes through, see {@link #visits}
 * @param columns how many places a row of the rectangle has
 */
record InnerPath(double score, long visited, int columns) {

  /** Whether a rectangle of every two of some sizes is small enough. */
  static boolean holds(int[] sizes) {
    int[] sorted = Arrays.stream(sizes).sorted().toArray();
    int last = sorted.length - 1;
    return (sorted[last] + 1) * (sorted[last - 1] + 1) <= Long.SIZE;
  }

  /** Whether a place is on the path, counted from the first corner. */
  boolean visits(int row, int column) {
    return (visited & bit(row, column, columns)) != 0;
  }

  /** The steps between the places, counted from a first corner. */
  List<Bead> steps(int row, int column) {
    List<Bead> steps = new ArrayList<>();
    int fromRow = row;
    int fromColumn = column;
    for (long left = visited & ~1L; left != 0; left &= left - 1) {
      int bit = Long.numberOfTrailingZeros(left);
      int toRow = row + bit / columns;
      int toColumn = column + bit % columns;
      steps.add(Bead.of(new Span(fromRow, toRow), new Span(fromColumn, toColumn)));
      fromRow = toRow;
      fromColumn = toColumn;
    }
    return steps;
  }

  static long bit(int row, int column, int columns) {
    return 1L << row * columns + column;
  }
}
