package org.paralleltext.score;

import java.util.Arrays;

/**
 * A left unit beside each right unit of a window, of which it may be the translation in part. Not
 * thread-safe.
 */
final class Overlaps {

  /** At which end of a part its unit goes on: at none, the left unit, or the right. */
  static final int WHOLE = 0;

  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int ENDS = 3;

  private final TranslationTable table;
  private final WordLengths lengths;
  private final double weight;
  private int unit;
  private int from;
  private int to;
  private KnownWords left;
  private KnownWords[] rights;

  /** By column: its first pair of words that translate each other; and behind the last. */
  private int[] starts;

  /** By pair, in the order of the left words of each column: positions, and what they say. */
  private int[] leftPlaces = {};

  private int[] rightPlaces = {};
  private double[] forward = {};
  private double[] backward = {};

  /** By column: what each word gains by the other unit; null until it is asked for. */
  private double[][] leftGains;

  private double[][] rightGains;

  /** By column: where the left unit is cut between it and the next. */
  private Cut[] leftCuts;

  /** By column: where the right unit is cut between the left unit and the next. */
  private Cut[] rightCuts;

  /** By column, and both ends: the score of the parts; not a number until it is asked for. */
  private double[] scores;

  private double[] leftSums = {};
  private double[] rightSums = {};
  private double[] advantages = {};

  /**
   * @param weight what the scores of words are multiplied by
   */
  Overlaps(TranslationTable table, WordLengths lengths, double weight) {
    this.table = table;
    this.lengths = lengths;
    this.weight = weight;
  }

  /**
   * Begins with another left unit.
   *
   * @param columns the words of the right units of the window, from the first
   */
  void begin(
      int newUnit, KnownWords words, KnownWords[] columns, int firstColumn, MovingWindow window) {
    unit = newUnit;
    left = words;
    rights = columns;
    from = firstColumn;
    to = firstColumn + columns.length;
    int width = columns.length;
    leftGains = new double[width][];
    rightGains = new double[width][];
    leftCuts = new Cut[width];
    rightCuts = new Cut[width];
    scores = new double[width * ENDS * ENDS];
    Arrays.fill(scores, Double.NaN);
    count(window);
    fill(window);
  }

  private void count(MovingWindow window) {
    starts = new int[to - from + 2];
    for (int p = 0; p < left.size(); p++) {
      for (int translation : table.translations[table.left.word(unit, p)]) {
        for (int q = window.first(translation); q >= 0; q = window.next(q)) {
          starts[window.segment(q) - from + 2]++;
        }
      }
    }
    for (int c = 2; c < starts.length; c++) {
      starts[c] += starts[c - 1];
    }
    int pairs = starts[starts.length - 1];
    if (pairs > leftPlaces.length) {
      leftPlaces = new int[2 * pairs];
      rightPlaces = new int[2 * pairs];
      forward = new double[2 * pairs];
      backward = new double[2 * pairs];
    }
  }

  private void fill(MovingWindow window) {
    for (int p = 0; p < left.size(); p++) {
      int word = table.left.word(unit, p);
      int[] translations = table.translations[word];
      for (int k = 0; k < translations.length; k++) {
        for (int q = window.first(translations[k]); q >= 0; q = window.next(q)) {
          int pair = starts[window.segment(q) - from + 1]++;
          leftPlaces[pair] = p;
          rightPlaces[pair] = window.index(q) - table.right.first(window.segment(q));
          forward[pair] = table.forward[word][k];
          backward[pair] = table.backward[word][k];
        }
      }
    }
  }

  /** Whether a right unit is in the window. */
  boolean has(int column) {
    return column >= from && column < to;
  }

  private static double mean(KnownWords words) {
    return words.size() == 0 ? 1 : words.rest() / words.size();
  }

  /** Where the left unit is cut between a column and the next, which is in the window. */
  Cut leftCut(int column) {
    int c = column - from;
    if (leftCuts[c] == null) {
      leftCuts[c] = cut(left, leftGains(c), leftGains(c + 1), mean(rights[c]), mean(rights[c + 1]));
    }
    return leftCuts[c];
  }

  /** Where a right unit is cut between this left unit and the next. */
  Cut rightCut(int column, Overlaps next) {
    int c = column - from;
    if (rightCuts[c] == null) {
      rightCuts[c] =
          cut(
              rights[c],
              rightGains(c),
              next.rightGains(column - next.from),
              mean(left),
              mean(next.left));
    }
    return rightCuts[c];
  }

  private Cut cut(
      KnownWords words, double[] first, double[] second, double firstMean, double secondMean) {
    int size = words.size();
    if (size < 2) {
      return Cut.NONE;
    }
    advantages = advantages.length < size ? new double[2 * size] : advantages;
    double gained = 0;
    for (int place = 1; place < size; place++) {
      gained += first[place - 1] - second[place - 1];
      double without = words.score(0, place, firstMean) - words.score(0, place, secondMean);
      advantages[place] = weight * (gained + without);
    }
    return Cut.best(advantages, size);
  }

  private double[] leftGains(int c) {
    if (leftGains[c] == null) {
      findGains(c);
    }
    return leftGains[c];
  }

  private double[] rightGains(int c) {
    if (rightGains[c] == null) {
      findGains(c);
    }
    return rightGains[c];
  }

  private void findGains(int c) {
    double[] ofLeft = new double[left.size()];
    double[] ofRight = new double[rights[c].size()];
    for (int pair = starts[c]; pair < starts[c + 1]; pair++) {
      ofLeft[leftPlaces[pair]] += backward[pair];
      ofRight[rightPlaces[pair]] += forward[pair];
    }
    toGains(ofLeft, left, rights[c]);
    toGains(ofRight, rights[c], left);
    leftGains[c] = ofLeft;
    rightGains[c] = ofRight;
  }

  private static void toGains(double[] sums, KnownWords words, KnownWords others) {
    double mean = mean(others);
    for (int p = 0; p < sums.length; p++) {
      if (sums[p] > 0) {
        sums[p] = words.gain(p, sums[p] / others.size(), mean);
      }
    }
  }

  /**
   * The score of the parts of the left unit and of a right one.
   *
   * @param begin which of them was cut before it: {@link #LEFT} between the column before and this,
   *     {@link #RIGHT} between the left unit before and this, or none
   * @param end which of them is cut behind it
   * @param before the left unit before; used if the right one is cut there
   * @param next the left unit behind; used if the right one is cut there
   */
  double score(int column, int begin, int end, Overlaps before, Overlaps next) {
    int at = ((column - from) * ENDS + begin) * ENDS + end;
    if (Double.isNaN(scores[at])) {
      int c = column - from;
      int leftFrom = begin == LEFT ? leftCut(column - 1).place() : 0;
      int leftTo = end == LEFT ? leftCut(column).place() : left.size();
      int rightFrom = begin == RIGHT ? before.rightCut(column, this).place() : 0;
      int rightTo = end == RIGHT ? rightCut(column, next).place() : rights[c].size();
      scores[at] = parts(c, leftFrom, leftTo, rightFrom, rightTo);
    }
    return scores[at];
  }

  /** Nothing likely if one is empty. */
  private double parts(int c, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int leftSize = leftTo - leftFrom;
    int rightSize = rightTo - rightFrom;
    if (leftSize <= 0 || rightSize <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    KnownWords right = rights[c];
    double leftMean = mean(left);
    double rightMean = mean(right);
    addUp(c, leftFrom, leftTo, rightFrom, rightTo);
    double score =
        left.score(leftFrom, leftTo, rightMean) + right.score(rightFrom, rightTo, leftMean);
    for (int p = leftFrom; p < leftTo; p++) {
      if (leftSums[p] > 0) {
        score += left.gain(p, leftSums[p] / rightSize, rightMean);
      }
    }
    for (int q = rightFrom; q < rightTo; q++) {
      if (rightSums[q] > 0) {
        score += right.gain(q, rightSums[q] / leftSize, leftMean);
      }
    }
    return weight * score + lengths.score(leftSize, rightSize);
  }

  private void addUp(int c, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    leftSums = cleared(leftSums, leftTo);
    rightSums = cleared(rightSums, rightTo);
    for (int pair = starts[c]; pair < starts[c + 1]; pair++) {
      int p = leftPlaces[pair];
      int q = rightPlaces[pair];
      if (p >= leftFrom && p < leftTo && q >= rightFrom && q < rightTo) {
        leftSums[p] += backward[pair];
        rightSums[q] += forward[pair];
      }
    }
  }

  private static double[] cleared(double[] sums, int size) {
    if (sums.length < size) {
      return new double[2 * size];
    }
    Arrays.fill(sums, 0, size, 0);
    return sums;
  }

  /** How many words the left unit has. */
  int size() {
    return left.size();
  }

  /** How many words a right unit has. */
  int size(int column) {
    return rights[column - from].size();
  }
}
