package org.paralleltext.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * What the signals say of all steps inside a corridor that take units of both sides: first as the
 * searches look at them, then more finely where a path may go. Rows and columns count from the
 * first. Not thread-safe.
 */
final class StepScores {

  private static final int RUN = Signal.LONGEST_RUN;

  private final Span left;
  private final Span right;
  private final Corridor corridor;
  private final Signal signal;

  /** By row and column: the scores of all steps that end there, see {@link #index}. */
  private final float[][] scores;

  /** By row: the steps of more than {@link Shape#LARGEST} units that end there. */
  private final List<List<LongStep>> longEnds;

  /** By row: those that begin there. */
  private final List<List<LongStep>> longStarts;

  /** A step of many units on a side that ends at a place, with its score. */
  record LongStep(int row, int column, Shape shape, double score) {

    int fromRow() {
      return row - shape.left();
    }

    int fromColumn() {
      return column - shape.right();
    }

    /** The logarithm of how likely it is. */
    double weight() {
      return shape.prior() + score;
    }

    boolean isBetween(Places places) {
      return places.has(row, column) && places.has(fromRow(), fromColumn());
    }
  }

  /** Some places, which may be asked for outside of all. */
  interface Places {

    boolean has(int row, int column);
  }

  /**
   * Scores all steps roughly.
   *
   * @param left the rows
   * @param right the columns
   * @param corridor the places to look at
   * @param shapes of all steps
   */
  StepScores(Span left, Span right, Corridor corridor, Signal signal, List<Shape> shapes) {
    this.left = left;
    this.right = right;
    this.corridor = corridor;
    this.signal = signal;
    scores = new float[left.length() + 1][];
    longEnds = emptyLists(left.length() + 1);
    longStarts = emptyLists(left.length() + 1);
    Signal.Rows rows = signal.rows(left.start(), Shape.LONGEST);
    List<Shape> longShapes = shapes.stream().filter(Shape::isLong).toList();
    for (int row = 1; row <= left.length(); row++) {
      scores[row] = new float[corridor.width(row) * RUN * RUN];
      score(rows, row, corridor::has);
      addLong(rows, row, longShapes);
    }
    startLong();
  }

  private static List<List<LongStep>> emptyLists(int rows) {
    return Stream.generate(() -> (List<LongStep>) new ArrayList<LongStep>(0)).limit(rows).toList();
  }

  /**
   * Looks once more, as finely as the signal can, at the steps from one to another of some places.
   *
   * @param places those of the corridor that count; steps between others keep their scores
   */
  void refine(Places places) {
    Signal.Rows rows = signal.fineRows(left.start(), Shape.LONGEST);
    for (int row = 1; row <= left.length(); row++) {
      score(rows, row, places);
      longEnds.get(row).replaceAll(step -> step.isBetween(places) ? scored(rows, step) : step);
    }
    startLong();
  }

  /** Scores the steps between two places that end in a row. */
  private void score(Signal.Rows rows, int row, Places places) {
    int from = corridor.from(row);
    int to = corridor.to(row);
    rows.advance(left.start() + row, right.start() + from, right.start() + to);
    for (int column = from; column <= to; column++) {
      if (places.has(row, column)) {
        score(rows, row, column, places);
      }
    }
  }

  private void score(Signal.Rows rows, int row, int column, Places places) {
    for (int a = 1; a <= RUN; a++) {
      for (int b = 1; b <= RUN; b++) {
        if (places.has(row - a, column - b)) {
          scores[row][index(row, column, a, b)] = (float) rows.score(a, right.start() + column, b);
        }
      }
    }
  }

  /** Adds the long steps that come into question, as few do. */
  private void addLong(Signal.Rows rows, int row, List<Shape> shapes) {
    for (int column = corridor.from(row); column <= corridor.to(row); column++) {
      for (Shape shape : shapes) {
        LongStep step = new LongStep(row, column, shape, 0);
        if (step.isBetween(corridor::has) && isPlausible(step)) {
          longEnds.get(row).add(scored(rows, step));
        }
      }
    }
  }

  private boolean isPlausible(LongStep step) {
    return signal.isPlausible(
        left.start() + step.row(),
        step.shape().left(),
        right.start() + step.column(),
        step.shape().right());
  }

  private LongStep scored(Signal.Rows rows, LongStep step) {
    Shape shape = step.shape();
    double score = rows.score(shape.left(), right.start() + step.column(), shape.right());
    return new LongStep(step.row(), step.column(), shape, score);
  }

  /** Finds the long steps that begin in each row. */
  private void startLong() {
    longStarts.forEach(List::clear);
    longEnds.forEach(steps -> steps.forEach(step -> longStarts.get(step.fromRow()).add(step)));
  }

  private int index(int row, int column, int a, int b) {
    return ((column - corridor.from(row)) * RUN + a - 1) * RUN + b - 1;
  }

  /**
   * The score of a step of usual size that begins and ends inside.
   *
   * @param a how many units it takes on the left, from 1
   * @param b and on the right
   */
  double score(int row, int column, int a, int b) {
    return scores[row][index(row, column, a, b)];
  }

  /** The long steps that end in a row. */
  List<LongStep> longEnds(int row) {
    return longEnds.get(row);
  }

  /** Those that begin in a row. */
  List<LongStep> longStarts(int row) {
    return longStarts.get(row);
  }
}
