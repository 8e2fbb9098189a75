package org.paralleltext.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * The dynamic program over one cell: the best path to each place of a corridor, and the best that
 * ends there with a null step of either side, which may go on.
 */
final class PairTable {

  /**
   * In a byte that says how a place was reached best: by a null step, or this and a shape's index.
   */
  private static final int LEFT_NULL = 0;

  private static final int RIGHT_NULL = 1;
  private static final int FIRST_SHAPE = 2;
  private static final int STEP = 31;

  /** In the same byte: whether the best null step of a side that ends there goes on. */
  private static final int LEFT_GOES_ON = 32;

  private static final int RIGHT_GOES_ON = 64;

  private static final double[] NOTHING = {};

  private final Signal signal;
  private final Signal.Rows rows;
  private final Span l;
  private final Span r;
  private final Corridor corridor;

  /** The steps that take units of both sides. */
  private final Shape[] shapes;

  private final double leftNull;
  private final double rightNull;
  private final double goesOn;
  private final double ends;

  /** By row and column: how it was reached. */
  private final byte[][] taken;

  /** By row modulo their number and column: the score of the best path. */
  private final double[][] best = new double[Shape.LONGEST + 1][];

  /** By shape: the scores of the row that such a step begins in, if there is one. */
  private final double[][] begins;

  /** By shape: the first column of that row. */
  private final int[] beginsFrom;

  /** By row modulo 2 and column: that of the best path which ends with a null step of the left. */
  private final double[][] leftRun = new double[2][];

  /** By column of the row: the same of the right. */
  private double[] rightRun = {};

  /**
   * @param l the units of the left
   * @param r the units of the right
   * @param corridor the places to look at, counted from the first units
   * @param longest how many units a step takes on a side at most
   */
  PairTable(Span l, Span r, Corridor corridor, Signal signal, StepModel model, int longest) {
    this.l = l;
    this.r = r;
    this.corridor = corridor;
    this.signal = signal;
    rows = signal.rows(l.start(), longest);
    shapes =
        model.shapes().stream()
            .filter(shape -> shape.left() > 0 && shape.right() > 0)
            .filter(shape -> Math.max(shape.left(), shape.right()) <= longest)
            .toArray(Shape[]::new);
    begins = new double[shapes.length][];
    beginsFrom = new int[shapes.length];
    leftNull = model.prior(1, 0);
    rightNull = model.prior(0, 1);
    goesOn = model.goesOn();
    ends = model.ends();
    taken = new byte[l.length() + 1][];
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
    int width = corridor.width(row);
    taken[row] = new byte[width];
    best[row % best.length] = new double[width];
    leftRun[row % 2] = new double[width];
    rightRun = new double[width];
    if (row > 0) {
      rows.advance(l.start() + row, r.start() + from, r.start() + corridor.to(row));
    }
    for (int s = 0; s < shapes.length; s++) {
      int begin = row - shapes[s].left();
      begins[s] = begin < 0 ? NOTHING : best[begin % best.length];
      beginsFrom[s] = begin < 0 ? 0 : corridor.from(begin);
    }
    for (int k = 0; k < width; k++) {
      int how = goOn(row, from + k);
      taken[row][k] = (byte) (how | reach(row, from + k));
    }
  }

  /** Finds the best null steps that end at a place; whether they go on. */
  private int goOn(int row, int column) {
    int k = column - corridor.from(row);
    double begun = at(best, row - 1, column) + leftNull;
    double gone = at(leftRun, row - 1, column) + goesOn;
    leftRun[row % 2][k] = Math.max(begun, gone);
    int how = gone > begun ? LEFT_GOES_ON : 0;
    begun = at(best, row, column - 1) + rightNull;
    gone = k > 0 ? rightRun[k - 1] + goesOn : Double.NEGATIVE_INFINITY;
    rightRun[k] = Math.max(begun, gone);
    return gone > begun ? how | RIGHT_GOES_ON : how;
  }

  /** Finds the best step that ends at a place. */
  private int reach(int row, int column) {
    int k = column - corridor.from(row);
    double score = row == 0 && column == 0 ? 0 : leftRun[row % 2][k] + ends;
    int how = LEFT_NULL;
    if (rightRun[k] + ends > score) {
      score = rightRun[k] + ends;
      how = RIGHT_NULL;
    }
    for (int s = 0; s < shapes.length; s++) {
      Shape shape = shapes[s];
      int from = column - shape.right() - beginsFrom[s];
      if (from >= 0 && from < begins[s].length && isPlausible(row, column, shape)) {
        double begun = begins[s][from] + shape.prior();
        int end = r.start() + column;
        double reached = begun + rows.score(shape.left(), end, shape.right());
        if (reached > score) {
          score = reached;
          how = FIRST_SHAPE + s;
        }
      }
    }
    best[row % best.length][k] = score;
    return how;
  }

  /** The score of a place in one of the rows that are held. */
  private double at(double[][] scores, int row, int column) {
    return corridor.has(row, column)
        ? scores[row % scores.length][column - corridor.from(row)]
        : Double.NEGATIVE_INFINITY;
  }

  private boolean isPlausible(int row, int column, Shape shape) {
    return !shape.isLong()
        || signal.isPlausible(l.start() + row, shape.left(), r.start() + column, shape.right());
  }

  private List<Step> trace() {
    List<Step> steps = new ArrayList<>();
    int row = l.length();
    int column = r.length();
    int running = 0;
    while (row > 0 || column > 0) {
      int how = taken[row][column - corridor.from(row)];
      int by = running == 0 ? how & STEP : running == LEFT_GOES_ON ? LEFT_NULL : RIGHT_NULL;
      int left = by == LEFT_NULL ? 1 : by == RIGHT_NULL ? 0 : shapes[by - FIRST_SHAPE].left();
      int right = by == LEFT_NULL ? 0 : by == RIGHT_NULL ? 1 : shapes[by - FIRST_SHAPE].right();
      running = left == 0 ? how & RIGHT_GOES_ON : right == 0 ? how & LEFT_GOES_ON : 0;
      int i = l.start() + row;
      int j = r.start() + column;
      steps.add(new Step(new Span(i - left, i), new Span(j - right, j)));
      row -= left;
      column -= right;
    }
    Collections.reverse(steps);
    return steps;
  }
}
