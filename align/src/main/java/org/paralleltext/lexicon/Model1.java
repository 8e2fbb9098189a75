package org.paralleltext.lexicon;

import java.util.Arrays;

/**
 * Model 1 of Brown et al. (1993, Computational Linguistics 19(2), section 4.1): every word of a
 * text is the translation of one word of the other text, or of none; which, is learned from how
 * often words stand together.
 *
 * <p>An iteration of Brown et al. multiplies each probability by a factor, and makes them sum up to
 * one. All but the last here multiply by its square (overrelaxation: Salakhutdinov and Roweis 2003,
 * ICML), so that four do about what seven would.
 *
 * <p>Time {@code O(i·s)}, memory {@code O(p)} for {@code i} iterations, {@code s} sightings of a
 * pair, and {@code p} pairs.
 */
final class Model1 {

  /**
   * On the sets of gold/, the mean of F1 grows until the fourth, .978, .980, .980 with 3, 4 and 5,
   * and without squares until the eighth.
   */
  private static final int ITERATIONS = 4;

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
    for (int text = 0; text < pairs.texts(); text++) {
      Arrays.fill(sums, pairs.place(text), pairs.place(text + 1), pairs.sourceWords(text));
    }
    for (int n = 1; n < ITERATIONS; n++) {
      sums = share(values, parts(sums));
    }
    count(values, parts(sums));
    return values;
  }

  /** What each target word gives to a source word of probability 1, from the sum over them. */
  private static double[] parts(double[] sums) {
    for (int place = 0; place < sums.length; place++) {
      sums[place] = 1 / (EMPTY_WORD + sums[place]);
    }
    return sums;
  }

  /**
   * Puts the probabilities that follow in the place of probabilities.
   *
   * @param parts by place
   * @return by place: the sum of the new ones over the source words that the target word may
   *     translate
   */
  private double[] share(double[] values, double[] parts) {
    double[] sums = new double[parts.length];
    double[] row = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      addUp(source, parts, row);
      double sum = multiplyTwice(values, source, row);
      for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
        values[p] /= sum;
      }
      spread(values, source, row);
      for (int text : pairs.texts(source)) {
        int place = pairs.place(text);
        for (int target : pairs.targets(text)) {
          sums[place++] += row[target];
        }
      }
    }
    return sums;
  }

  /** Puts expected counts in the place of probabilities. */
  private void count(double[] values, double[] parts) {
    double[] row = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      addUp(source, parts, row);
      multiply(values, source, row);
    }
  }

  /** Writes into a row, by target word, what all its sightings give to a source word. */
  private void addUp(int source, double[] parts, double[] row) {
    clear(source, row);
    for (int text : pairs.texts(source)) {
      int place = pairs.place(text);
      for (int target : pairs.targets(text)) {
        row[target] += parts[place++];
      }
    }
  }

  /**
   * The expected counts of all pairs where source words are translations of target words: each
   * source word of a text is shared among its target words, and no word.
   */
  double[] backward() {
    double[] values = ones();
    for (int n = 1; n < ITERATIONS; n++) {
      shareSources(values, n == 1, this::multiplyTwice);
      normalize(values);
    }
    shareSources(values, false, this::multiply);
    return values;
  }

  /** Multiplies the values of a source word's pairs by what a row says of its target words. */
  private interface Multiplication {

    void by(double[] values, int source, double[] row);
  }

  /**
   * Shares each source word of a text among its target words.
   *
   * @param ones whether all probabilities are 1
   * @param multiplication puts what follows in the place of probabilities
   */
  private void shareSources(double[] values, boolean ones, Multiplication multiplication) {
    double[] row = new double[pairs.targets()];
    double[] parts = new double[pairs.targets()];
    for (int source = 0; source < pairs.sources(); source++) {
      spread(values, source, row);
      clear(source, parts);
      for (int text : pairs.texts(source)) {
        int[] targets = pairs.targets(text);
        double part = 1 / (EMPTY_WORD + (ones ? targets.length : sum(row, targets)));
        for (int target : targets) {
          parts[target] += part;
        }
      }
      multiplication.by(values, source, parts);
    }
  }

  private static double sum(double[] row, int[] targets) {
    double sum = 0;
    for (int target : targets) {
      sum += row[target];
    }
    return sum;
  }

  /** Turns what each target word's pairs have into probabilities. */
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

  /** Writes 0 for a source word's pairs into a row, by target word. */
  private void clear(int source, double[] row) {
    for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
      row[pairs.target(p)] = 0;
    }
  }

  /** Multiplies the values of a source word's pairs by those of a row: the expected counts. */
  private void multiply(double[] values, int source, double[] row) {
    for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
      values[p] *= row[pairs.target(p)];
    }
  }

  /** Multiplies them by the squares, and gives their sum. */
  private double multiplyTwice(double[] values, int source, double[] row) {
    double sum = 0;
    for (int p = pairs.start(source); p < pairs.start(source + 1); p++) {
      double factor = row[pairs.target(p)];
      values[p] *= factor * factor;
      sum += values[p];
    }
    return sum;
  }
}
