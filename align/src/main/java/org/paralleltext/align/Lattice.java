package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The places and beads that {@link JointSearch} chooses among.
 *
 * <p>A bead of more than two languages holds, for each pair of them, the best path through its
 * spans: its score is the sum of theirs, weighed as if all languages were joined by as few pairs as
 * it takes, and they may not all go through one place inside it, else it would be two beads. So an
 * n-way bead is what the pairs imply together, and what two languages leave open is decided by the
 * others.
 *
 * <p>Places are tuples of positions, one per language. Only those are there that every pair of
 * languages finds possible: the idea of Carrillo and Lipman (1988, SIAM Journal on Applied
 * Mathematics 48(5)) for sequences of molecules, with probabilities in place of their bounds. Among
 * those places the search is exact, whatever the length; time and memory grow with their number.
 */
final class Lattice {

  /**
   * The most segments that a bead of more than two languages takes of one, unless another has a
   * single one in it; then {@link Shape#LONGEST}.
   */
  static final int LARGEST = 6;

  /**
   * How much the shape of a bead of more than two languages weighs; fitted, with {@link #LACKING}
   * and {@link InnerPaths#INNER}, on the sets of gold/ that have three languages.
   */
  private static final double SHAPE = 0.25;

  /** What it costs that a bead lacks a language, in null steps of a pair for each segment. */
  private static final double LACKING = 0.5;

  /**
   * How probable a place must be to every pair of languages: of these the first that leaves few
   * enough places; texts that repeat one line have too many.
   */
  private static final double[] POSSIBLE = {1e-5, 1e-4, 1e-3, 0.01, 0.1, 1};

  /** Where two languages go together without the others, their ways are this probable. */
  private static final double LIKELY = 0.3;

  /** So many places there may be, and so many more for each segment of the first language. */
  private static final int MOST = 1000;

  private static final int MOST_PER_ROW = 30;

  private final PairLattice[][] pairs;
  private final InnerPaths[][] inner;
  private final BeadShapes shapes;
  private final int languages;

  /** The places in lexicographic order, a position per language each. */
  private int[] positions = new int[256];

  private int places;

  /** By position in the first language, from that of the first place: its first place. */
  private final int[] rows;

  private final int firstRow;

  /** By place: the first of the edges that end there. */
  private final int[] starts;

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
    List<int[]> through = through(expected, wide);
    firstRow = through.get(0)[0];
    rows = new int[through.get(through.size() - 1)[0] - firstRow + 2];
    for (int p = 0; !addPlaces(through, POSSIBLE[p]); p++) {
      places = 0;
    }
    starts = new int[places + 1];
    connect();
  }

  int places() {
    return places;
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

  /** What runs of null steps weigh. */
  NullRuns nullRuns() {
    return NullRuns.of(pairs, (languages == 2 ? 1 : LACKING) / pairs[0][1].temperature());
  }

  /**
   * An edge with its end.
   *
   * @param index its number
   * @param to the place where it ends
   */
  record Edge(int index, int to) {}

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
    return positions[place * languages + k];
  }

  // Places

  /** The places that must be there, in order. */
  private List<int[]> through(List<Bead> expected, boolean wide) {
    TreeSet<int[]> through = new TreeSet<>(Arrays::compare);
    for (Bead bead : expected) {
      int[] at = bead.spans().stream().mapToInt(Span::start).toArray();
      through.add(at.clone());
      if (wide) {
        addRest(bead, at, through);
        addPairs(bead, through);
      }
    }
    Bead last = expected.get(expected.size() - 1);
    through.add(last.spans().stream().mapToInt(Span::end).toArray());
    return List.copyOf(through);
  }

  /** Adds the places on the way from one to the end of a bead, a segment at a time. */
  private static void addRest(Bead bead, int[] from, TreeSet<int[]> places) {
    int[] at = from.clone();
    for (int k = 0; k < at.length; k++) {
      while (at[k] < bead.spans().get(k).end()) {
        at[k]++;
        places.add(at.clone());
      }
    }
  }

  /**
   * Adds for every two languages the places on their ways, before any segment of the others: where
   * one version is of another text, those that are of one still go together.
   */
  private void addPairs(Bead bead, TreeSet<int[]> places) {
    for (int x = 0; x < languages; x++) {
      for (int y = x + 1; y < languages; y++) {
        int[] at = bead.spans().stream().mapToInt(Span::start).toArray();
        Span columns = bead.spans().get(y);
        for (at[x] = bead.spans().get(x).start(); at[x] <= bead.spans().get(x).end(); at[x]++) {
          for (at[y] = columns.start(); at[y] <= columns.end(); at[y]++) {
            if (pairs[x][y].isPossible(at[x], at[y], LIKELY)) {
              places.add(at.clone());
            }
          }
        }
        at[x] = bead.spans().get(x).end();
        at[y] = columns.end();
        addRest(bead, at, places);
      }
    }
  }

  /** Adds the expected places and the possible ones; whether these are few enough. */
  private boolean addPlaces(List<int[]> through, double possible) {
    int most = MOST + MOST_PER_ROW * rows.length;
    TreeSet<int[]> row = new TreeSet<>(Arrays::compare);
    int next = 0;
    for (int r = 0; r + 1 < rows.length; r++) {
      int[] place = new int[languages];
      place[0] = firstRow + r;
      if (possible < 1 && !findPlaces(place, possible, row, most - places)) {
        return false;
      }
      while (next < through.size() && through.get(next)[0] == place[0]) {
        row.add(through.get(next++));
      }
      rows[r] = places;
      row.forEach(this::addPlace);
      row.clear();
    }
    rows[rows.length - 1] = places;
    return true;
  }

  /** Finds the places that begin with the first position of one; whether they are few enough. */
  private boolean findPlaces(int[] place, double possible, TreeSet<int[]> found, int most) {
    Tuples.Together together =
        new Tuples.Together() {
          @Override
          public Span candidates(int[] tuple, int k) {
            return pairs[0][k].columns(tuple[0]);
          }

          @Override
          public boolean belong(int x, int i, int y, int j) {
            return pairs[x][y].isPossible(i, j, possible);
          }
        };
    return Tuples.forEach(
        together,
        place,
        1,
        tuple -> {
          found.add(tuple.clone());
          return found.size() <= most;
        });
  }

  private void addPlace(int[] place) {
    if (positions.length < (places + 1) * languages) {
      positions = Arrays.copyOf(positions, 2 * positions.length);
    }
    System.arraycopy(place, 0, positions, places * languages, languages);
    places++;
  }

  // Edges

  private void connect() {
    int[] sizes = new int[languages];
    for (int to = 0; to < places; to++) {
      starts[to] = edges;
      int row = position(to, 0) - firstRow;
      for (int r = Math.max(0, row - Shape.LONGEST); r <= row; r++) {
        int place = firstPlace(r, position(to, 1) - Shape.LONGEST);
        int end = Math.min(to, rows[r + 1]);
        while (place < end && position(place, 1) <= position(to, 1)) {
          connect(place++, to, sizes);
        }
      }
    }
    starts[places] = edges;
  }

  /** The first place of a row with a second position of so much at least. */
  private int firstPlace(int row, int second) {
    int low = rows[row];
    int high = rows[row + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position(middle, 1) < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
