package org.paralleltext.score;

import org.paralleltext.text.Span;

/**
 * The words of a left unit and of the right units of a window that translate each other, pair by
 * pair. One serves many left units, one after another. Not thread-safe.
 */
final class MatchedWords {

  /** Once there are so many pairs, in units of many thousand words, no more words are looked at. */
  private static final int MOST = 1 << 22;

  private final TranslationTable table;
  private int from;

  /** By column: its first pair; and behind the last, how many there are. */
  private int[] starts = {};

  /** By pair: where its words stand in their units. */
  private int[] lefts = {};

  private int[] rights = {};

  /** By pair: {@code t(w|v)/p(w)} of the right word, and of the left one. */
  private double[] forward = {};

  private double[] backward = {};

  MatchedWords(TranslationTable table) {
    this.table = table;
  }

  /**
   * Finds those of another left unit.
   *
   * @param window the right units from one to another
   */
  void find(int unit, MovingWindow window, int newFrom, int to) {
    from = newFrom;
    starts = new int[to - from + 2];
    int words = count(unit, window);
    for (int c = 2; c < starts.length; c++) {
      starts[c] += starts[c - 1];
    }
    int pairs = starts[starts.length - 1];
    if (pairs > lefts.length) {
      lefts = new int[2 * pairs];
      rights = new int[2 * pairs];
      forward = new double[2 * pairs];
      backward = new double[2 * pairs];
    }
    fill(unit, words, window);
  }

  /**
   * Counts the pairs of each column two places behind it, so that filling moves them there.
   *
   * @return the words that were looked at, from the first on
   */
  private int count(int unit, MovingWindow window) {
    int pairs = 0;
    int p = 0;
    for (; p < table.left.size(unit) && pairs < MOST; p++) {
      for (int translation : table.translations[table.left.word(unit, p)]) {
        for (int q = window.first(translation); q >= 0; q = window.next(q)) {
          starts[window.segment(q) - from + 2]++;
          pairs++;
        }
      }
    }
    return p;
  }

  private void fill(int unit, int words, MovingWindow window) {
    for (int p = 0; p < words; p++) {
      int word = table.left.word(unit, p);
      int[] translations = table.translations[word];
      for (int k = 0; k < translations.length; k++) {
        for (int q = window.first(translations[k]); q >= 0; q = window.next(q)) {
          int segment = window.segment(q);
          int pair = starts[segment - from + 1]++;
          lefts[pair] = p;
          rights[pair] = window.index(q) - table.right.first(segment);
          forward[pair] = table.forward[word][k];
          backward[pair] = table.backward[word][k];
        }
      }
    }
  }

  /**
   * Adds up what the words of two parts say of each other.
   *
   * @param c the right unit, counted from the first of the window
   * @param left the part of the left unit
   * @param right the part of the right unit
   * @param ofLeft by position: the sum over the words of the right part
   * @param ofRight by position: the sum over the words of the left part
   */
  void addUp(int c, Span left, Span right, double[] ofLeft, double[] ofRight) {
    for (int pair = starts[c]; pair < starts[c + 1]; pair++) {
      int p = lefts[pair];
      int q = rights[pair];
      if (left.contains(p) && right.contains(q)) {
        ofLeft[p] += backward[pair];
        ofRight[q] += forward[pair];
      }
    }
  }
}
