package org.paralleltext.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Model 1 of Brown et al. (1993, Computational Linguistics 19(2), section 4.1): every word of a
 * text is the translation of one word of the other text, or of none; which, is learned from how
 * often words stand together.
 */
final class Model1 {

  private static final int ITERATIONS = 5;

  /** What no word at all is worth beside translations. */
  private static final double EMPTY_WORD = 0.01;

  private final WordPairs pairs;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param targetTexts the words of their translations
   */
  Model1(List<int[]> sourceTexts, List<int[]> targetTexts) {
    pairs = new WordPairs(sourceTexts, targetTexts);
  }

  /** The pairs of words that stand together somewhere. */
  WordPairs pairs() {
    return pairs;
  }

  /**
   * The expected counts of all pairs.
   *
   * @param forward whether target words are translations of source words, or the other way round
   */
  double[] expectedCounts(boolean forward) {
    double[] probability = new double[pairs.size()];
    Arrays.fill(probability, 1);
    double[] expected = probability;
    for (int n = 0; n < ITERATIONS; n++) {
      expected = new double[pairs.size()];
      for (int text = 0; text < pairs.texts(); text++) {
        share(pairs.of(text), pairs.columns(text), forward, probability, expected);
      }
      probability = probabilities(expected, forward);
    }
    return expected;
  }

  /**
   * Shares every word of one side among the words of the other, and no word.
   *
   * @param table the pairs of two texts, row by row of so many columns
   */
  private static void share(
      int[] table, int columns, boolean forward, double[] probability, double[] expected) {
    if (table.length == 0) {
      return;
    }
    int rows = table.length / columns;
    double[] sums = new double[forward ? columns : rows];
    Arrays.fill(sums, EMPTY_WORD);
    for (int i = 0, p = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++, p++) {
        sums[forward ? j : i] += probability[table[p]];
      }
    }
    for (int i = 0, p = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++, p++) {
        expected[table[p]] += probability[table[p]] / sums[forward ? j : i];
      }
    }
  }

  private double[] probabilities(double[] expected, boolean forward) {
    int words = 0;
    for (int p = 0; p < expected.length; p++) {
      words = Math.max(words, 1 + given(p, forward));
    }
    double[] sums = new double[words];
    for (int p = 0; p < expected.length; p++) {
      sums[given(p, forward)] += expected[p];
    }
    double[] probability = new double[expected.length];
    for (int p = 0; p < expected.length; p++) {
      probability[p] = expected[p] / sums[given(p, forward)];
    }
    return probability;
  }

  private int given(int pair, boolean forward) {
    return forward ? pairs.source(pair) : pairs.target(pair);
  }
}
