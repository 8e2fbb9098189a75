package org.paralleltext.lexicon;

import java.util.ArrayList;
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

  private final PairIndex index = new PairIndex();
  private final List<int[]> pairsOfTexts = new ArrayList<>();
  private final List<int[]> sourceTexts;
  private final List<int[]> targetTexts;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param targetTexts the words of their translations
   */
  Model1(List<int[]> sourceTexts, List<int[]> targetTexts) {
    this.sourceTexts = sourceTexts;
    this.targetTexts = targetTexts;
    for (int k = 0; k < sourceTexts.size(); k++) {
      pairsOfTexts.add(pairs(sourceTexts.get(k), targetTexts.get(k)));
    }
  }

  private int[] pairs(int[] source, int[] target) {
    int[] pairs = new int[source.length * target.length];
    int p = 0;
    for (int s : source) {
      for (int t : target) {
        pairs[p++] = index.of(s, t);
      }
    }
    return pairs;
  }

  /** The pairs of words that stand together somewhere. */
  PairIndex pairs() {
    return index;
  }

  /**
   * The expected counts of all pairs.
   *
   * @param forward whether target words are translations of source words, or the other way round
   */
  double[] expectedCounts(boolean forward) {
    double[] probability = new double[index.size()];
    Arrays.fill(probability, 1);
    double[] expected = probability;
    for (int n = 0; n < ITERATIONS; n++) {
      expected = new double[index.size()];
      for (int k = 0; k < pairsOfTexts.size(); k++) {
        share(k, forward, probability, expected);
      }
      probability = probabilities(expected, forward);
    }
    return expected;
  }

  /** Shares every word of the one side among the words of the other, and no word. */
  private void share(int k, boolean forward, double[] probability, double[] expected) {
    int sources = sourceTexts.get(k).length;
    int targets = targetTexts.get(k).length;
    int[] pairs = pairsOfTexts.get(k);
    int shared = forward ? targets : sources;
    int sharing = forward ? sources : targets;
    int step = forward ? targets : 1;
    for (int word = 0; word < shared; word++) {
      int first = forward ? word : word * targets;
      double sum = EMPTY_WORD;
      for (int i = 0, p = first; i < sharing; i++, p += step) {
        sum += probability[pairs[p]];
      }
      for (int i = 0, p = first; i < sharing; i++, p += step) {
        expected[pairs[p]] += probability[pairs[p]] / sum;
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
    return forward ? index.first(pair) : index.second(pair);
  }
}
