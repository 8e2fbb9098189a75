package org.paralleltext.search;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.Course;
import org.paralleltext.text.Span;

/**
 * Where the path through two sequences is expected, and how surely: read off an earlier alignment,
 * off words that stand in few places, or off the lengths alone.
 */
public final class Guide {

  /** How far a path moves from one pass to the next. */
  private static final int SURE = 3;

  /** How far a path strays between the places that guide it, at least and at most. */
  private static final int NARROW = 12;

  private static final int WIDE = 100;

  /** By row: the first column that a path may have there. */
  private final int[] from;

  /** By row: the last. */
  private final int[] to;

  private final boolean sure;

  /** The rows at which words tell the place. */
  private final NavigableSet<Integer> told = new TreeSet<>();

  private Guide(int rows, boolean sure) {
    from = new int[rows + 1];
    to = new int[rows + 1];
    Arrays.fill(from, Integer.MAX_VALUE);
    this.sure = sure;
  }

  /** The places around an earlier path through so many rows. */
  public static Guide around(int rows, PairPath path) {
    Guide guide = new Guide(rows, true);
    for (Step step : path.steps()) {
      for (int row = step.left().start(); row <= step.left().end(); row++) {
        guide.allow(row, step.right().start() - SURE, step.right().end() + SURE);
      }
    }
    return guide;
  }

  /**
   * A path through places that words tell; between them it goes where the texts before are equally
   * long, and is the wider the further they are apart.
   *
   * @param chain the places, growing on both sides
   */
  public static Guide through(List<Anchor> chain, Course course) {
    Anchor end = course.end();
    Guide guide = new Guide(end.left(), false);
    int row = 0;
    int column = 0;
    for (Anchor anchor : chain) {
      guide.allow(course, new Span(row, anchor.left()), new Span(column, anchor.right()));
      row = anchor.left();
      column = anchor.right();
      guide.told.add(row);
    }
    guide.allow(course, new Span(row, end.left()), new Span(column, end.right()));
    guide.allow(end.left(), end.right() - NARROW, end.right() + NARROW);
    return guide;
  }

  private void allow(Course course, Span left, Span right) {
    double start = course.right(right.start());
    double ratio =
        (course.right(right.end()) - start) / (course.left(left.end()) - course.left(left.start()));
    int half = Math.min(WIDE, NARROW + Math.max(left.length(), right.length()) / 4);
    int column = right.start();
    for (int i = left.start(); i < left.end(); i++) {
      double expected = start + ratio * (course.left(i) - course.left(left.start()));
      while (column < right.end() && course.right(column) < expected) {
        column++;
      }
      allow(i, column - half, column + half);
    }
  }

  private void allow(int row, int first, int last) {
    from[row] = Math.min(from[row], first);
    to[row] = Math.max(to[row], last);
  }

  /** The column in the middle of a row. */
  public int center(int row) {
    return (from[row] + to[row]) / 2;
  }

  /** The first row from one to another at which words tell the place; the last if none does. */
  int told(int first, int last) {
    Integer row = told.ceiling(first);
    return row == null || row > last ? last : row;
  }

  /** Whether an earlier alignment stands behind it. */
  boolean isSure() {
    return sure;
  }

  /** The corridor through the cell of two spans. */
  Corridor corridor(Span left, Span right) {
    int[] first = new int[left.length() + 1];
    int[] last = new int[left.length() + 1];
    for (int row = 0; row < first.length; row++) {
      first[row] = from[left.start() + row] - right.start();
      last[row] = to[left.start() + row] - right.start();
    }
    return Corridor.between(right.length(), first, last);
  }
}
