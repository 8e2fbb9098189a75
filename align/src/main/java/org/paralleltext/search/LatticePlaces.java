package org.paralleltext.search;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The places of a {@link Lattice}: tuples of positions, one per language, in lexicographic order.
 *
 * <p>Only those are there that every pair of languages finds possible: the idea of Carrillo and
 * Lipman (1988, SIAM Journal on Applied Mathematics 48(5)) for sequences of molecules, with
 * probabilities in place of their bounds.
 */
final class LatticePlaces {

  /**
   * How probable a place must be to every pair of languages: of these the first that leaves few
   * enough places; texts that repeat one line have too many.
   */
  private static final double[] POSSIBLE = {1e-5, 1e-4, 1e-3, 0.01, 0.1, 1};

  /** Where two languages go together without the others, their ways are this probable. */
  private static final double LIKELY = 0.3;

  /** So many places there may be, and so many more for each segment of the longest language. */
  private static final int MOST = 1000;

  private static final int MOST_PER_SEGMENT = 30;

  private final PairLattice[][] pairs;
  private final int languages;

  /** A position per language of each place. */
  private int[] positions = new int[256];

  private int size;

  /** By position in the first language, from that of the first place: its first place. */
  private final int[] rows;

  private final int firstRow;

  /** How many there may be. */
  private final int most;

  /**
   * @param pairs the places of languages x and y, x before y
   * @param wide whether to go through single segments between the expected places as well, so that
   *     a way leads through
   */
  LatticePlaces(PairLattice[][] pairs, List<Bead> expected, boolean wide) {
    this.pairs = pairs;
    languages = pairs.length;
    List<int[]> through = through(expected, wide);
    firstRow = through.get(0)[0];
    int[] last = through.get(through.size() - 1);
    rows = new int[last[0] - firstRow + 2];
    most = MOST + MOST_PER_SEGMENT * longest(through.get(0), last);
    for (int p = 0; !addPlaces(through, POSSIBLE[p]); p++) {
      size = 0;
    }
  }

  private static int longest(int[] first, int[] last) {
    return IntStream.range(0, first.length).map(k -> last[k] - first[k]).max().orElseThrow();
  }

  int size() {
    return size;
  }

  /** The position of a place in language k. */
  int position(int place, int k) {
    return positions[place * languages + k];
  }

  /** The first place of a row, a position in the first language, or of the next that has one. */
  int first(int row) {
    return rows[Math.max(0, Math.min(rows.length - 1, row - firstRow))];
  }

  /** The first place of a row with a second position of so much at least. */
  int first(int row, int second) {
    int low = first(row);
    int high = first(row + 1);
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
          Span near = pairs[x][y].columns(at[x]);
          int end = Math.min(near.end(), columns.end() + 1);
          for (at[y] = Math.max(near.start(), columns.start()); at[y] < end; at[y]++) {
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
    TreeSet<int[]> row = new TreeSet<>(Arrays::compare);
    int next = 0;
    for (int r = 0; r + 1 < rows.length; r++) {
      int[] place = new int[languages];
      place[0] = firstRow + r;
      if (possible < 1 && !findPlaces(place, possible, row, most - size)) {
        return false;
      }
      while (next < through.size() && through.get(next)[0] == place[0]) {
        row.add(through.get(next++));
      }
      rows[r] = size;
      row.forEach(this::addPlace);
      row.clear();
    }
    rows[rows.length - 1] = size;
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
    if (positions.length < (size + 1) * languages) {
      positions = Arrays.copyOf(positions, 2 * positions.length);
    }
    System.arraycopy(place, 0, positions, size * languages, languages);
    size++;
  }
}
