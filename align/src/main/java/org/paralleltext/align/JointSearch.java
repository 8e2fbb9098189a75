package org.paralleltext.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * Finds the most probable beads of two or more languages at once, and how probable each is.
 *
 * <p>The path is the best one (Viterbi), probabilities are sums over all paths (forward–backward),
 * both over the same {@link Lattice}. Not thread-safe, as the lattices of the pairs are not.
 */
final class JointSearch {

  /** Beads less probable than this are not looked into. */
  private static final double NEGLIGIBLE = 1e-4;

  /** Nothing is more certain than this. */
  private static final double CERTAIN = 0.9999;

  private final Lattice lattice;
  private final double[] forward;
  private final double[] backward;

  /** The edges of the best path, in order. */
  private final List<Lattice.Edge> path;

  /** All edges that are not negligible, found when they are first asked for. */
  private final Supplier<List<Lattice.Edge>> probable = Suppliers.memoize(this::findProbable);

  /**
   * @param pairs the places and steps of languages x and y, x before y
   * @param shapes how likely beads take so many segments of each language
   * @param expected beads that cover the same spans as the pairs; the search may go through all
   *     places between them
   */
  JointSearch(PairLattice[][] pairs, BeadShapes shapes, List<Bead> expected) {
    Lattice narrow = new Lattice(pairs, shapes, expected, false);
    double[] sums = forward(narrow);
    boolean through = sums[sums.length - 1] > Double.NEGATIVE_INFINITY;
    lattice = through ? narrow : new Lattice(pairs, shapes, expected, true);
    forward = through ? sums : forward(lattice);
    backward = backward(lattice);
    path = best();
  }

  /** By place: the sum of all paths that lead there from the first. */
  private static double[] forward(Lattice lattice) {
    double[] sums = nothing(lattice);
    sums[0] = 0;
    for (int to = 1; to < sums.length; to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        sums[to] = LogSum.of(sums[to], sums[lattice.from(e)] + lattice.weight(e));
      }
    }
    return sums;
  }

  /** By place: the sum of all paths that lead from there to the last. */
  private static double[] backward(Lattice lattice) {
    double[] sums = nothing(lattice);
    sums[sums.length - 1] = 0;
    for (int to = sums.length - 1; to > 0; to--) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        int from = lattice.from(e);
        sums[from] = LogSum.of(sums[from], sums[to] + lattice.weight(e));
      }
    }
    return sums;
  }

  private static double[] nothing(Lattice lattice) {
    double[] sums = new double[lattice.places()];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    return sums;
  }

  private List<Lattice.Edge> best() {
    int[] taken = new int[forward.length];
    double[] best = nothing(lattice);
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
    return Math.min(CERTAIN, Math.exp(sum - forward[forward.length - 1]));
  }

  /** The edges of the best path, in order. */
  List<Lattice.Edge> path() {
    return path;
  }

  /** The bead that an edge is, with its probability. */
  Bead bead(Lattice.Edge edge) {
    return new Bead(lattice.spans(edge), OptionalDouble.of(probability(edge)));
  }

  /** The steps of two of the languages that an edge holds. */
  List<Bead> steps(Lattice.Edge edge, int x, int y) {
    return lattice.steps(edge, x, y);
  }

  /** The best beads, which cover all languages in order. */
  List<Bead> beads() {
    return path.stream().map(this::bead).toList();
  }

  /**
   * For each bead of the best path the most probable one that shares a segment with it, if another
   * is probable at all.
   */
  List<Optional<Lattice.Edge>> alternatives() {
    List<Bead> chosen = beads();
    Lattice.Edge[] best = new Lattice.Edge[chosen.size()];
    Set<Lattice.Edge> onPath = Set.copyOf(path);
    for (Lattice.Edge edge : probable.get()) {
      if (!onPath.contains(edge)) {
        List<Span> spans = lattice.spans(edge);
        for (int b = first(chosen, spans); b < best.length && meets(chosen.get(b), spans); b++) {
          boolean shares = IntStream.range(0, spans.size()).anyMatch(shared(chosen.get(b), spans));
          if (shares && (best[b] == null || probability(edge) > probability(best[b]))) {
            best[b] = edge;
          }
        }
      }
    }
    return Arrays.stream(best).map(Optional::ofNullable).toList();
  }

  /** The first bead that ends after the spans begin, in some language. */
  private static int first(List<Bead> beads, List<Span> spans) {
    int low = 0;
    int high = beads.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endsAfterBegin(beads.get(middle), spans)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean endsAfterBegin(Bead bead, List<Span> spans) {
    return IntStream.range(0, spans.size())
        .anyMatch(k -> bead.spans().get(k).end() > spans.get(k).start());
  }

  private static boolean meets(Bead bead, List<Span> spans) {
    return IntStream.range(0, spans.size())
        .anyMatch(k -> bead.spans().get(k).start() < spans.get(k).end());
  }

  private static IntPredicate shared(Bead bead, List<Span> spans) {
    return k ->
        bead.spans().get(k).start() < spans.get(k).end()
            && spans.get(k).start() < bead.spans().get(k).end();
  }

  private List<Lattice.Edge> findProbable() {
    List<Lattice.Edge> probable = new ArrayList<>();
    for (int to = 1; to < forward.length; to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        Lattice.Edge edge = new Lattice.Edge(e, to);
        if (probability(edge) > NEGLIGIBLE) {
          probable.add(edge);
        }
      }
    }
    return probable;
  }

  /**
   * The beads of two of the languages: the inner paths of the best beads. A probability is the sum
   * over all beads that have such an inner step.
   */
  List<Bead> beads(int x, int y) {
    Map<Bead, Double> probabilities = new HashMap<>();
    for (Lattice.Edge edge : probable.get()) {
      for (Bead step : lattice.steps(edge, x, y)) {
        probabilities.merge(step, probability(edge), Double::sum);
      }
    }
    return path.stream()
        .flatMap(edge -> lattice.steps(edge, x, y).stream())
        .map(step -> new Bead(step.spans(), atMostOne(probabilities.getOrDefault(step, 0.0))))
        .toList();
  }

  private static OptionalDouble atMostOne(double probability) {
    return OptionalDouble.of(Math.min(CERTAIN, probability));
  }
}
