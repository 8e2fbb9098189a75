package org.paralleltext.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.text.Span;

/**
 * The part of a table that is searched: in each row the columns from a first to a last one. Both
 * never go back from row to row, the first row begins at column 0 and the last ends at the last
 * column, and each row meets the next.
 */
final class Corridor {

  /** A step of so many places is a small one. */
  private static final int SMALL = 10_000;

  private final int columns;
  private final int[] from;
  private final int[] to;

  private Corridor(int columns, int[] from, int[] to) {
    this.columns = columns;
    this.from = from;
    this.to = to;
    int last = from.length - 1;
    from[0] = 0;
    to[last] = columns;
    for (int row = 1; row <= last; row++) {
      to[row] = Math.max(to[row], to[row - 1]);
    }
    for (int row = last; row > 0; row--) {
      from[row - 1] = Math.min(from[row - 1], from[row]);
      from[row] = Math.min(from[row], to[row - 1]);
    }
  }

  /** All columns in every row. */
  static Corridor whole(int rows, int columns) {
    int[] to = new int[rows + 1];
    Arrays.fill(to, columns);
    return new Corridor(columns, new int[rows + 1], to);
  }

  /**
   * The columns from a first to a last one in each row, as far as they are in the table.
   *
   * @param from for each row the first column
   * @param to for each row the last
   */
  static Corridor between(int columns, int[] from, int[] to) {
    return new Corridor(columns, inside(columns, from), inside(columns, to));
  }

  private static int[] inside(int columns, int[] places) {
    return Arrays.stream(places).map(place -> Math.max(0, Math.min(columns, place))).toArray();
  }

  /**
   * The same, and all places of the small among some steps. What large ones hold has little in
   * common; their places grow with the square of the length, and null steps need none.
   *
   * @param steps inside the table
   */
  Corridor through(List<Step> steps) {
    int[] wideFrom = from.clone();
    int[] wideTo = to.clone();
    for (Step step : steps) {
      if ((long) step.left().length() * step.right().length() <= SMALL) {
        for (int row = step.left().start(); row <= step.left().end(); row++) {
          wideFrom[row] = Math.min(wideFrom[row], step.right().start());
          wideTo[row] = Math.max(wideTo[row], step.right().end());
        }
      }
    }
    return new Corridor(columns, wideFrom, wideTo);
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  /** How many columns a row has. */
  int width(int row) {
    return to[row] - from[row] + 1;
  }

  /** Whether a place, of the table or not, lies inside. */
  boolean has(int row, int column) {
    return row >= 0 && row < from.length && column >= from[row] && column <= to[row];
  }

  /** How many places it has. */
  long size() {
    long size = 0;
    for (int row = 0; row < from.length; row++) {
      size += width(row);
    }
    return size;
  }

  /** Whether it leaves nothing out. */
  boolean isWhole() {
    return Arrays.stream(from).allMatch(column -> column == 0)
        && Arrays.stream(to).allMatch(column -> column == columns);
  }

  /** Whether a place stands so near the edge that a better path may lie outside. */
  boolean isNearEdge(int row, int column) {
    int margin = Math.min(Shape.LARGEST, (to[row] - from[row]) / 4);
    return from[row] > 0 && column - from[row] < margin
        || to[row] < columns && to[row] - column < margin;
  }

  /** The part of it that lies in some rows and columns. */
  Corridor part(Span rows, Span columns) {
    return between(
        columns.length(),
        IntStream.rangeClosed(rows.start(), rows.end())
            .map(i -> from[i] - columns.start())
            .toArray(),
        IntStream.rangeClosed(rows.start(), rows.end())
            .map(i -> to[i] - columns.start())
            .toArray());
  }

  /** Three times as wide in every row. */
  Corridor widened() {
    int[] wideFrom = new int[from.length];
    int[] wideTo = new int[from.length];
    for (int row = 0; row < from.length; row++) {
      int width = Math.max(Shape.LARGEST, to[row] - from[row]);
      wideFrom[row] = from[row] - width;
      wideTo[row] = to[row] + width;
    }
    return between(columns, wideFrom, wideTo);
  }
}
