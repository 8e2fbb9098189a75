package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.lexicon.Vocabulary;

/**
 * How often words stand in a text, or are to be expected in it.
 *
 * @param words the numbers of the words, each once, in order
 * @param counts beside {@code words}: how often, above 0
 */
record Bag(int[] words, double[] counts) {

  /** The words of a text, with repeats. */
  static Bag of(int... words) {
    int[] distinct = Arrays.stream(words).sorted().distinct().toArray();
    double[] counts = new double[distinct.length];
    for (int word : words) {
      counts[Arrays.binarySearch(distinct, word)]++;
    }
    return new Bag(distinct, counts);
  }

  /** Words by how often each is expected. */
  static Bag expected(double[] counts) {
    int[] words = IntStream.range(0, counts.length).filter(word -> counts[word] > 0).toArray();
    return new Bag(words, Arrays.stream(words).mapToDouble(word -> counts[word]).toArray());
  }

  /** The words of a text, and the pairs of words that follow each other. */
  static Bag ofPhrases(List<String> tokens, Vocabulary vocabulary) {
    List<String> phrases = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      phrases.add(tokens.get(i) + " " + tokens.get(i + 1));
    }
    return of(phrases.stream().mapToInt(vocabulary::number).toArray());
  }

  /** What all its words weigh, given the weight of each. */
  double mass(double[] weights) {
    double mass = 0;
    for (int i = 0; i < words.length; i++) {
      mass += counts[i] * weights[words[i]];
    }
    return mass;
  }

  /** What the words weigh that both have. */
  double common(Bag other, double[] weights) {
    double common = 0;
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      at = other.from(at, words[i]);
      if (other.has(at, words[i])) {
        common += Math.min(counts[i], other.counts[at]) * weights[words[i]];
      }
    }
    return common;
  }

  /** What is left when the words of another are taken out. */
  Bag without(Bag other) {
    double[] left = counts.clone();
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      at = other.from(at, words[i]);
      if (other.has(at, words[i])) {
        left[i] = Math.max(0, left[i] - other.counts[at]);
      }
    }
    int[] kept = IntStream.range(0, words.length).filter(i -> left[i] > 0).toArray();
    return new Bag(
        Arrays.stream(kept).map(i -> words[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> left[i]).toArray());
  }

  private int from(int start, int word) {
    int at = start;
    while (at < words.length && words[at] < word) {
      at++;
    }
    return at;
  }

  private boolean has(int at, int word) {
    return at < words.length && words[at] == word;
  }
}
