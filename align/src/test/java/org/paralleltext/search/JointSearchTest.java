package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/** Compares the search with all paths through small tables, one by one. */
class JointSearchTest {

  private static final double TEMPERATURE = 1.35;

  /** In which runs of null steps are likely. */
  private static final StepModel MODEL = new StepModel(Shape.Grain.LINE.shapes(), 0.6);

  /** Scores from -4 to 4. */
  private static Signal signal(long seed) {
    return new ChanceSignal(seed, 4, 0);
  }

  static PairLattice lattice(long seed, int rows, int columns) {
    return lattice(seed, rows, columns, MODEL);
  }

  static PairLattice lattice(long seed, int rows, int columns, StepModel model) {
    return PairLattice.of(
        new Span(0, rows),
        new Span(0, columns),
        Corridor.whole(rows, columns),
        signal(seed),
        model,
        TEMPERATURE);
  }

  /** Beads of one segment each, language by language. */
  static List<Bead> nulls(int... sizes) {
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < sizes.length; k++) {
      for (int i = 0; i < sizes[k]; i++) {
        List<Span> spans = new ArrayList<>();
        for (int other = 0; other < sizes.length; other++) {
          int at = other < k ? sizes[other] : 0;
          spans.add(other == k ? Span.at(i) : new Span(at, at));
        }
        beads.add(new Bead(spans));
      }
    }
    return beads;
  }

  /**
   * A path with its score, and how probable it is but for a constant: a null step after one of the
   * same side goes on with the run or begins another.
   */
  private record Scored(List<Bead> beads, double score, double probability) {

    static final Scored NOTHING = new Scored(List.of(), 0, 1);

    /** The side of the last step that takes no unit; -1 if it takes some of both, or is none. */
    private int lacking() {
      return beads.isEmpty() ? -1 : JointSearchTest.lacking(beads.get(beads.size() - 1));
    }

    Scored and(Bead bead, double weight) {
      List<Bead> longer = new ArrayList<>(beads);
      longer.add(bead);
      double begins = (lacking() < 0 ? 0 : MODEL.ends()) + weight;
      boolean mayGoOn = lacking() >= 0 && lacking() == JointSearchTest.lacking(bead);
      double goesOn = mayGoOn ? MODEL.goesOn() : Double.NEGATIVE_INFINITY;
      return new Scored(
          longer,
          score + Math.max(begins, goesOn),
          probability * (Math.exp(begins / TEMPERATURE) + Math.exp(goesOn / TEMPERATURE)));
    }

    Scored ended() {
      double ends = lacking() < 0 ? 0 : MODEL.ends();
      return new Scored(beads, score + ends, probability * Math.exp(ends / TEMPERATURE));
    }
  }

  private static int lacking(Bead bead) {
    return bead.spans().get(0).isEmpty() ? 0 : bead.spans().get(1).isEmpty() ? 1 : -1;
  }

  private static void collect(
      PairLattice lattice, int rows, int columns, Scored path, List<Scored> all) {
    int row = path.beads().stream().mapToInt(bead -> bead.spans().get(0).end()).max().orElse(0);
    int column = path.beads().stream().mapToInt(bead -> bead.spans().get(1).end()).max().orElse(0);
    if (row == rows && column == columns) {
      all.add(path.ended());
    }
    for (Shape shape : MODEL.shapes()) {
      int toRow = row + shape.left();
      int toColumn = column + shape.right();
      if (toRow <= rows && toColumn <= columns) {
        Bead bead = Bead.of(new Span(row, toRow), new Span(column, toColumn));
        double step = lattice.step(toRow, toColumn, shape.left(), shape.right());
        collect(lattice, rows, columns, path.and(bead, step), all);
      }
    }
  }

  /** Whether a bead is the same, or holds the same segment without translation elsewhere. */
  private static boolean isSame(Bead bead, Bead other) {
    int lacking = lacking(bead);
    return lacking < 0
        ? bead.spans().equals(other.spans())
        : lacking == lacking(other)
            && bead.spans().get(1 - lacking).equals(other.spans().get(1 - lacking));
  }

  @Property(tries = 100)
  void findsTheBestPathAndItsProbabilities(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int rows,
      @ForAll @IntRange(max = 4) int columns) {
    assertBest(seed, rows, columns);
  }

  @Property(tries = 50)
  void findsStepsOfManyUnitsToo(@ForAll long seed, @ForAll @IntRange(min = 5, max = 9) int many) {
    assertBest(seed, 1, many);
    assertBest(seed, many, 1);
  }

  private static void assertBest(long seed, int rows, int columns) {
    PairLattice lattice = lattice(seed, rows, columns);
    List<Scored> all = new ArrayList<>();
    collect(lattice, rows, columns, Scored.NOTHING, all);
    PairLattice[][] pairs = {{null, lattice}, {null, null}};

    List<Bead> found =
        new JointSearch(pairs, new BeadShapes(Shape.Grain.LINE, 3, Map.of()), nulls(rows, columns))
            .beads();

    Scored best = all.stream().reduce((a, b) -> a.score() >= b.score() ? a : b).orElseThrow();
    double total = sum(all);
    assertThat(found)
        .extracting(Bead::spans)
        .isEqualTo(best.beads().stream().map(Bead::spans).toList());
    for (Bead bead : found) {
      List<Scored> with =
          all.stream()
              .filter(path -> path.beads().stream().anyMatch(one -> isSame(bead, one)))
              .toList();
      assertThat(bead.confidence().orElseThrow()).isCloseTo(sum(with) / total, within(1e-3));
    }
  }

  @Property(tries = 100)
  void theSearchOfAPairFindsAsGoodAPath(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int rows,
      @ForAll @IntRange(max = 5) int columns) {
    PairLattice lattice = lattice(seed, rows, columns);
    List<Scored> all = new ArrayList<>();
    collect(lattice, rows, columns, Scored.NOTHING, all);

    List<Step> found =
        new PairTable(
                new Span(0, rows),
                new Span(0, columns),
                Corridor.whole(rows, columns),
                signal(seed),
                MODEL,
                Shape.LONGEST)
            .best();

    Scored path = Scored.NOTHING;
    for (Step step : found) {
      Span left = step.left();
      Span right = step.right();
      double weight = lattice.step(left.end(), right.end(), left.length(), right.length());
      path = path.and(Bead.of(left, right), weight);
    }
    assertThat(found.get(found.size() - 1))
        .extracting(step -> step.left().end(), step -> step.right().end())
        .containsExactly(rows, columns);
    double best = all.stream().mapToDouble(Scored::score).max().orElseThrow();
    assertThat(path.ended().score()).isCloseTo(best, within(1e-4));
  }

  private static double sum(List<Scored> paths) {
    return paths.stream().mapToDouble(Scored::probability).sum();
  }

  @Property(tries = 100)
  void threeLanguagesAreCoveredAndTheirPairsStayInsideTheBeads(
      @ForAll long seed,
      @ForAll @IntRange(max = 6) int first,
      @ForAll @IntRange(max = 6) int second,
      @ForAll @IntRange(min = 1, max = 6) int third) {
    PairLattice[][] pairs = {
      {null, lattice(seed, first, second), lattice(seed + 1, first, third)},
      {null, null, lattice(seed + 2, second, third)},
      {null, null, null}
    };

    JointSearch search =
        new JointSearch(
            pairs, new BeadShapes(Shape.Grain.LINE, 3, Map.of()), nulls(first, second, third));

    int[] next = new int[3];
    List<List<Integer>> ends = new ArrayList<>();
    for (Bead bead : search.beads()) {
      for (int k = 0; k < 3; k++) {
        assertThat(bead.spans().get(k).start()).isEqualTo(next[k]);
        next[k] = bead.spans().get(k).end();
      }
      ends.add(List.of(next[0], next[1], next[2]));
    }
    assertThat(next).containsExactly(first, second, third);
    for (int x = 0; x < 3; x++) {
      for (int y = x + 1; y < 3; y++) {
        List<List<Integer>> ofPair =
            search.beads(x, y).stream()
                .map(bead -> bead.spans().stream().map(Span::end).toList())
                .toList();
        for (List<Integer> end : ends) {
          if (end.get(x) + end.get(y) > 0) {
            assertThat(ofPair).contains(List.of(end.get(x), end.get(y)));
          }
        }
      }
    }
  }

  /** Where the corridors of the pairs have nothing in common, each language goes for itself. */
  @Test
  void aWayLeadsThroughCorridorsThatDoNotMeet() {
    int size = 120;
    PairLattice[][] pairs = {
      {null, along(size, false), along(size, true)},
      {null, null, along(size, false)},
      {null, null, null}
    };
    Span all = new Span(0, size);
    List<Bead> expected = List.of(new Bead(List.of(all, all, all)));

    JointSearch search =
        new JointSearch(pairs, new BeadShapes(Shape.Grain.LINE, 3, Map.of()), expected);

    Bead last = search.beads().get(search.beads().size() - 1);
    assertThat(last.spans()).extracting(Span::end).containsExactly(size, size, size);
  }

  /** The paths close to two edges of a table: the first row and the last column, or the others. */
  private static PairLattice along(int size, boolean rowsFirst) {
    int[] from = new int[size + 1];
    int[] to = new int[size + 1];
    Arrays.fill(from, 1, size, rowsFirst ? 0 : size);
    Arrays.fill(to, 0, size, rowsFirst ? 0 : size);
    from[size] = rowsFirst ? 0 : size;
    return PairLattice.of(
        new Span(0, size),
        new Span(0, size),
        Corridor.between(size, from, to),
        signal(1),
        MODEL,
        TEMPERATURE);
  }
}
