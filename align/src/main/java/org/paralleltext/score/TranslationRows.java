package org.paralleltext.score;

import java.util.Optional;

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

  /** The longest run of usual length. */
  private final int usual;

  private final MovingWindow window;
  private int row;

  /** The first column that a run may take, and the one after the last. */
  private int from;

  private int to;

  /** By column from the first: the words of the right unit. */
  private KnownWords[] columns = {};

  /** By slot of the left unit, see {@link #slot}: its words. */
  private final KnownWords[] units;

  /** By slot of the left unit: the translations of its words. */
  private final Matches[] matches;

  /** The first column that a run of usual length may take. */
  private int near;

  /**
   * By slot of the last left unit, usual run length, and column: the forward score of the run, and
   * all right units before.
   */
  private final RunScores forward;

  /** By slot of the left unit, usual run length on the right, and column: the backward score. */
  private final RunScores backward;

  private final Explained explained = new Explained();
  private final Optional<FineScores> fine;

  /**
   * @param weight what the scores of words are multiplied by
   * @param first the first left unit
   * @param longest how many units a run may have
   * @param finely whether beads of more units are looked at once more
   */
  TranslationRows(TranslationTable table, double weight, int first, int longest, boolean finely) {
    this.table = table;
    this.weight = weight;
    this.first = first;
    this.longest = longest;
    usual = Math.min(longest, Signal.LONGEST_RUN);
    window = new MovingWindow(table.right);
    int slots = Integer.highestOneBit(2 * longest - 1);
    units = new KnownWords[slots];
    matches = new Matches[slots];
    forward = new RunScores(slots, usual);
    backward = new RunScores(slots, usual);
    fine = finely ? Optional.of(new FineScores(table, weight, first, longest)) : Optional.empty();
  }

  @Override
  public void advance(int next, int fromColumn, int toColumn) {
    row = next;
    near = Math.max(0, fromColumn - usual);
    moveTo(Math.max(0, fromColumn - longest), toColumn);
    int slot = slot(1);
    units[slot] = new KnownWords(table.left, row - 1, table.leftRest);
    if (matches[slot] == null) {
      matches[slot] = new Matches(table);
    }
    matches[slot].find(row - 1, window, from, to);
    int runs = Math.min(usual, row - first);
    scoreForward(slot, runs);
    scoreBackward(slot);
    fine.ifPresent(scores -> scores.advance(row, units[slot], columns, from, window));
  }

  /** Where what is known of the left unit is that stands so many before the row. */
  private int slot(int before) {
    return row - before & units.length - 1;
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

  /** How well the runs that end in this row explain the words of each right unit. */
  private void scoreForward(int slot, int runs) {
    double[][] sums = forward.begin(slot, near, to - near + 1);
    for (int a = 1; a <= runs; a++) {
      sums[a][0] = 0;
    }
    for (int column = near; column < to; column++) {
      Explained unit = explained.begin(columns[column - from]);
      int c = column - near;
      for (int a = 1; a <= runs; a++) {
        matches[slot(a)].addToRight(column, unit.by(units[slot(a)]));
        sums[a][c + 1] = sums[a][c] + unit.score();
      }
    }
  }

  /** How well the runs that end in each column explain the words of the left unit of this row. */
  private void scoreBackward(int slot) {
    double[][] scores = backward.begin(slot, near, to - near + 1);
    for (int c = 0; c <= to - near; c++) {
      Explained unit = explained.begin(units[slot]);
      for (int b = 1; b <= usual; b++) {
        int column = near + c - b;
        if (b <= c) {
          matches[slot].addToLeft(column, unit.by(columns[column - from]));
        }
        scores[b][c] = b <= c ? unit.score() : 0;
      }
    }
  }

  @Override
  public double score(int left, int column, int right) {
    double whole = weight * whole(left, column, right);
    return fine.isPresent() && left + right > 2
        ? fine.get().score(whole, left, column, right)
        : whole;
  }

  /** The score of two runs of whole units. */
  private double whole(int left, int column, int right) {
    return left <= usual && right <= usual
        ? together(left, column, right)
        : ofLonger(left, column, right);
  }

  /** Only the words of the part have to have their translations. */
  @Override
  public double cutOff(int column) {
    return weight * Math.max(forward(1, column, 1), backward(1, column, 1));
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
    double[] sums = forward.scores(row - 1, left);
    return sums[column - near] - sums[column - right - near];
  }

  /** How well the run of the right explains the left unit that stands so many before the row. */
  private double backward(int before, int column, int right) {
    int unit = row - before;
    return backward.has(unit, column)
        ? backward.scores(unit, right)[column - backward.from(unit)]
        : 0;
  }

  /** The score of a longer run, of which few are asked for. */
  private double ofLonger(int left, int column, int right) {
    double score = 0;
    for (int b = 1; b <= right; b++) {
      Explained unit = explained.begin(columns[column - b - from]);
      for (int a = 1; a <= left; a++) {
        matches[slot(a)].addToRight(column - b, unit.by(units[slot(a)]));
      }
      score += unit.score();
    }
    for (int a = 1; a <= left; a++) {
      Explained unit = explained.begin(units[slot(a)]);
      for (int b = 1; b <= right; b++) {
        matches[slot(a)].addToLeft(column - b, unit.by(columns[column - b - from]));
      }
      score += unit.score();
    }
    return score;
  }
}
