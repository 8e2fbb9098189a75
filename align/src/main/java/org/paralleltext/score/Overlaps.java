package org.paralleltext.score;

import java.util.Arrays;
import org.paralleltext.text.Span;

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

  private final WordLengths lengths;
  private final double weight;
  private int from;
  private int to;
  private KnownWords left;
  private KnownWords[] rights;

  private final MatchedWords matches;

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
    this.lengths = lengths;
    this.weight = weight;
    matches = new MatchedWords(table);
  }

  /**
   * Begins with another left unit.
   *
   * @param columns the words of the right units of the window, from the first
   */
  void begin(
      int unit, KnownWords words, KnownWords[] columns, int firstColumn, MovingWindow window) {
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
    matches.find(unit, window, from, to);
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
      leftCuts[c] =
          cut(left, leftGains(column), leftGains(column + 1), mean(rights[c]), mean(rights[c + 1]));
    }
    return leftCuts[c];
  }

  /** Where a right unit is cut between this left unit and the next. */
  Cut rightCut(int column, Overlaps next) {
    int c = column - from;
    if (rightCuts[c] == null) {
      rightCuts[c] =
          cut(rights[c], rightGains(column), next.rightGains(column), mean(left), mean(next.left));
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

  /** By position: what each word of the left unit gains by a right one that is in the window. */
  double[] leftGains(int column) {
    findGains(column - from);
    return leftGains[column - from];
  }

  /** By position: what each word of a right unit that is in the window gains by the left one. */
  double[] rightGains(int column) {
    findGains(column - from);
    return rightGains[column - from];
  }

  private void findGains(int c) {
    if (leftGains[c] != null) {
      return;
    }
    double[] ofLeft = new double[left.size()];
    double[] ofRight = new double[rights[c].size()];
    matches.addUp(c, new Span(0, ofLeft.length), new Span(0, ofRight.length), ofLeft, ofRight);
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
   * The score of the parts of the left unit and of a right one; nothing likely if one is empty.
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
      scores[at] =
          leftFrom < leftTo && rightFrom < rightTo
              ? ofParts(c, new Span(leftFrom, leftTo), new Span(rightFrom, rightTo))
              : Double.NEGATIVE_INFINITY;
    }
    return scores[at];
  }

  private double ofParts(int c, Span ofLeft, Span ofRight) {
    leftSums = Matches.cleared(leftSums, ofLeft.end());
    rightSums = Matches.cleared(rightSums, ofRight.end());
    matches.addUp(c, ofLeft, ofRight, leftSums, rightSums);
    double words =
        explained(left, ofLeft, leftSums, ofRight.length(), mean(rights[c]))
            + explained(rights[c], ofRight, rightSums, ofLeft.length(), mean(left));
    return weight * words + lengths.score(ofLeft.length(), ofRight.length());
  }

  /** How well a part of a unit is explained by so many words of the other side. */
  private static double explained(
      KnownWords unit, Span part, double[] sums, int others, double mean) {
    double score = unit.score(part.start(), part.end(), mean);
    for (int p = part.start(); p < part.end(); p++) {
      if (sums[p] > 0) {
        score += unit.gain(p, sums[p] / others, mean);
      }
    }
    return score;
  }
}
