package org.paralleltext.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * All paths through a {@link Lattice}: the best of them (Viterbi), and the sums of all (forward and
 * backward).
 *
 * <p>An edge that lacks some languages weighs more after one that lacks the same, as null steps do
 * in {@link StepModel}. So each table has a row for every set of languages that edges lack, of the
 * paths whose last edge lacks them; row 0 has all paths, which may go on with any edge.
 */
final class LatticePaths {

  private final Lattice lattice;

  /** The sets of languages that edges lack, in order, each a row of the tables. */
  private final int[] absences;

  /** By row: what a run that goes on weighs more. */
  private final double[] goesOn;

  /** What a run that ends weighs less. */
  private final double ends;

  private final double[][] forward;
  private final double[][] backward;

  LatticePaths(Lattice lattice) {
    this.lattice = lattice;
    absences = lattice.absences();
    NullRuns runs = lattice.nullRuns();
    goesOn = runs.goesOn();
    ends = runs.ends();
    forward = forward(LogSum::of);
    backward = backward();
  }

  /** Whether a path leads from the first place to the last. */
  boolean leadThrough() {
    return all() > Double.NEGATIVE_INFINITY;
  }

  /** The sum of all paths. */
  private double all() {
    return forward[0][lattice.places() - 1];
  }

  /** The row of the languages that an edge lacks; 0 if it lacks none. */
  private int row(Edge edge) {
    return Arrays.binarySearch(absences, lattice.absent(edge));
  }

  private double[][] nothing() {
    double[][] sums = new double[goesOn.length][lattice.places()];
    for (double[] row : sums) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return sums;
  }

  /**
   * The tables of the paths that lead to each place from the first.
   *
   * @param plus what is made of the paths that meet
   */
  private double[][] forward(DoubleBinaryOperator plus) {
    double[][] sums = nothing();
    sums[0][0] = 0;
    for (int to = 1; to < lattice.places(); to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        int row = row(new Edge(e, to));
        double reached = plus.applyAsDouble(begun(sums, e), gone(sums, e, row));
        sums[row][to] = plus.applyAsDouble(sums[row][to], reached);
      }
      for (int row = 1; row < sums.length; row++) {
        sums[0][to] = plus.applyAsDouble(sums[0][to], sums[row][to] + ends);
      }
    }
    return sums;
  }

  /** The paths that end with an edge, whatever came before. */
  private double begun(double[][] sums, int edge) {
    return sums[0][lattice.from(edge)] + lattice.weight(edge);
  }

  /** Those in which it goes on with a run; none if it lacks nothing. */
  private double gone(double[][] sums, int edge, int row) {
    return row == 0
        ? Double.NEGATIVE_INFINITY
        : sums[row][lattice.from(edge)] + goesOn[row] + lattice.weight(edge);
  }

  /** The tables of the paths that lead from each place to the last. */
  private double[][] backward() {
    double[][] sums = nothing();
    int last = lattice.places() - 1;
    sums[0][last] = 0;
    for (int to = last; to >= 0; to--) {
      for (int row = 1; row < sums.length; row++) {
        double gone = sums[row][to] + goesOn[row];
        sums[row][to] = LogSum.of(gone, sums[0][to] + ends);
      }
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        int from = lattice.from(e);
        int row = row(new Edge(e, to));
        double after = sums[row][to] + lattice.weight(e);
        sums[0][from] = LogSum.of(sums[0][from], after);
        if (row > 0) {
          // Until its place is reached, the row holds the paths that begin with such an edge.
          sums[row][from] = LogSum.of(sums[row][from], after);
        }
      }
    }
    return sums;
  }

  /** How probable an edge is. */
  double probability(Edge edge) {
    int row = row(edge);
    double before = LogSum.of(begun(forward, edge.index()), gone(forward, edge.index(), row));
    return StrictMath.exp(before + backward[row][edge.to()] - all());
  }

  /** The edges of the best path, in order. */
  List<Edge> best() {
    double[][] best = forward(Math::max);
    List<Edge> path = new ArrayList<>();
    int to = lattice.places() - 1;
    int running = 0;
    while (to > 0) {
      int row = running > 0 ? running : last(best, to);
      Edge edge = edge(best, to, row);
      running = gone(best, edge.index(), row) > begun(best, edge.index()) ? row : 0;
      path.add(edge);
      to = lattice.from(edge.index());
    }
    Collections.reverse(path);
    return path;
  }

  /** The row of the best path to a place. */
  private int last(double[][] best, int to) {
    for (int row = 1; row < best.length; row++) {
      if (best[row][to] + ends == best[0][to]) {
        return row;
      }
    }
    return 0;
  }

  /** The edge by which the best path of a row reaches a place. */
  private Edge edge(double[][] best, int to, int row) {
    for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
      Edge edge = new Edge(e, to);
      double reached = Math.max(begun(best, e), gone(best, e, row));
      if (row(edge) == row && reached == best[row][to]) {
        return edge;
      }
    }
    throw new IllegalStateException("no edge leads to place " + to);
  }
}
