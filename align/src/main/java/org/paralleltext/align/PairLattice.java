package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * All paths through two sequences inside a corridor, and how probable it is that the true one goes
 * through a place: the forward–backward algorithm over the model that {@link PairSearch} searches.
 *
 * <p>Time {@code O(n·w·s)}, memory {@code O(n·w)} for {@code n} positions, width {@code w} and
 * {@code s} shapes. Not thread-safe.
 */
final class PairLattice {

  /**
   * How much the shapes of steps weigh inside a bead of more than two languages, whose own shape
   * counts already; null steps count in full. Fitted with {@link Lattice}.
   */
  private static final double INNER = 0.1;

  private static final int RUN = Signal.LONGEST_RUN;

  private final Span left;
  private final Span right;
  private final Corridor corridor;
  private final double temperature;
  private final Shape[] shapes;
  private final Shape[] longShapes;
  private final Shape[] allShapes;

  /** By sizes on both sides: the prior of the shape. */
  private final double[][] priors = new double[Shape.LONGEST + 1][Shape.LONGEST + 1];

  /** By row and column: the scores of all steps that end there, see {@link #index}. */
  private final float[][] scores;

  /** By row: the steps of more than {@link Shape#LARGEST} units that end there. */
  private final List<List<LongStep>> longEnds;

  /** By row: those that begin there. */
  private final List<List<LongStep>> longStarts;

  private final double[][] forward;
  private final double[][] backward;

  /** The inner paths that were asked for. */
  private final Map<Long, Inner> inner = new HashMap<>();

  /**
   * @param left the rows
   * @param right the columns
   * @param corridor the places to look at, counted from the first row and column
   * @param shapes the steps with their priors
   * @param temperature what logarithms are divided by before probabilities are summed up; of two
   *     languages the best path does not depend on it
   */
  PairLattice(
      Span left,
      Span right,
      Corridor corridor,
      Signal signal,
      List<Shape> shapes,
      double temperature) {
    this.temperature = temperature;
    this.left = left;
    this.right = right;
    this.corridor = corridor;
    this.shapes = shapes.stream().filter(shape -> !shape.isLong()).toArray(Shape[]::new);
    allShapes = shapes.toArray(Shape[]::new);
    longShapes = shapes.stream().filter(Shape::isLong).toArray(Shape[]::new);
    for (double[] row : priors) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    shapes.forEach(shape -> priors[shape.left()][shape.right()] = shape.prior());
    scores = new float[left.length() + 1][];
    longEnds = emptyLists(left.length() + 1);
    longStarts = emptyLists(left.length() + 1);
    forward = new double[left.length() + 1][];
    backward = new double[left.length() + 1][];
    score(signal);
    for (int row = 0; row <= left.length(); row++) {
      sumForward(row);
    }
    for (int row = left.length(); row >= 0; row--) {
      sumBackward(row);
    }
  }

  // Sums, in which rows and columns count from the first

  private int width(int row) {
    return corridor.to(row) - corridor.from(row) + 1;
  }

  private boolean isInside(int row, int column) {
    return row >= 0
        && row <= left.length()
        && column >= corridor.from(row)
        && column <= corridor.to(row);
  }

  private int index(int row, int column, int a, int b) {
    return ((column - corridor.from(row)) * RUN + a - 1) * RUN + b - 1;
  }

  private void score(Signal signal) {
    Signal.Rows rows = signal.rows(left.start(), Shape.LONGEST);
    for (int row = 1; row <= left.length(); row++) {
      int from = corridor.from(row);
      scores[row] = new float[width(row) * RUN * RUN];
      rows.advance(left.start() + row, right.start() + from, right.start() + corridor.to(row));
      for (int column = from; column <= corridor.to(row); column++) {
        score(rows, row, column);
        for (Shape shape : longShapes) {
          scoreLong(signal, rows, row, column, shape);
        }
      }
    }
  }

  private void score(Signal.Rows rows, int row, int column) {
    for (int a = 1; a <= RUN; a++) {
      for (int b = 1; b <= RUN; b++) {
        if (isInside(row - a, column - b)) {
          scores[row][index(row, column, a, b)] = (float) rows.score(a, right.start() + column, b);
        }
      }
    }
  }

  /** A step of many units on a side that ends at a place, with the logarithm of its probability. */
  private record LongStep(int row, int column, Shape shape, double weight) {}

  /** Scores a long step if it comes into question, as few do. */
  private void scoreLong(Signal signal, Signal.Rows rows, int row, int column, Shape shape) {
    int a = shape.left();
    int b = shape.right();
    int toColumn = right.start() + column;
    if (isInside(row - a, column - b) && signal.isPlausible(left.start() + row, a, toColumn, b)) {
      double weight = shape.prior() + rows.score(a, toColumn, b);
      LongStep step = new LongStep(row, column, shape, weight);
      longEnds.get(row).add(step);
      longStarts.get(row - a).add(step);
    }
  }

  private static List<List<LongStep>> emptyLists(int rows) {
    return Stream.generate(() -> (List<LongStep>) new ArrayList<LongStep>(0)).limit(rows).toList();
  }

  /** The logarithm of the probability of a step that begins and ends inside. */
  private double weight(int row, int column, int a, int b) {
    double signals = a == 0 || b == 0 ? 0 : scores[row][index(row, column, a, b)];
    return priors[a][b] + signals;
  }

  private void sumForward(int row) {
    forward[row] = new double[width(row)];
    for (int k = 0; k < forward[row].length; k++) {
      int column = corridor.from(row) + k;
      double sum = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
      for (Shape shape : shapes) {
        int i = row - shape.left();
        int j = column - shape.right();
        if (isInside(i, j)) {
          double step = weight(row, column, shape.left(), shape.right());
          sum = LogSum.of(sum, forward[i][j - corridor.from(i)] + step / temperature);
        }
      }
      for (LongStep step : longEnds.get(row)) {
        if (step.column() == column) {
          int i = row - step.shape().left();
          int at = column - step.shape().right() - corridor.from(i);
          sum = LogSum.of(sum, forward[i][at] + step.weight() / temperature);
        }
      }
      forward[row][k] = sum;
    }
  }

  private void sumBackward(int row) {
    backward[row] = new double[width(row)];
    for (int k = backward[row].length - 1; k >= 0; k--) {
      int column = corridor.from(row) + k;
      double sum = row == left.length() && column == right.length() ? 0 : Double.NEGATIVE_INFINITY;
      for (Shape shape : shapes) {
        int i = row + shape.left();
        int j = column + shape.right();
        if (isInside(i, j)) {
          double step = weight(i, j, shape.left(), shape.right());
          sum = LogSum.of(sum, backward[i][j - corridor.from(i)] + step / temperature);
        }
      }
      for (LongStep step : longStarts.get(row)) {
        if (step.column() - step.shape().right() == column) {
          int at = step.column() - corridor.from(step.row());
          sum = LogSum.of(sum, backward[step.row()][at] + step.weight() / temperature);
        }
      }
      backward[row][k] = sum;
    }
  }

  // What it tells

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
    int i = row - left.start();
    int j = column - right.start();
    if (!isInside(i, j)) {
      return false;
    }
    int k = j - corridor.from(i);
    return Math.exp(forward[i][k] + backward[i][k] - backward[0][0]) > probability;
  }

  /** The score of the step of so many units on each side that ends at a place. */
  double step(int row, int column, int a, int b) {
    int i = row - left.start();
    int j = column - right.start();
    if (priors[a][b] == Double.NEGATIVE_INFINITY || !isInside(i, j) || !isInside(i - a, j - b)) {
      return Double.NEGATIVE_INFINITY;
    }
    return a <= RUN && b <= RUN ? weight(i, j, a, b) : longStep(i, j, a, b);
  }

  private double longStep(int row, int column, int a, int b) {
    for (LongStep step : longEnds.get(row)) {
      if (step.column() == column && step.shape().left() == a && step.shape().right() == b) {
        return step.weight();
      }
    }
    return Double.NEGATIVE_INFINITY;
  }

  /**
   * The best path through a small rectangle.
   *
   * @param score its score
   * @param visited the places that it goes through, see {@link #visits}
   * @param columns how many places a row of the rectangle has
   */
  record Inner(double score, long visited, int columns) {

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

    private static long bit(int row, int column, int columns) {
      return 1L << row * columns + column;
    }
  }

  /** The best path through the rectangle of so many units on each side that ends at a place. */
  Inner inner(int row, int column, int a, int b) {
    long key = ((long) (row - left.start()) << 32) | (long) (column - right.start()) << 8;
    return inner.computeIfAbsent(key | a << 4 | b, any -> findInner(row, column, a, b));
  }

  private Inner findInner(int row, int column, int a, int b) {
    double[][] best = new double[a + 1][b + 1];
    long[][] visited = new long[a + 1][b + 1];
    for (int i = 0; i <= a; i++) {
      for (int j = 0; j <= b; j++) {
        best[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (Shape shape : a > RUN || b > RUN ? allShapes : shapes) {
          int p = shape.left();
          int q = shape.right();
          if (p <= i && q <= j) {
            double reached =
                best[i - p][j - q] + innerStep(row - a + i, column - b + j, shape, a > 0 && b > 0);
            if (reached > best[i][j]) {
              best[i][j] = reached;
              visited[i][j] = visited[i - p][j - q];
            }
          }
        }
        visited[i][j] |= Inner.bit(i, j, b + 1);
      }
    }
    return new Inner(best[a][b], visited[a][b], b + 1);
  }

  private double innerStep(int row, int column, Shape shape, boolean twoSided) {
    boolean isNull = shape.left() == 0 || shape.right() == 0;
    double weight = isNull && twoSided ? 1 : INNER;
    double step = step(row, column, shape.left(), shape.right());
    return step + (weight - 1) * shape.prior();
  }
}
