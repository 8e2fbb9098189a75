package org.paralleltext.lexicon;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of words that stand together in texts, numbered, and each sighting of one. Ordered by
 * source word, so that what is worked on together lies together. Immutable.
 */
final class WordPairs {

  private final int[] sightings;
  private final int[] sourcePlaces;
  private final int[] targetPlaces;

  /** By pair: its words. */
  private int[] sources = {};

  private int[] targets = {};
  private int size;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param sourceWords how many words there are
   * @param targetTexts the words of their translations
   * @param targetWords how many words there are
   */
  WordPairs(List<int[]> sourceTexts, int sourceWords, List<int[]> targetTexts, int targetWords) {
    int together = 0;
    int[] firstPlaces = new int[targetTexts.size() + 1];
    for (int text = 0; text < targetTexts.size(); text++) {
      together += sourceTexts.get(text).length * targetTexts.get(text).length;
      firstPlaces[text + 1] = firstPlaces[text] + targetTexts.get(text).length;
    }
    sightings = new int[together];
    sourcePlaces = new int[together];
    targetPlaces = new int[together];
    int[] pairs = new int[targetWords];
    Arrays.fill(pairs, -1);
    int[][] textsByWord = textsByWord(sourceTexts, sourceWords);
    int sighting = 0;
    int place = 0;
    for (int source = 0; source < sourceWords; source++) {
      int first = size;
      for (int text : textsByWord[source]) {
        int[] words = targetTexts.get(text);
        for (int i = 0; i < words.length; i++) {
          if (pairs[words[i]] < first) {
            pairs[words[i]] = add(source, words[i]);
          }
          sightings[sighting] = pairs[words[i]];
          sourcePlaces[sighting] = place;
          targetPlaces[sighting++] = firstPlaces[text] + i;
        }
        place++;
      }
    }
  }

  private int add(int source, int target) {
    sources = Ints.ensureCapacity(sources, size + 1, size + 1024);
    targets = Ints.ensureCapacity(targets, size + 1, size + 1024);
    sources[size] = source;
    targets[size] = target;
    return size++;
  }

  private static int[][] textsByWord(List<int[]> texts, int words) {
    int[] counts = counts(texts, words);
    int[][] byWord = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int text = texts.size() - 1; text >= 0; text--) {
      for (int word : texts.get(text)) {
        byWord[word][--counts[word]] = text;
      }
    }
    return byWord;
  }

  /** In how many texts each word stands. */
  static int[] counts(List<int[]> texts, int words) {
    int[] counts = new int[words];
    for (int[] text : texts) {
      for (int word : text) {
        counts[word]++;
      }
    }
    return counts;
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

  /** The pair of each sighting. */
  int[] sightings() {
    return sightings;
  }

  /** By sighting: where the source word stands, as a number of its own for each word of a text. */
  int[] sourcePlaces() {
    return sourcePlaces;
  }

  /** By sighting: where the target word stands. */
  int[] targetPlaces() {
    return targetPlaces;
  }
}
