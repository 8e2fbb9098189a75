package org.paralleltext.score;

import java.util.Arrays;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.text.Span;

/**
 * How far a unit of a run only says again what the others say. Beside a line of a schedule, the
 * next line with another hour has its translations too, all but the hour; but they are those of the
 * line before, and each translates one word only.
 *
 * <p>A word of the other side, of which that side has {@code k} copies, can be the translation of
 * one word in {@code k} units. What a unit says of it is repeated as far as {@code k} others say as
 * much. Not thread-safe.
 */
final class Repeats {

  /**
   * What of the gains of repeated words is taken from a bead: what serves the sets of gold/ best
   * among 0, 0.25, 0.35, 0.5 and 1, in log loss and F1. The half would be what they gain as words
   * that are explained; the rest is what they would have lost unexplained.
   */
  private static final double TAKEN = 0.4;

  private static final double[] NOTHING = {};

  private final TranslationTable table;
  private final RecentOverlaps units;
  private final double weight;

  /** By unit of the run: what it says of each word of the other side's unit. */
  private final double[][] gains;

  /** By unit of the run: what it says again. */
  private final double[] repeated;

  private final double[] sorted;

  /**
   * @param units the left units before the row
   * @param weight what the scores of words are multiplied by
   * @param longest how many units a bead takes on a side at most
   */
  Repeats(TranslationTable table, RecentOverlaps units, double weight, int longest) {
    this.table = table;
    this.units = units;
    this.weight = weight;
    gains = new double[longest][];
    repeated = new double[longest];
    sorted = new double[longest];
  }

  /**
   * What is counted twice in the score of a bead: that of the left unit which repeats most, and of
   * the right one.
   *
   * @param row where the bead ends on the left
   * @return 0 or more, in the units of the score
   */
  double score(int row, int left, int column, int right) {
    Span lefts = new Span(row - left, row);
    Span rights = new Span(column - right, column);
    return weight * TAKEN * (ofLeft(lefts, rights) + ofRight(lefts, rights));
  }

  private double ofLeft(Span lefts, Span rights) {
    if (lefts.length() == 1) {
      return 0;
    }
    Arrays.fill(repeated, 0);
    for (int column = rights.start(); column < rights.end(); column++) {
      for (int l = 0; l < lefts.length(); l++) {
        gains[l] = units.has(l, column) ? units.before(l).rightGains(column) : NOTHING;
      }
      addUp(lefts.length(), table.right, column, rights);
    }
    return Arrays.stream(repeated).max().orElse(0);
  }

  private double ofRight(Span lefts, Span rights) {
    if (rights.length() == 1) {
      return 0;
    }
    Arrays.fill(repeated, 0);
    for (int l = 0; l < lefts.length(); l++) {
      for (int r = 0; r < rights.length(); r++) {
        int column = rights.start() + r;
        gains[r] = units.has(l, column) ? units.before(l).leftGains(column) : NOTHING;
      }
      addUp(rights.length(), table.left, lefts.end() - 1 - l, lefts);
    }
    return Arrays.stream(repeated).max().orElse(0);
  }

  /**
   * Adds what each unit of a run says again of the words of a unit of the other side.
   *
   * @param size how many units the run has
   * @param tokens the words of the other side
   * @param run the units of the other side, in which words may have copies
   */
  private void addUp(int size, Tokens tokens, int unit, Span run) {
    for (int p = 0; p < tokens.size(unit); p++) {
      int says = 0;
      for (int i = 0; i < size; i++) {
        double gain = p < gains[i].length ? gains[i][p] : 0;
        if (gain > 0) {
          sorted[says++] = gain;
        }
      }
      if (says > 1) {
        addUp(says, size, p, copies(tokens, run, tokens.word(unit, p)));
      }
    }
  }

  private void addUp(int says, int size, int position, int copies) {
    if (copies >= says) {
      return;
    }
    Arrays.sort(sorted, 0, says);
    double enough = sorted[says - copies];
    double more = sorted[says - copies - 1];
    for (int i = 0; i < size; i++) {
      double gain = position < gains[i].length ? gains[i][position] : 0;
      repeated[i] += (gain >= enough ? more : gain) / copies;
    }
  }

  private static int copies(Tokens tokens, Span run, int word) {
    int copies = 0;
    for (int t = tokens.first(run.start()); t < tokens.first(run.end()); t++) {
      copies += tokens.word(t) == word ? 1 : 0;
    }
    return copies;
  }
}
