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
 * in {@link StepModel}. So each table has a row for every set of languages that may be lacking, by
 * its bits, of the paths whose last edge lacks them; row 0 has all paths, which may go on with any
 * edge.
 */
final class LatticePaths {

  private final Lattice lattice;

  /** By languages lacking: what a run that goes on weighs more. */
  private final double[] goesOn;

  /** What a run that ends weighs less. */
  private final double ends;

  private final double[][] forward;
  private final double[][] backward;

  LatticePaths(Lattice lattice) {
    this.lattice = lattice;
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
        int absent = lattice.absent(new Edge(e, to));
        double reached = plus.applyAsDouble(begun(sums, e), gone(sums, e, absent));
        sums[absent][to] = plus.applyAsDouble(sums[absent][to], reached);
      }
      for (int absent = 1; absent < sums.length; absent++) {
        sums[0][to] = plus.applyAsDouble(sums[0][to], sums[absent][to] + ends);
      }
    }
    return sums;
  }

  /** The paths that end with an edge, whatever came before. */
  private double begun(double[][] sums, int edge) {
    return sums[0][lattice.from(edge)] + lattice.weight(edge);
  }

  /** Those in which it goes on with a run; none if it lacks nothing. */
  private double gone(double[][] sums, int edge, int absent) {
    return absent == 0
        ? Double.NEGATIVE_INFINITY
        : sums[absent][lattice.from(edge)] + goesOn[absent] + lattice.weight(edge);
  }

  /** The tables of the paths that lead from each place to the last. */
  private double[][] backward() {
    double[][] sums = nothing();
    int last = lattice.places() - 1;
    sums[0][last] = 0;
    for (int to = last; to >= 0; to--) {
      for (int absent = 1; absent < sums.length; absent++) {
        double gone = sums[absent][to] + goesOn[absent];
        sums[absent][to] = LogSum.of(gone, sums[0][to] + ends);
      }
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        int from = lattice.from(e);
        int absent = lattice.absent(new Edge(e, to));
        double after = sums[absent][to] + lattice.weight(e);
        sums[0][from] = LogSum.of(sums[0][from], after);
        if (absent > 0) {
          // Until its place is reached, the row holds the paths that begin with such an edge.
          sums[absent][from] = LogSum.of(sums[absent][from], after);
        }
      }
    }
    return sums;
  }

  /** How probable an edge is. */
  double probability(Edge edge) {
    int absent = lattice.absent(edge);
    double before = LogSum.of(begun(forward, edge.index()), gone(forward, edge.index(), absent));
    return StrictMath.exp(before + backward[absent][edge.to()] - all());
  }

  /** The edges of the best path, in order. */
  List<Edge> best() {
    double[][] best = forward(Math::max);
    List<Edge> path = new ArrayList<>();
    int to = lattice.places() - 1;
    int running = 0;
    while (to > 0) {
      int absent = running > 0 ? running : last(best, to);
      Edge edge = edge(best, to, absent);
      running = gone(best, edge.index(), absent) > begun(best, edge.index()) ? absent : 0;
      path.add(edge);
      to = lattice.from(edge.index());
    }
    Collections.reverse(path);
    return path;
  }

  /** Which languages the last edge of the best path to a place lacks. */
  private int last(double[][] best, int to) {
    for (int absent = 1; absent < best.length; absent++) {
      if (best[absent][to] + ends == best[0][to]) {
        return absent;
      }
    }
    return 0;
  }

  /** The edge by which the best path reaches a place that ends with one that lacks so many. */
  private Edge edge(double[][] best, int to, int absent) {
    for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
      Edge edge = new Edge(e, to);
      double reached = Math.max(begun(best, e), gone(best, e, absent));
      if (lattice.absent(edge) == absent && reached == best[absent][to]) {
        return edge;
      }
    }
    throw new IllegalStateException("no edge leads to place " + to);
  }
}
