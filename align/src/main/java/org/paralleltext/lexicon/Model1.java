package org.paralleltext.lexicon;

import java.util.Arrays;

/**
 * Model 1 of Brown et al. (1993, Computational Linguistics 19(2), section 4.1): every word of a
 * text is the translation of one word of the other text, or of none; which, is learned from how
 * often words stand together.
 *
 * <p>Time {@code O(i·s)}, memory {@code O(p)} for {@code i} iterations, {@code s} sightings of a
 * pair, and {@code p} pairs.
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
   * The expected counts of all pairs where target words are translations of source words: each
   * target word of a text is shared among its source words, and no word.
   */
  double[] forward() {
    double[] values = ones();
    double[] sums = new double[pairs.places()];
    for (int n = 1; n <= ITERATIONS; n++) {
      Arrays.fill(sums, EMPTY_WORD);
      addUp(values, sums);
      share(values, sums, n < ITERATIONS);
    }
    return values;
  }

  /** Adds up the probabilities of all source words that a target word may translate. */
  private void addUp(double[] probability, double[] sums) {
    double[] row = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      spread(probability, source, row);
      for (int text : pairs.texts(source)) {
        int place = pairs.place(text);
        for (int target : pairs.targets(text)) {
          sums[place++] += row[target];
        }
      }
    }
  }

  /** Puts expected counts in the place of probabilities, or the probabilities that follow. */
  private void share(double[] values, double[] sums, boolean again) {
    double[] row = new double[pairs.targets()];
    double[] shared = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      spread(values, source, row);
      for (int text : pairs.texts(source)) {
        int place = pairs.place(text);
        for (int target : pairs.targets(text)) {
          shared[target] += row[target] / sums[place++];
        }
      }
      double sum = collect(shared, source, values);
      for (int p = pairs.start(source); again && p < pairs.start(source + 1); p++) {
        values[p] /= sum;
      }
    }
  }

  /**
   * The expected counts of all pairs where source words are translations of target words: each
   * source word of a text is shared among its target words, and no word.
   */
  double[] backward() {
    double[] values = ones();
    for (int n = 1; n <= ITERATIONS; n++) {
      shareSources(values);
      if (n < ITERATIONS) {
        normalize(values);
      }
    }
    return values;
  }

  private void shareSources(double[] values) {
    double[] row = new double[pairs.targets()];
    double[] shared = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      spread(values, source, row);
      for (int text : pairs.texts(source)) {
        double sum = EMPTY_WORD;
        for (int target : pairs.targets(text)) {
          sum += row[target];
        }
        for (int target : pairs.targets(text)) {
          shared[target] += row[target] / sum;
        }
      }
      collect(shared, source, values);
    }
  }

  /** Turns the expected counts of each target word's pairs into probabilities. */
  private void normalize(double[] values) {
    double[] sums = new double[pairs.targets()];
    for (int p = 0; p < values.length; p++) {
      sums[pairs.target(p)] += values[p];
    }
    for (int p = 0; p < values.length; p++) {
      values[p] /= sums[pairs.target(p)];
    }
  }

  private double[] ones() {
    double[] ones = new double[pairs.size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Writes the values of a source word's pairs into a row, by target word. */
  private void spread(double[] values, int source, double[] row) {
    for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
      row[pairs.target(p)] = values[p];
    }
  }

  /** Takes the values of a source word's pairs out of a row, and gives their sum. */
  private double collect(double[] row, int source, double[] values) {
    double sum = 0;
    for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
      values[p] = row[pairs.target(p)];
      row[pairs.target(p)] = 0;
      sum += values[p];
    }
    return sum;
  }
}
