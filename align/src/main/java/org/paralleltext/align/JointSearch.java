package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.paralleltext.bitext.Bead;

/**
 * Finds the most probable beads of two or more languages at once, and how probable each is.
 *
 * <p>The path is the best one (Viterbi), probabilities are sums over all paths (forward–backward),
 * both over the same {@link Lattice}. Immutable once made.
 */
final class JointSearch {

  /** Beads less probable than this are not looked into. */
  private static final double NEGLIGIBLE = 1e-4;

  private final Lattice lattice;
  private final double[] forward;
  private final double[] backward;

  /** The edges of the best path, in order. */
  private final List<Lattice.Edge> path;

  /**
   * @param pairs the places and steps of languages x and y, x before y
   * @param shapes how likely beads take so many segments of each language
   * @param expected beads that cover the same spans as the pairs; the search may go through all
   *     places between them
   */
  JointSearch(PairLattice[][] pairs, BeadShapes shapes, List<Bead> expected) {
    Lattice narrow = new Lattice(pairs, shapes, expected, false);
    lattice = narrow.hasWay() ? narrow : new Lattice(pairs, shapes, expected, true);
    forward = new double[lattice.places()];
    backward = new double[lattice.places()];
    sum();
    path = best();
  }

  /** Sums up all paths. */
  private void sum() {
    int last = forward.length - 1;
    Arrays.fill(forward, Double.NEGATIVE_INFINITY);
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    forward[0] = 0;
    backward[last] = 0;
    for (int to = 1; to <= last; to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        forward[to] = LogSum.of(forward[to], forward[lattice.from(e)] + lattice.weight(e));
      }
    }
    for (int to = last; to > 0; to--) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        int from = lattice.from(e);
        backward[from] = LogSum.of(backward[from], backward[to] + lattice.weight(e));
      }
    }
  }

  private List<Lattice.Edge> best() {
    int[] taken = new int[forward.length];
    double[] best = new double[forward.length];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int to = 1; to < best.length; to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        double reached = best[lattice.from(e)] + lattice.weight(e);
        if (reached > best[to]) {
          best[to] = reached;
          taken[to] = e;
        }
      }
    }
    List<Lattice.Edge> edges = new ArrayList<>();
    for (int to = best.length - 1; to > 0; to = lattice.from(taken[to])) {
      edges.add(new Lattice.Edge(taken[to], to));
    }
    Collections.reverse(edges);
    return edges;
  }

  private double probability(Lattice.Edge edge) {
    double sum =
        forward[lattice.from(edge.index())] + lattice.weight(edge.index()) + backward[edge.to()];
    return Math.min(1, Math.exp(sum - forward[forward.length - 1]));
  }

  /** The best beads, which cover all languages in order. */
  List<Bead> beads() {
    return path.stream()
        .map(edge -> new Bead(lattice.spans(edge), OptionalDouble.of(probability(edge))))
        .toList();
  }

  /**
   * The beads of two of the languages: the inner paths of the best beads. A probability is the sum
   * over all beads that have such an inner step.
   */
  List<Bead> beads(int x, int y) {
    Map<Bead, Double> probabilities = new HashMap<>();
    for (int to = 1; to < forward.length; to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        Lattice.Edge edge = new Lattice.Edge(e, to);
        double probability = probability(edge);
        if (probability > NEGLIGIBLE) {
          lattice
              .inner(edge, x, y)
              .forEach(step -> probabilities.merge(step, probability, Double::sum));
        }
      }
    }
    return path.stream()
        .flatMap(edge -> lattice.inner(edge, x, y).stream())
        .map(step -> new Bead(step.spans(), sum(probabilities.getOrDefault(step, 0.0))))
        .toList();
  }

  private static OptionalDouble sum(double probabilities) {
    return OptionalDouble.of(Math.min(1, probabilities));
  }
}
