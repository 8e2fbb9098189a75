package org.paralleltext.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * All paths through two sequences inside a corridor, and how probable it is that the true one goes
 * through a place: the forward–backward algorithm over the model that {@link PairSearch} searches.
 *
 * <p>Time {@code O(n·w·s)}, memory {@code O(n·w)} for {@code n} positions, width {@code w} and
 * {@code s} shapes. Not thread-safe.
 */
public final class PairLattice {

  private static final int RUN = Signal.LONGEST_RUN;

  /**
   * Steps are looked at finely between places that are at least so probable without it: on the sets
   * of gold/ the beads are those that all steps give that are looked at finely.
   */
  private static final double ROUGHLY = 1e-6;

  private final Span left;
  private final Span right;
  private final Corridor corridor;
  private final double temperature;
  private final StepModel model;

  /** The steps of no more than {@link Shape#LARGEST} units that take some of both sides. */
  private final Shape[] shapes;

  /** By sizes on both sides: the prior of the shape. */
  private final double[][] priors;

  /** What a run of null steps weighs that goes on, and one that ends. */
  private final double goesOn;

  private final double ends;

  private final StepScores scores;

  /** By row and column: the sum of all paths to there. */
  private final double[][] forward;

  /** The sum of all paths from there. */
  private final double[][] backward;

  /** Of those that end there with a null step of the left, and of the right. */
  private final double[][] leftForward;

  private final double[][] rightForward;

  /** Of those that go from there after such a step. */
  private final double[][] leftBackward;

  private final double[][] rightBackward;

  /**
   * All paths through a part of two sequences, near where they are expected.
   *
   * @param steps not empty; they cover the part in order, and all places of the small ones are
   *     looked at
   * @param guide where the path is expected
   * @param model how likely each step is
   * @param temperature what logarithms are divided by before probabilities are summed up; of two
   *     languages the best path does not depend on it
   */
  public static PairLattice of(
      List<Step> steps, Guide guide, Signal signal, StepModel model, double temperature) {
    Step first = steps.get(0);
    Step last = steps.get(steps.size() - 1);
    Span left = new Span(first.left().start(), last.left().end());
    Span right = new Span(first.right().start(), last.right().end());
    List<Step> through = steps.stream().map(step -> step.from(left, right)).toList();
    Corridor corridor = guide.corridor(left, right).through(through);
    return of(left, right, corridor, signal, model, temperature);
  }

  /**
   * All paths, after steps were looked at finely between the places that a rough look leaves.
   *
   * @param left the rows
   * @param right the columns
   * @param corridor the places to look at, counted from the first row and column
   */
  static PairLattice of(
      Span left,
      Span right,
      Corridor corridor,
      Signal signal,
      StepModel model,
      double temperature) {
    StepScores scores = new StepScores(left, right, corridor, signal, model.shapes());
    scores.refine(
        new PairLattice(left, right, corridor, scores, model, temperature).possible(ROUGHLY));
    return new PairLattice(left, right, corridor, scores, model, temperature);
  }

  PairLattice(
      Span left,
      Span right,
      Corridor corridor,
      StepScores scores,
      StepModel model,
      double temperature) {
    this.temperature = temperature;
    this.left = left;
    this.right = right;
    this.corridor = corridor;
    this.scores = scores;
    this.model = model;
    shapes =
        model.shapes().stream()
            .filter(shape -> !shape.isLong() && shape.left() > 0 && shape.right() > 0)
            .toArray(Shape[]::new);
    priors = model.priors();
    goesOn = model.goesOn() / temperature;
    ends = model.ends() / temperature;
    forward = new double[left.length() + 1][];
    backward = new double[left.length() + 1][];
    leftForward = new double[left.length() + 1][];
    rightForward = new double[left.length() + 1][];
    leftBackward = new double[left.length() + 1][];
    rightBackward = new double[left.length() + 1][];
    for (int row = 0; row <= left.length(); row++) {
      sumForward(row);
    }
    for (int row = left.length(); row >= 0; row--) {
      sumBackward(row);
    }
  }

  // Sums, in which rows and columns count from the first

  /** The logarithm of the probability of a step that begins and ends inside. */
  private double weight(int row, int column, int a, int b) {
    double signals = a == 0 || b == 0 ? 0 : scores.score(row, column, a, b);
    return priors[a][b] + signals;
  }

  /** What a table of sums has at a place; nothing outside of the corridor. */
  private double at(double[][] sums, int row, int column) {
    return corridor.has(row, column)
        ? sums[row][column - corridor.from(row)]
        : Double.NEGATIVE_INFINITY;
  }

  /**
   * A run of null steps that begins or goes on.
   *
   * @param any the sum of all paths before
   * @param running of those that are in such a run already
   */
  private double run(double any, double prior, double running) {
    return LogSum.of(any + prior / temperature, running + goesOn);
  }

  private void sumForward(int row) {
    forward[row] = new double[corridor.width(row)];
    leftForward[row] = new double[corridor.width(row)];
    rightForward[row] = new double[corridor.width(row)];
    for (int column = corridor.from(row); column <= corridor.to(row); column++) {
      int k = column - corridor.from(row);
      leftForward[row][k] =
          run(at(forward, row - 1, column), priors[1][0], at(leftForward, row - 1, column));
      rightForward[row][k] =
          run(at(forward, row, column - 1), priors[0][1], at(rightForward, row, column - 1));
      double nulls = LogSum.of(leftForward[row][k], rightForward[row][k]);
      double steps = row == 0 && column == 0 ? 0 : stepsTo(row, column);
      forward[row][k] = LogSum.of(steps, nulls + ends);
    }
  }

  /** The sum of all paths that end at a place with a step which takes units of both sides. */
  private double stepsTo(int row, int column) {
    double sum = Double.NEGATIVE_INFINITY;
    for (Shape shape : shapes) {
      double before = at(forward, row - shape.left(), column - shape.right());
      if (before > Double.NEGATIVE_INFINITY) {
        double step = weight(row, column, shape.left(), shape.right());
        sum = LogSum.of(sum, before + step / temperature);
      }
    }
    for (StepScores.LongStep step : scores.longEnds(row)) {
      if (step.column() == column) {
        double before = at(forward, step.fromRow(), step.fromColumn());
        sum = LogSum.of(sum, before + step.weight() / temperature);
      }
    }
    return sum;
  }

  private void sumBackward(int row) {
    backward[row] = new double[corridor.width(row)];
    leftBackward[row] = new double[corridor.width(row)];
    rightBackward[row] = new double[corridor.width(row)];
    for (int column = corridor.to(row); column >= corridor.from(row); column--) {
      int k = column - corridor.from(row);
      double down = at(leftBackward, row + 1, column);
      double along = at(rightBackward, row, column + 1);
      boolean isEnd = row == left.length() && column == right.length();
      double any = isEnd ? 0 : stepsFrom(row, column);
      any = LogSum.of(any, down + priors[1][0] / temperature);
      any = LogSum.of(any, along + priors[0][1] / temperature);
      backward[row][k] = any;
      double over = any + ends;
      leftBackward[row][k] = LogSum.of(over, down + goesOn);
      rightBackward[row][k] = LogSum.of(over, along + goesOn);
    }
  }

  /** The sum of all paths that begin at a place with a step which takes units of both sides. */
  private double stepsFrom(int row, int column) {
    double sum = Double.NEGATIVE_INFINITY;
    for (Shape shape : shapes) {
      int i = row + shape.left();
      int j = column + shape.right();
      double after = at(backward, i, j);
      if (after > Double.NEGATIVE_INFINITY) {
        double step = weight(i, j, shape.left(), shape.right());
        sum = LogSum.of(sum, after + step / temperature);
      }
    }
    for (StepScores.LongStep step : scores.longStarts(row)) {
      if (step.fromColumn() == column) {
        double after = at(backward, step.row(), step.column());
        sum = LogSum.of(sum, after + step.weight() / temperature);
      }
    }
    return sum;
  }

  // What it tells

  /** How likely each step is. */
  StepModel model() {
    return model;
  }

  double temperature() {
    return temperature;
  }

  /** The columns that a row has. */
  Span columns(int row) {
    int at = row - left.start();
    return new Span(right.start() + corridor.from(at), right.start() + corridor.to(at) + 1);
  }

  /** Whether the path goes through a place with some probability at least. */
  boolean isPossible(int row, int column, double probability) {
    return through(row - left.start(), column - right.start()) > StrictMath.log(probability);
  }

  /**
   * The places that the path goes through with some probability, from the first row and column.
   * They hold the corridor, not the sums.
   */
  private StepScores.Places possible(double probability) {
    double least = StrictMath.log(probability);
    Corridor inside = corridor;
    BitSet[] possible = new BitSet[left.length() + 1];
    for (int row = 0; row < possible.length; row++) {
      int at = row;
      int from = inside.from(row);
      possible[row] =
          IntStream.range(0, inside.width(row))
              .filter(k -> through(at, from + k) > least)
              .collect(BitSet::new, BitSet::set, BitSet::or);
    }
    return (row, column) -> inside.has(row, column) && possible[row].get(column - inside.from(row));
  }

  /** The logarithm of how probable a place is, counted from the first row and column. */
  double through(int row, int column) {
    double any = at(forward, row, column) + at(backward, row, column);
    double down = at(leftForward, row, column) + goesOn + at(leftBackward, row + 1, column);
    double along = at(rightForward, row, column) + goesOn + at(rightBackward, row, column + 1);
    return LogSum.of(any, LogSum.of(down, along)) - backward[0][0];
  }

  /** The score of the step of so many units on each side that ends at a place. */
  double step(int row, int column, int a, int b) {
    int i = row - left.start();
    int j = column - right.start();
    if (priors[a][b] == Double.NEGATIVE_INFINITY
        || !corridor.has(i, j)
        || !corridor.has(i - a, j - b)) {
      return Double.NEGATIVE_INFINITY;
    }
    return a <= RUN && b <= RUN ? weight(i, j, a, b) : longStep(i, j, a, b);
  }

  private double longStep(int row, int column, int a, int b) {
    for (StepScores.LongStep step : scores.longEnds(row)) {
      if (step.column() == column && step.shape().left() == a && step.shape().right() == b) {
        return step.weight();
      }
    }
    return Double.NEGATIVE_INFINITY;
  }
}
