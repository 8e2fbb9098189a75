package org.paralleltext.search;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
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
public final class JointSearch {

  /** Beads less probable than this are not looked into. */
  private static final double NEGLIGIBLE = 1e-4;

  /** Nothing is more certain than this. */
  private static final double CERTAIN = 0.9999;

  /** Where the segments of a language stand that a bead lacks. */
  private static final Span NOWHERE = new Span(0, 0);

  private final Lattice lattice;
  private final LatticePaths paths;

  /** The edges of the best path, in order. */
  private final List<Edge> path;

  /** All edges that are not negligible, found when they are first asked for. */
  private final Supplier<List<Edge>> probable = Suppliers.memoize(this::findProbable);

  /** By what a bead holds that lacks a language: how probable it is. */
  private final Supplier<Map<List<Span>, Double>> incomplete =
      Suppliers.memoize(this::sumIncomplete);

  /**
   * @param pairs the places and steps of languages x and y, x before y
   * @param shapes how likely beads take so many segments of each language
   * @param expected beads that cover the same spans as the pairs; the search may go through all
   *     places between them
   */
  public JointSearch(PairLattice[][] pairs, BeadShapes shapes, List<Bead> expected) {
    Lattice narrow = new Lattice(pairs, shapes, expected, false);
    LatticePaths through = new LatticePaths(narrow);
    boolean enough = through.leadThrough();
    lattice = enough ? narrow : new Lattice(pairs, shapes, expected, true);
    paths = enough ? through : new LatticePaths(lattice);
    path = paths.best();
  }

  private double probability(Edge edge) {
    return Math.min(CERTAIN, paths.probability(edge));
  }

  /** The edges of the best path, in order. */
  public List<Edge> path() {
    return path;
  }

  /** The bead that an edge is, with its probability. */
  public Bead bead(Edge edge) {
    Bead bead = new Bead(lattice.spans(edge));
    return isComplete(bead)
        ? new Bead(bead.spans(), OptionalDouble.of(probability(edge)))
        : confident(bead, incomplete.get());
  }

  private static boolean isComplete(Bead bead) {
    return bead.coverage() == bead.spans().size();
  }

  /** The probabilities of the beads that lack a language. */
  private Map<List<Span>, Double> sumIncomplete() {
    Map<List<Span>, Double> sums = new HashMap<>();
    for (Edge edge : probable.get()) {
      Bead bead = new Bead(lattice.spans(edge));
      if (!isComplete(bead)) {
        sums.merge(wherever(bead), probability(edge), Double::sum);
      }
    }
    return sums;
  }

  /**
   * What a bead holds, wherever it stands in the languages that it lacks: nothing tells between
   * which segments of them one has to be that has no translation.
   */
  private static List<Span> wherever(Bead bead) {
    return bead.spans().stream().map(span -> span.isEmpty() ? NOWHERE : span).toList();
  }

  private static Bead confident(Bead bead, Map<List<Span>, Double> probabilities) {
    double probability = probabilities.getOrDefault(wherever(bead), 0.0);
    return new Bead(bead.spans(), OptionalDouble.of(Math.min(CERTAIN, probability)));
  }

  /** The steps of two of the languages that an edge holds. */
  public List<Bead> steps(Edge edge, int x, int y) {
    return lattice.steps(edge, x, y);
  }

  /** The best beads, which cover all languages in order. */
  public List<Bead> beads() {
    return path.stream().map(this::bead).toList();
  }

  /**
   * For each bead of the best path the most probable one that shares a segment with it, if another
   * is probable at all.
   */
  public List<Optional<Edge>> alternatives() {
    List<Bead> chosen = beads();
    Edge[] best = new Edge[chosen.size()];
    Set<Edge> onPath = Set.copyOf(path);
    for (Edge edge : probable.get()) {
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

  private List<Edge> findProbable() {
    List<Edge> probable = new ArrayList<>();
    for (int to = 1; to < lattice.places(); to++) {
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        Edge edge = new Edge(e, to);
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
  public List<Bead> beads(int x, int y) {
    Map<List<Span>, Double> probabilities = new HashMap<>();
    for (Edge edge : probable.get()) {
      for (Bead step : lattice.steps(edge, x, y)) {
        probabilities.merge(wherever(step), probability(edge), Double::sum);
      }
    }
    return path.stream()
        .flatMap(edge -> lattice.steps(edge, x, y).stream())
        .map(step -> confident(step, probabilities))
        .toList();
  }
}
