package org.paralleltext.score;

import java.util.Arrays;

/**
 * Reads the scores of {@link TranslationSignal} off row by row. Runs of usual length are scored
 * once for a row, all together; the score of a longer run is worked out when it is asked for, since
 * few are. Not thread-safe.
 */
final class TranslationRows implements Signal.Rows {

  private final TranslationTable table;
  private final double weight;
  private final int first;
  private final int longest;
  private final MovingWindow window;
  private int row;

  /** The first column that a run may take, and the one after the last. */
  private int from;

  private int to;

  /** By column from the first: the words of the right unit. */
  private KnownWords[] columns = {};

  /** By left unit modulo the longest run: its words. */
  private final KnownWords[] units;

  /**
   * By left unit modulo the longest run and by column: what the unit's words add to each right
   * word; null if they add nothing.
   */
  private final double[][][] gains;

  /** The same the other way round: what the right units add to each word of the left unit. */
  private final double[][][] columnGains;

  /** By left unit modulo the longest run: the first column of both. */
  private final int[] gainsFrom;

  /** The first column that a run of usual length may take. */
  private int near;

  /**
   * By row modulo those that a staircase needs, usual run length, and column: the forward score of
   * the run that ends in the row, and all units before.
   */
  private final double[][][] forward = new double[Staircase.LONGEST][Signal.LONGEST_RUN + 1][];

  private final int[] forwardFrom = new int[Staircase.LONGEST];

  /**
   * By left unit modulo the longest run, usual run length on the right, and column: the backward
   * score.
   */
  private final double[][][] backward;

  private final int[] backwardFrom;

  private final Explained explained = new Explained();
  private final Staircase staircase = new Staircase(this);

  TranslationRows(TranslationTable table, double weight, int first, int longest) {
    this.table = table;
    this.weight = weight;
    this.first = first;
    this.longest = longest;
    window = new MovingWindow(table.right);
    units = new KnownWords[longest];
    gains = new double[longest][][];
    columnGains = new double[longest][][];
    gainsFrom = new int[longest];
    backward = new double[longest][Signal.LONGEST_RUN + 1][];
    backwardFrom = new int[longest];
  }

  @Override
  public void advance(int next, int fromColumn, int toColumn) {
    row = next;
    near = Math.max(0, fromColumn - Signal.LONGEST_RUN);
    moveTo(Math.max(0, fromColumn - longest), toColumn);
    int slot = slot(1);
    units[slot] = new KnownWords(table.left, row - 1, table.leftRest);
    match(row - 1, slot);
    scoreForward();
    scoreBackward(slot);
  }

  /** Where what is known of the left unit is that stands so many before the row. */
  private int slot(int before) {
    return (row - before) % longest;
  }

  private void moveTo(int newFrom, int newTo) {
    KnownWords[] moved = new KnownWords[newTo - newFrom];
    for (int c = 0; c < moved.length; c++) {
      int column = newFrom + c;
      moved[c] =
          column >= from && column < to
              ? columns[column - from]
              : new KnownWords(table.right, column, table.rightRest);
    }
    columns = moved;
    from = newFrom;
    to = newTo;
    window.moveTo(from, to);
  }

  /** Finds the words of a left unit that have translations in the units of the window. */
  private void match(int unit, int slot) {
    double[][] gain = new double[to - from][];
    double[][] back = new double[to - from][];
    for (int p = 0; p < table.left.size(unit); p++) {
      int word = table.left.word(unit, p);
      int[] translations = table.translations[word];
      for (int k = 0; k < translations.length; k++) {
        int other = translations[k];
        for (int q = window.first(other); q >= 0; q = window.next(q)) {
          int c = window.segment(q) - from;
          if (gain[c] == null) {
            gain[c] = new double[columns[c].size()];
            back[c] = new double[units[slot].size()];
          }
          gain[c][window.position(q)] += table.forward[word][k];
          back[c][p] += table.backward[word][k];
        }
      }
    }
    gains[slot] = gain;
    columnGains[slot] = back;
    gainsFrom[slot] = from;
  }

  /** How well the runs that end in this row explain the words of each right unit. */
  private void scoreForward() {
    int runs = Math.min(Signal.LONGEST_RUN, row - first);
    double[][] sums = forward[row % Staircase.LONGEST];
    forwardFrom[row % Staircase.LONGEST] = near;
    for (int a = 1; a <= runs; a++) {
      sums[a] = new double[to - near + 1];
    }
    for (int column = near; column < to; column++) {
      Explained unit = explained.begin(columns[column - from]);
      for (int a = 1; a <= runs; a++) {
        int slot = slot(a);
        unit.add(units[slot], gain(gains, slot, column));
        sums[a][column + 1 - near] = sums[a][column - near] + unit.score();
      }
    }
  }

  /** How well the runs that end in each column explain the words of the left unit of this row. */
  private void scoreBackward(int slot) {
    backwardFrom[slot] = near;
    for (int b = 1; b <= Signal.LONGEST_RUN; b++) {
      backward[slot][b] = new double[to - near + 1];
    }
    for (int c = 1; c <= to - near; c++) {
      Explained unit = explained.begin(units[slot]);
      for (int b = 1; b <= Signal.LONGEST_RUN && b <= c; b++) {
        int column = near + c - b;
        unit.add(columns[column - from], gain(columnGains, slot, column));
        backward[slot][b][c] = unit.score();
      }
    }
  }

  private double[] gain(double[][][] table, int slot, int column) {
    int c = column - gainsFrom[slot];
    return c >= 0 && c < table[slot].length ? table[slot][c] : null;
  }

  /**
   * A unit whose words are explained by ever more units of the other side. One serves many units,
   * one after another.
   */
  private static final class Explained {

    private KnownWords words;
    private double[] sums = {};
    private boolean any;
    private double rest;
    private int size;

    /** Begins with a unit that nothing explains yet. */
    Explained begin(KnownWords unit) {
      words = unit;
      if (unit.size() > sums.length) {
        sums = new double[2 * unit.size()];
      } else if (any) {
        Arrays.fill(sums, 0);
      }
      any = false;
      rest = 0;
      size = 0;
      return this;
    }

    /**
     * Adds a unit of the other side.
     *
     * @param gain by word: what it adds to it; null if nothing
     */
    void add(KnownWords other, double[] gain) {
      rest += other.rest();
      size += other.size();
      if (gain != null) {
        any = true;
        for (int p = 0; p < gain.length; p++) {
          sums[p] += gain[p];
        }
      }
    }

    double score() {
      if (size == 0) {
        return 0;
      }
      return any ? words.score(sums, rest / size, size) : words.score(rest / size);
    }
  }

  @Override
  public double score(int left, int column, int right) {
    return weight
        * (left <= Signal.LONGEST_RUN && right <= Signal.LONGEST_RUN
            ? usual(left, column, right)
            : unusual(left, column, right));
  }

  /** Only the words of the part have to have their translations. */
  @Override
  public double cutOff(int column) {
    return weight * Math.max(forward(1, column, 1), backward(1, column, 1));
  }

  private double usual(int left, int column, int right) {
    double all = together(left, column, right);
    return Staircase.fits(left, right) ? Math.max(all, staircase.score(left, column, right)) : all;
  }

  /** All units of one side explain each unit of the other. */
  private double together(int left, int column, int right) {
    double score = forward(left, column, right);
    for (int b = 1; b <= left; b++) {
      score += backward(b, column, right);
    }
    return score;
  }

  /** How well the run of the left explains that of the right. */
  private double forward(int left, int column, int right) {
    double[] sums = forward[row % Staircase.LONGEST][left];
    return sums[column - near] - sums[column - right - near];
  }

  /**
   * How well a run of the left explains a right unit.
   *
   * @param column the one that the right unit ends in
   * @param above in which row the run ends, in rows above the current one
   * @param run how many left units
   * @return nothing likely if that was never looked at
   */
  double rightBeside(int column, int above, int run) {
    double[] sums = forward[(row - above) % Staircase.LONGEST][run];
    int c = column - forwardFrom[(row - above) % Staircase.LONGEST];
    return c > 0 && c < sums.length ? sums[c] - sums[c - 1] : Double.NEGATIVE_INFINITY;
  }

  /**
   * How well a run of the right explains a left unit.
   *
   * @param before how far before the row the unit begins, at least 1
   * @param column the one that the run ends in
   * @param run how many right units
   * @return nothing likely if that was never looked at
   */
  double leftBeside(int before, int column, int run) {
    int slot = slot(before);
    int c = column - backwardFrom[slot];
    double[] scores = backward[slot][run];
    return c >= run && c < scores.length ? scores[c] : Double.NEGATIVE_INFINITY;
  }

  /** How well the run of the right explains the left unit that stands so many before the row. */
  private double backward(int before, int column, int right) {
    int slot = slot(before);
    int c = column - backwardFrom[slot];
    double[] scores = backward[slot][right];
    return c >= 0 && c < scores.length ? scores[c] : 0;
  }

  /** The score of a longer run, of which few are asked for. */
  private double unusual(int left, int column, int right) {
    double score = 0;
    for (int b = 1; b <= right; b++) {
      Explained unit = explained.begin(columns[column - b - from]);
      for (int a = 1; a <= left; a++) {
        unit.add(units[slot(a)], gain(gains, slot(a), column - b));
      }
      score += unit.score();
    }
    for (int a = 1; a <= left; a++) {
      Explained unit = explained.begin(units[slot(a)]);
      for (int b = 1; b <= right; b++) {
        unit.add(columns[column - b - from], gain(columnGains, slot(a), column - b));
      }
      score += unit.score();
    }
    return score;
  }
}
