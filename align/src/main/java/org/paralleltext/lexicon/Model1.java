package org.paralleltext.lexicon;

import com.google.common.primitives.Ints;
import java.util.Arrays;

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

  Model1(WordPairs pairs) {
    this.pairs = pairs;
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
      expected = shared(forward ? pairs.targetPlaces() : pairs.sourcePlaces(), probability);
      probability = probabilities(expected, forward);
    }
    return expected;
  }

  /**
   * Shares every word of one side among the words of the other, and no word.
   *
   * @param places by sighting: which word is shared
   */
  private double[] shared(int[] places, double[] probability) {
    int[] sightings = pairs.sightings();
    double[] sums = new double[places.length == 0 ? 0 : 1 + Ints.max(places)];
    Arrays.fill(sums, EMPTY_WORD);
    for (int i = 0; i < places.length; i++) {
      sums[places[i]] += probability[sightings[i]];
    }
    double[] shared = new double[probability.length];
    for (int i = 0; i < places.length; i++) {
      shared[sightings[i]] += probability[sightings[i]] / sums[places[i]];
    }
    return shared;
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
