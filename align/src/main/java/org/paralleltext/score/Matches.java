package org.paralleltext.score;

import java.util.Arrays;

/**
 * What the words of a left unit and those of the right units of a window say of each other. One
 * serves many left units, one after another. Not thread-safe.
 */
final class Matches {

  /**
   * So many numbers are held of the words of a left unit; of one so long that it has more, the
   * words at its end count as unknown.
   */
  private static final int MOST = 1 << 21;

  private final TranslationTable table;
  private int from;
  private int to;

  /** By word of the window, counted from its first: what the left unit says of it. */
  private double[] ofRight = {};

  /** By right unit and word of the left unit: what the right unit says of it. */
  private double[] ofLeft = {};

  private final Sparse right = new Sparse();
  private final Sparse left = new Sparse();

  Matches(TranslationTable table) {
    this.table = table;
  }

  /**
   * Finds those of another left unit.
   *
   * @param window the right units from one to another
   */
  void find(int unit, MovingWindow window, int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
    int size = Math.min(table.left.size(unit), MOST / Math.max(1, to - from));
    int first = table.right.first(from);
    int words = table.right.first(to) - first;
    ofRight = cleared(ofRight, words);
    ofLeft = cleared(ofLeft, size * (to - from));
    for (int p = 0; p < size; p++) {
      int word = table.left.word(unit, p);
      int[] translations = table.translations[word];
      double[] forward = table.forward[word];
      double[] backward = table.backward[word];
      for (int k = 0; k < translations.length; k++) {
        for (int q = window.first(translations[k]); q >= 0; q = window.next(q)) {
          ofRight[window.index(q) - first] += forward[k];
          ofLeft[(window.segment(q) - from) * size + p] += backward[k];
        }
      }
    }
    right.begin(to - from, words);
    left.begin(to - from, size * (to - from));
    for (int c = from; c < to; c++) {
      right.add(ofRight, table.right.first(c) - first, table.right.size(c));
      left.add(ofLeft, (c - from) * size, size);
    }
  }

  /** So many zeros in an array: the given one if it is long enough, or a longer. */
  static double[] cleared(double[] sums, int size) {
    if (sums.length < size) {
      return new double[2 * size];
    }
    Arrays.fill(sums, 0, size, 0);
    return sums;
  }

  /** Adds to the words of a right unit what the left unit says of them. */
  void addToRight(int unit, Explained words) {
    if (unit >= from && unit < to) {
      right.addTo(words, unit - from);
    }
  }

  /** Adds to the words of the left unit what a right unit says of them. */
  void addToLeft(int unit, Explained words) {
    if (unit >= from && unit < to) {
      left.addTo(words, unit - from);
    }
  }

  /** The numbers above 0 in some rows. */
  private static final class Sparse {

    /** By row: its first number; and behind the last, how many there are. */
    private int[] starts = {0};

    private int[] positions = {};
    private double[] values = {};
    private int rows;

    void begin(int mostRows, int mostValues) {
      rows = 0;
      if (starts.length <= mostRows) {
        starts = new int[2 * mostRows + 1];
      }
      if (positions.length <= mostValues) {
        positions = new int[2 * mostValues + 1];
        values = new double[positions.length];
      }
    }

    /** Adds a row. */
    void add(double[] numbers, int first, int length) {
      int size = starts[rows];
      for (int p = 0; p < length; p++) {
        positions[size] = p;
        values[size] = numbers[first + p];
        size += values[size] > 0 ? 1 : 0;
      }
      starts[++rows] = size;
    }

    void addTo(Explained words, int row) {
      words.add(positions, values, starts[row], starts[row + 1]);
    }
  }
}
