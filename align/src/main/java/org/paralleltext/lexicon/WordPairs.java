package org.paralleltext.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of words that stand together in some pair of texts, numbered: the pairs of each source
 * word follow each other, so that what belongs together lies together. Immutable.
 */
final class WordPairs {

  /** By pair of texts: the numbers of its pairs of words, row by row of its source words. */
  private final int[][] tables;

  /** By pair of texts: how many target words it has. */
  private final int[] columns;

  /** By number: the source word. */
  private int[] sources = new int[1024];

  /** By number: the target word. */
  private int[] targets = new int[1024];

  private int size;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param targetTexts the words of their translations
   */
  WordPairs(List<int[]> sourceTexts, List<int[]> targetTexts) {
    columns = targetTexts.stream().mapToInt(text -> text.length).toArray();
    tables = new int[columns.length][];
    for (int text = 0; text < tables.length; text++) {
      tables[text] = new int[sourceTexts.get(text).length * columns[text]];
    }
    int[][] places = places(sourceTexts);
    int[] numbers = new int[1 + largest(targetTexts)];
    for (int source = 0; source < places.length; source++) {
      number(source, places[source], targetTexts, numbers);
    }
  }

  /** By source word: in which texts it stands, and at which place of each. */
  private static int[][] places(List<int[]> texts) {
    int[] counts = new int[1 + largest(texts)];
    texts.forEach(text -> Arrays.stream(text).forEach(word -> counts[word] += 2));
    int[][] places = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    Arrays.fill(counts, 0);
    for (int text = 0; text < texts.size(); text++) {
      int[] words = texts.get(text);
      for (int i = 0; i < words.length; i++) {
        int[] places1 = places[words[i]];
        places1[counts[words[i]]++] = text;
        places1[counts[words[i]]++] = i;
      }
    }
    return places;
  }

  private static int largest(List<int[]> texts) {
    return texts.stream().flatMapToInt(Arrays::stream).max().orElse(-1);
  }

  /**
   * Numbers the pairs of a source word.
   *
   * @param numbers by target word: the number of its pair with the source word; smaller if it has
   *     none
   */
  private void number(int source, int[] places, List<int[]> targetTexts, int[] numbers) {
    int first = size + 1;
    for (int p = 0; p < places.length; p += 2) {
      int[] words = targetTexts.get(places[p]);
      int[] table = tables[places[p]];
      int cell = places[p + 1] * words.length;
      for (int target : words) {
        if (numbers[target] < first) {
          add(source, target);
          numbers[target] = size;
        }
        table[cell++] = numbers[target] - 1;
      }
    }
  }

  private void add(int source, int target) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
    }
    sources[size] = source;
    targets[size++] = target;
  }

  /** How many pairs of words there are. */
  int size() {
    return size;
  }

  int source(int pair) {
    return sources[pair];
  }

  int target(int pair) {
    return targets[pair];
  }

  /** How many pairs of texts there are. */
  int texts() {
    return tables.length;
  }

  /** The pairs of words of a pair of texts, row by row of its source words. */
  int[] of(int text) {
    return tables[text];
  }

  /** How many target words a pair of texts has. */
  int columns(int text) {
    return columns[text];
  }
}
