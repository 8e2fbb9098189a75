package org.paralleltext.search;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The places and beads that {@link JointSearch} chooses among.
 *
 * <p>A bead of more than two languages holds, for each pair of them, the best path through its
 * spans: its score is the sum of theirs, weighed so that in a bead which lacks no language they
 * count as the fewest pairs would that join all, and they may not all go through one place inside
 * it, else it would be two beads. So an n-way bead is what the pairs imply together, and what two
 * languages leave open is decided by the others.
 *
 * <p>Among its {@link LatticePlaces} the search is exact, whatever the length; time and memory grow
 * with their number.
 */
final class Lattice {

  /**
   * The most segments that a bead of more than two languages takes of one, unless another has a
   * single one in it; then {@link Shape#LONGEST}.
   */
  static final int LARGEST = 6;

  /**
   * How much the shape of a bead of more than two languages weighs, beside those of the steps
   * inside it; fitted by log loss, with {@link #LACKING}, on the sets of gold/ that have three
   * languages and on as many beads made of other texts in three.
   */
  private static final double SHAPE = 0.35;

  /** What it costs that a bead lacks a language, in null steps of a pair for each segment. */
  private static final double LACKING = 0.6;

  private final PairLattice[][] pairs;
  private final InnerPaths[][] inner;
  private final BeadShapes shapes;
  private final int languages;
  private final LatticePlaces places;

  /** By place: the first of the edges that end there. */
  private final int[] starts;

  /** What edges lack, as {@link #absent} has it. */
  private final SortedSet<Integer> absences = new TreeSet<>(Set.of(0));

  private int[] from = new int[1024];
  private double[] weight = new double[1024];
  private int edges;

  /**
   * @param wide whether to go through single segments between the expected places as well, so that
   *     a way leads through
   */
  Lattice(PairLattice[][] pairs, BeadShapes shapes, List<Bead> expected, boolean wide) {
    this.pairs = pairs;
    this.shapes = shapes;
    languages = pairs.length;
    inner = new InnerPaths[languages][languages];
    for (int x = 0; x < languages; x++) {
      for (int y = x + 1; y < languages; y++) {
        inner[x][y] = new InnerPaths(pairs[x][y]);
      }
    }
    places = new LatticePlaces(pairs, expected, wide);
    starts = new int[places.size() + 1];
    connect();
  }

  int places() {
    return places.size();
  }

  /** The first edge that ends at a place; the first of the next place is the end of the range. */
  int edges(int place) {
    return starts[place];
  }

  /** Where an edge begins. */
  int from(int edge) {
    return from[edge];
  }

  /** The natural logarithm of its probability, but for a constant. */
  double weight(int edge) {
    return weight[edge];
  }

  /** Which languages an edge lacks: a bit each. */
  int absent(Edge edge) {
    int absent = 0;
    for (int k = 0; k < languages; k++) {
      absent |= position(from[edge.index()], k) == position(edge.to(), k) ? 1 << k : 0;
    }
    return absent;
  }

  /** The sets of languages that edges lack, as {@link #absent} has them, the empty one first. */
  int[] absences() {
    return Ints.toArray(absences);
  }

  /** What runs of null steps weigh. */
  NullRuns nullRuns() {
    double weight = (languages == 2 ? 1 : LACKING) / pairs[0][1].temperature();
    return NullRuns.of(pairs, weight, absences());
  }

  /** The segments that an edge takes. */
  List<Span> spans(Edge edge) {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < languages; k++) {
      spans.add(span(edge, k));
    }
    return spans;
  }

  private Span span(Edge edge, int k) {
    return new Span(position(from[edge.index()], k), position(edge.to(), k));
  }

  /**
   * The steps of two of the languages that an edge holds: the inner path, but in a bead of two
   * languages the bead itself.
   */
  List<Bead> steps(Edge edge, int x, int y) {
    Span left = span(edge, x);
    Span right = span(edge, y);
    if (left.isEmpty() && right.isEmpty()) {
      return List.of();
    }
    if (languages == 2) {
      return List.of(Bead.of(left, right));
    }
    return inner[x][y]
        .of(left.end(), right.end(), left.length(), right.length())
        .steps(left.start(), right.start());
  }

  private int position(int place, int k) {
    return places.position(place, k);
  }

  private void connect() {
    int[] sizes = new int[languages];
    for (int to = 0; to < places.size(); to++) {
      starts[to] = edges;
      for (int row = position(to, 0) - Shape.LONGEST; row <= position(to, 0); row++) {
        int place = places.first(row, position(to, 1) - Shape.LONGEST);
        int end = Math.min(to, places.first(row + 1));
        while (place < end && position(place, 1) <= position(to, 1)) {
          connect(place++, to, sizes);
        }
      }
    }
    starts[places.size()] = edges;
  }

  private void connect(int place, int to, int[] sizes) {
    for (int k = 0; k < languages; k++) {
      sizes[k] = position(to, k) - position(place, k);
      if (sizes[k] < 0 || sizes[k] > Shape.LONGEST) {
        return;
      }
    }
    double score = languages == 2 ? step(to, sizes) : bead(to, sizes);
    if (score > Double.NEGATIVE_INFINITY) {
      if (edges == from.length) {
        from = Arrays.copyOf(from, 2 * edges);
        weight = Arrays.copyOf(weight, 2 * edges);
      }
      from[edges] = place;
      weight[edges] = score / pairs[0][1].temperature();
      absences.add(absent(new Edge(edges, to)));
      edges++;
    }
  }

  /** The score of a bead of two languages. */
  private double step(int to, int[] sizes) {
    return pairs[0][1].step(position(to, 0), position(to, 1), sizes[0], sizes[1]);
  }

  /** The score of a bead of more; none if it is two. */
  private double bead(int to, int[] sizes) {
    double score = SHAPE * shapes.prior(sizes);
    if (score == Double.NEGATIVE_INFINITY || !InnerPath.holds(sizes)) {
      return Double.NEGATIVE_INFINITY;
    }
    double lacking = LACKING / Arrays.stream(sizes).filter(size -> size > 0).count();
    InnerPath[][] paths = new InnerPath[languages][languages];
    for (int x = 0; x < languages; x++) {
      for (int y = x + 1; y < languages; y++) {
        paths[x][y] = inner[x][y].of(position(to, x), position(to, y), sizes[x], sizes[y]);
        score += (sizes[x] > 0 && sizes[y] > 0 ? 2.0 / languages : lacking) * paths[x][y].score();
      }
    }
    return isCut(paths, sizes) ? Double.NEGATIVE_INFINITY : score;
  }

  /** Whether a place between begin and end is on all inner paths. */
  private static boolean isCut(InnerPath[][] paths, int[] sizes) {
    Tuples.Together together =
        new Tuples.Together() {
          @Override
          public Span candidates(int[] tuple, int k) {
            return new Span(0, sizes[k] + 1);
          }

          @Override
          public boolean belong(int x, int i, int y, int j) {
            return paths[x][y].visits(i, j);
          }
        };
    return !Tuples.forEach(
        together,
        new int[sizes.length],
        0,
        cut -> Arrays.equals(cut, sizes) || Arrays.stream(cut).allMatch(position -> position == 0));
  }
}
