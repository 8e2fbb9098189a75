package org.paralleltext.score;

import java.util.Arrays;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.text.Span;

/**
 * How far a unit of a run only says again what the others say. Beside a line of a schedule, the
 * next line with another hour has its translations too, all but the hour; but they are those of the
 * line before, and each translates one word only.
 *
 * <p>What a unit says of a word of the other side is what that word gains by it; about as much the
 * unit's own words gain by that word. A word of which the other side has {@code k} copies can be
 * the translation of a word in {@code k} units: what a unit says of it is repeated as far as {@code
 * k} others say as much. How often a unit holds a word itself is not looked at. Not thread-safe.
 */
final class Repeats {

  /**
   * What of the gains of repeated words is taken from a bead: of 0.4, 0.47, 0.55, 0.7, 0.85 and 1,
   * what has the best F1 on the sets of gold/; their log loss falls until 0.85. That only the unit
   * counts which repeats most serves them better than the sum over all, since sentences share
   * words.
   */
  private static final double TAKEN = 0.4;

  /** A unit is idle if so much of what it says is repeated. */
  private static final double IDLE = 0.75;

  private static final double[] NOTHING = {};

  private final TranslationTable table;
  private final RecentOverlaps overlaps;
  private final double weight;

  /** By unit of the run: what it says of each word of a unit of the other side. */
  private final double[][] gains;

  /** By unit of the run: what it says of one word, and the same in order. */
  private final double[] said;

  private final double[] sorted;

  /** By unit of the run: what it says of all, and what of that is repeated. */
  private final double[] all;

  private final double[] repeated;

  /** By word of a side: how many copies the run has; null until they are counted. */
  private int[] leftCopies;

  private int[] rightCopies;

  /**
   * @param overlaps the left units before the row
   * @param weight what the scores of words are multiplied by
   * @param longest how many units a bead takes on a side at most
   */
  Repeats(TranslationTable table, RecentOverlaps overlaps, double weight, int longest) {
    this.table = table;
    this.overlaps = overlaps;
    this.weight = weight;
    gains = new double[longest][];
    said = new double[longest];
    sorted = new double[longest];
    all = new double[longest];
    repeated = new double[longest];
  }

  /**
   * What is taken from the score of a bead that ends in the row and a column, for what its left
   * units repeat, and its right ones.
   *
   * @return 0 or more, in the units of the score
   */
  double score(int left, int column, int right) {
    int row = overlaps.row();
    Span lefts = new Span(row - left, row);
    Span rights = new Span(column - right, column);
    double ofLeft = left == 1 ? 0 : ofLeft(left, rights);
    double ofRight = right == 1 ? 0 : ofRight(lefts, rights);
    return weight * TAKEN * (ofLeft + ofRight);
  }

  private double ofLeft(int left, Span rights) {
    if (rightCopies == null) {
      rightCopies = new int[table.right.vocabulary().size()];
    }
    begin(left);
    count(table.right, rights, rightCopies, 1);
    for (int column = rights.start(); column < rights.end(); column++) {
      for (int l = 0; l < left; l++) {
        gains[l] = overlaps.has(l, column) ? overlaps.before(l).rightGains(column) : NOTHING;
      }
      addUp(left, table.right, column, rightCopies);
    }
    count(table.right, rights, rightCopies, -1);
    return surplus(left);
  }

  private double ofRight(Span lefts, Span rights) {
    if (leftCopies == null) {
      leftCopies = new int[table.left.vocabulary().size()];
    }
    int right = rights.length();
    begin(right);
    count(table.left, lefts, leftCopies, 1);
    for (int l = 0; l < lefts.length(); l++) {
      for (int r = 0; r < right; r++) {
        int column = rights.start() + r;
        gains[r] = overlaps.has(l, column) ? overlaps.before(l).leftGains(column) : NOTHING;
      }
      addUp(right, table.left, lefts.end() - 1 - l, leftCopies);
    }
    count(table.left, lefts, leftCopies, -1);
    return surplus(right);
  }

  private void begin(int units) {
    Arrays.fill(all, 0, units, 0);
    Arrays.fill(repeated, 0, units, 0);
  }

  private static void count(Tokens tokens, Span run, int[] copies, int by) {
    for (int t = tokens.first(run.start()); t < tokens.first(run.end()); t++) {
      copies[tokens.word(t)] += by;
    }
  }

  /**
   * Adds what the units of a run say of the words of a unit of the other side.
   *
   * @param units how many there are in the run
   * @param copies by word of the other side
   */
  private void addUp(int units, Tokens others, int other, int[] copies) {
    for (int p = 0; p < others.size(other); p++) {
      int saying = 0;
      for (int i = 0; i < units; i++) {
        said[i] = p < gains[i].length ? gains[i][p] : 0;
        saying += said[i] > 0 ? 1 : 0;
      }
      if (saying > 0) {
        add(units, copies[others.word(other, p)]);
      }
    }
  }

  /** Adds what the units say of a word, a share for each of its copies. */
  private void add(int units, int copies) {
    System.arraycopy(said, 0, sorted, 0, units);
    Arrays.sort(sorted, 0, units);
    for (int i = 0; i < units; i++) {
      all[i] += said[i] / copies;
      repeated[i] += repeated(said[i], sorted, units, copies) / copies;
    }
  }

  /**
   * How much of what a unit says of a word is said by as many others as the word has copies.
   *
   * @param said what it says
   * @param sorted what all units say, it among them, in ascending order
   * @param units how many they are
   */
  static double repeated(double said, double[] sorted, int units, int copies) {
    if (copies >= units) {
      return 0;
    }
    return said >= sorted[units - copies] ? sorted[units - copies - 1] : said;
  }

  /** What the unit repeats that repeats most, or all idle ones but one if that is more. */
  private double surplus(int units) {
    double most = 0;
    double idle = 0;
    double kept = 0;
    for (int i = 0; i < units; i++) {
      most = Math.max(most, repeated[i]);
      if (repeated[i] > IDLE * all[i]) {
        idle += repeated[i];
        kept = Math.max(kept, repeated[i]);
      }
    }
    return Math.max(most, idle - kept);
  }
}
