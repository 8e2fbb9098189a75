package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * Compares the search of three languages with all paths through small lattices, one by one: an edge
 * that lacks some languages goes on with a run after one that lacks the same, or begins another.
 */
class LatticePathsTest {

  /**
   * A path of edges.
   *
   * @param lacking what its last edge lacks, 0 if that is nothing or there is none
   * @param score the best of the ways in which its null edges can be runs
   * @param probability the sum of all of them, but for a constant
   */
  private record Path(List<Edge> edges, int lacking, double score, double probability) {

    static final Path NOTHING = new Path(List.of(), 0, 0, 1);

    Path and(Edge edge, Lattice lattice) {
      NullRuns runs = lattice.nullRuns();
      int absent = lattice.absent(edge);
      List<Edge> longer = new ArrayList<>(edges);
      longer.add(edge);
      double weight = lattice.weight(edge.index());
      double begins = weight + (lacking > 0 ? runs.ends() : 0);
      double goesOn =
          absent > 0 && absent == lacking
              ? weight + runs.goesOn()[Arrays.binarySearch(lattice.absences(), absent)]
              : Double.NEGATIVE_INFINITY;
      return new Path(
          longer,
          absent,
          score + Math.max(begins, goesOn),
          probability * (Math.exp(begins) + Math.exp(goesOn)));
    }

    Path ended(Lattice lattice) {
      double ends = lacking > 0 ? lattice.nullRuns().ends() : 0;
      return new Path(edges, lacking, score + ends, probability * Math.exp(ends));
    }
  }

  private static List<Path> all(Lattice lattice) {
    List<List<Path>> paths = new ArrayList<>();
    paths.add(List.of(Path.NOTHING));
    for (int to = 1; to < lattice.places(); to++) {
      List<Path> here = new ArrayList<>();
      for (int e = lattice.edges(to); e < lattice.edges(to + 1); e++) {
        for (Path path : paths.get(lattice.from(e))) {
          here.add(path.and(new Edge(e, to), lattice));
        }
      }
      paths.add(here);
    }
    return paths.get(lattice.places() - 1).stream().map(path -> path.ended(lattice)).toList();
  }

  private static PairLattice[][] pairs(long seed, int first, int second, int third) {
    return new PairLattice[][] {
      {
        null,
        JointSearchTest.lattice(seed, first, second),
        JointSearchTest.lattice(seed + 1, first, third)
      },
      {null, null, JointSearchTest.lattice(seed + 2, second, third)},
      {null, null, null}
    };
  }

  private static Lattice lattice(PairLattice[][] pairs, BeadShapes shapes, List<Bead> expected) {
    Lattice narrow = new Lattice(pairs, shapes, expected, false);
    return new LatticePaths(narrow).leadThrough()
        ? narrow
        : new Lattice(pairs, shapes, expected, true);
  }

  private static List<Span> wherever(List<Span> spans) {
    return spans.stream().map(span -> span.isEmpty() ? new Span(0, 0) : span).toList();
  }

  private static double sum(List<Path> paths) {
    return paths.stream().mapToDouble(Path::probability).sum();
  }

  @Property(tries = 60)
  void theBestPathOfThreeLanguagesAndItsProbabilities(
      @ForAll long seed,
      @ForAll @IntRange(max = 3) int first,
      @ForAll @IntRange(max = 2) int second,
      @ForAll @IntRange(min = 1, max = 2) int third) {
    PairLattice[][] pairs = pairs(seed, first, second, third);
    BeadShapes shapes = new BeadShapes(Shape.Grain.LINE, 3, Map.of());
    List<Bead> expected = JointSearchTest.nulls(first, second, third);
    Lattice lattice = lattice(pairs, shapes, expected);
    List<Path> all = all(lattice);

    JointSearch search = new JointSearch(pairs, shapes, expected);

    Path found = Path.NOTHING;
    for (Edge edge : search.path()) {
      found = found.and(edge, lattice);
    }
    double best = all.stream().mapToDouble(Path::score).max().orElseThrow();
    assertThat(found.ended(lattice).score()).isCloseTo(best, within(1e-9));
    for (Bead bead : search.beads()) {
      List<Path> with =
          all.stream()
              .filter(
                  path -> path.edges().stream().anyMatch(edge -> isSame(bead, lattice.spans(edge))))
              .toList();
      assertThat(bead.confidence().orElseThrow())
          .isCloseTo(Math.min(0.9999, sum(with) / sum(all)), within(1e-3));
    }
  }

  /** Whether a bead has the same segments, at the same place if it lacks no language. */
  private static boolean isSame(Bead bead, List<Span> spans) {
    return bead.coverage() == bead.spans().size()
        ? bead.spans().equals(spans)
        : wherever(bead.spans()).equals(wherever(spans));
  }

  @Property(tries = 30)
  void manyNullBeadsInARow(@ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int many) {
    theBestPathOfThreeLanguagesAndItsProbabilities(seed, 1, 0, many);
    theBestPathOfThreeLanguagesAndItsProbabilities(seed, many, 0, 1);
  }

  @Example
  void aRunWeighsWhatThePairsSayOfWhichItLacksOne() {
    List<Shape> shapes = Shape.Grain.LINE.shapes();
    double alone = new StepModel(shapes, 0.5).prior(1, 0);
    PairLattice[][] pairs = {
      {null, lattice(0.5), lattice(0.25)}, {null, null, lattice(0.125)}, {null, null, null}
    };

    // A bit for each language that is lacking: the first, the last two, the last.
    NullRuns runs = NullRuns.of(pairs, 3, 0, 0b001, 0b110, 0b100);

    assertThat(runs.goesOn()[1])
        .isCloseTo(3 * ((Math.log(0.5) + Math.log(0.25)) / 2 - alone), within(1e-9));
    assertThat(runs.goesOn()[2])
        .isCloseTo(3 * ((Math.log(0.5) + Math.log(0.25)) / 2 - alone), within(1e-9));
    assertThat(runs.goesOn()[3])
        .isCloseTo(3 * ((Math.log(0.25) + Math.log(0.125)) / 2 - alone), within(1e-9));
    assertThat(runs.ends())
        .isCloseTo(Math.log(0.5) + Math.log(0.75) + Math.log(0.875), within(1e-9));
  }

  private static PairLattice lattice(double goingOn) {
    return JointSearchTest.lattice(1, 1, 1, new StepModel(Shape.Grain.LINE.shapes(), goingOn));
  }
}
