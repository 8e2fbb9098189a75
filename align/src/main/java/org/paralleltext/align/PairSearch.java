package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * Finds the most probable monotone sequence of steps through two sequences, by dynamic programming
 * between anchors.
 *
 * <p>A cell between two anchors is searched whole when it is small; in a large one only a corridor
 * around the path that is expected, and it is widened where the best path runs along its edges,
 * until it keeps away from them; a long one part by part ({@link Seams}). Time {@code O(n·w·s)},
 * memory {@code O(n + p·w)} for {@code n} positions, width {@code w}, {@code s} shapes, and the
 * positions {@code p} of the parts that are worked on at once.
 */
final class PairSearch {

  /** A cell of so many places is searched whole. */
  private static final int SMALL = 10_000;

  /** A path that runs along an edge after so many widenings is taken as it is. */
  private static final int MOST_WIDENINGS = 3;

  /** So many steps on either side are searched again with one. */
  private static final int AROUND = 100;

  /** A corridor of more places than this, and of so many more a row, is not widened. */
  private static final long LARGEST = 2_000_000;

  private static final int WIDEST = 250;

  private final int left;
  private final int right;
  private final Signal signal;
  private final Shape[] shapes;
  private final int longest;
  private final Guide guide;

  /**
   * @param left how many units one side has
   * @param right how many the other has
   * @param guide where the path is expected
   */
  PairSearch(int left, int right, Signal signal, List<Shape> shapes, Guide guide) {
    this.left = left;
    this.right = right;
    this.signal = signal;
    this.shapes =
        shapes.stream().filter(shape -> guide.isSure() || !shape.isLong()).toArray(Shape[]::new);
    longest = guide.isSure() ? Shape.LONGEST : Shape.LARGEST;
    this.guide = guide;
  }

  /**
   * The steps, which cover both sequences in order.
   *
   * @param anchors a chain: a step begins at each
   */
  List<Step> search(List<Anchor> anchors) {
    List<Step> cells = new ArrayList<>();
    int fromLeft = 0;
    int fromRight = 0;
    for (Anchor anchor : anchors) {
      cells.add(new Step(new Span(fromLeft, anchor.left()), new Span(fromRight, anchor.right())));
      fromLeft = anchor.left();
      fromRight = anchor.right();
    }
    cells.add(new Step(new Span(fromLeft, left), new Span(fromRight, right)));
    return cells.parallelStream()
        .flatMap(cell -> cell(cell.left(), cell.right()).stream())
        .toList();
  }

  /** Whether a cell needs no guide. */
  static boolean isSmall(int rows, int columns) {
    return (long) rows * columns <= SMALL;
  }

  private List<Step> cell(Span l, Span r) {
    return isSmall(l.length(), r.length()) && !guide.isSure()
        ? search(l, r, Corridor.whole(l.length(), r.length()), MOST_WIDENINGS)
        : new Seams(guide, this::part).search(l, r);
  }

  private List<Step> part(Span l, Span r) {
    return search(l, r, guide.corridor(l, r), MOST_WIDENINGS);
  }

  /** The best steps inside a corridor, or, where they run along its edge, inside a wider one. */
  private List<Step> search(Span l, Span r, Corridor corridor, int widenings) {
    List<Step> steps = new Table(l, r, corridor).best();
    boolean wideEnough = widenings == 0 || corridor.size() > LARGEST + WIDEST * (long) l.length();
    return wideEnough ? steps : searchAgain(l, r, corridor, steps, widenings - 1);
  }

  private List<Step> searchAgain(
      Span l, Span r, Corridor corridor, List<Step> steps, int widenings) {
    List<Step> better = new ArrayList<>();
    int done = 0;
    for (Span run : nearEdge(l, r, corridor, steps)) {
      better.addAll(steps.subList(done, run.start()));
      Step first = steps.get(run.start());
      Step last = steps.get(run.end() - 1);
      Span rows = new Span(first.left().start(), last.left().end());
      Span columns = new Span(first.right().start(), last.right().end());
      Corridor wider =
          corridor
              .part(
                  new Span(rows.start() - l.start(), rows.end() - l.start()),
                  new Span(columns.start() - r.start(), columns.end() - r.start()))
              .widened();
      better.addAll(search(rows, columns, wider, widenings));
      done = run.end();
    }
    better.addAll(steps.subList(done, steps.size()));
    return better;
  }

  /** The runs of steps, with some around them, that go along an edge of the corridor. */
  private static List<Span> nearEdge(Span l, Span r, Corridor corridor, List<Step> steps) {
    List<Span> runs = new ArrayList<>();
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      if (corridor.isNearEdge(step.left().start() - l.start(), step.right().start() - r.start())) {
        int start = Math.max(0, s - AROUND);
        int end = Math.min(steps.size(), s + AROUND + 1);
        boolean joins = !runs.isEmpty() && runs.get(runs.size() - 1).end() >= start;
        start = joins ? runs.remove(runs.size() - 1).start() : start;
        runs.add(new Span(start, end));
      }
    }
    return runs;
  }

  /** The dynamic program over one cell. */
  private final class Table {

    private final Span l;
    private final Span r;
    private final Corridor corridor;
    private final byte[][] taken;
    private final Signal.Rows rows;
    private final double[][] score = new double[Shape.LONGEST + 1][];

    Table(Span l, Span r, Corridor corridor) {
      this.l = l;
      this.r = r;
      this.corridor = corridor;
      this.taken = new byte[l.length() + 1][];
      this.rows = signal.rows(l.start(), longest);
    }

    /** The best steps through the cell; null steps alone lead through any corridor. */
    List<Step> best() {
      for (int row = 0; row <= l.length(); row++) {
        fill(row);
      }
      return trace();
    }

    private void fill(int row) {
      int from = corridor.from(row);
      int width = corridor.to(row) - from + 1;
      double[] current = new double[width];
      taken[row] = new byte[width];
      score[row % score.length] = current;
      if (row > 0) {
        rows.advance(l.start() + row, r.start() + from, r.start() + corridor.to(row));
      }
      for (int k = 0; k < width; k++) {
        fillCell(row, from + k, current, k);
      }
    }

    private void fillCell(int row, int column, double[] current, int k) {
      current[k] = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
      for (int s = 0; s < shapes.length; s++) {
        Shape shape = shapes[s];
        double before = at(row - shape.left(), column - shape.right());
        if (before > Double.NEGATIVE_INFINITY && isPlausible(row, column, shape)) {
          double reached = before + shape.prior() + signal(column, shape);
          if (reached > current[k]) {
            current[k] = reached;
            taken[row][k] = (byte) s;
          }
        }
      }
    }

    private double at(int row, int column) {
      if (row < 0 || column < corridor.from(row)) {
        return Double.NEGATIVE_INFINITY;
      }
      double[] scores = score[row % score.length];
      int k = column - corridor.from(row);
      return k < scores.length ? scores[k] : Double.NEGATIVE_INFINITY;
    }

    private boolean isPlausible(int row, int column, Shape shape) {
      return !shape.isLong()
          || signal.isPlausible(l.start() + row, shape.left(), r.start() + column, shape.right());
    }

    private double signal(int column, Shape shape) {
      return shape.left() == 0 || shape.right() == 0
          ? 0
          : rows.score(shape.left(), r.start() + column, shape.right());
    }

    private List<Step> trace() {
      List<Step> steps = new ArrayList<>();
      int row = l.length();
      int column = r.length();
      while (row > 0 || column > 0) {
        Shape shape = shapes[taken[row][column - corridor.from(row)]];
        int i = l.start() + row;
        int j = r.start() + column;
        steps.add(new Step(new Span(i - shape.left(), i), new Span(j - shape.right(), j)));
        row -= shape.left();
        column -= shape.right();
      }
      Collections.reverse(steps);
      return steps;
    }
  }
}
