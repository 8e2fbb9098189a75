package org.paralleltext.lexicon;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of words that stand together in texts, numbered, and each sighting of one. Ordered by
 * source word, so that what is worked on together lies together. Immutable.
 */
final class WordPairs {

  private final int[] sources;
  private final int[] targets;
  private final int[] sightings;
  private final int[] sourcePlaces;
  private final int[] targetPlaces;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param targetTexts the words of their translations
   */
  WordPairs(List<int[]> sourceTexts, List<int[]> targetTexts) {
    int size = 0;
    int[] firstPlaces = new int[targetTexts.size() + 1];
    for (int text = 0; text < targetTexts.size(); text++) {
      size += sourceTexts.get(text).length * targetTexts.get(text).length;
      firstPlaces[text + 1] = firstPlaces[text] + targetTexts.get(text).length;
    }
    sightings = new int[size];
    sourcePlaces = new int[size];
    targetPlaces = new int[size];
    ImmutableIntArray.Builder left = ImmutableIntArray.builder();
    ImmutableIntArray.Builder right = ImmutableIntArray.builder();
    int[][] textsByWord = textsByWord(sourceTexts);
    int[] pairs = new int[words(targetTexts)];
    Arrays.fill(pairs, -1);
    int sighting = 0;
    int sourcePlace = 0;
    int next = 0;
    for (int source = 0; source < textsByWord.length; source++) {
      int first = next;
      for (int text : textsByWord[source]) {
        int targetPlace = firstPlaces[text];
        for (int target : targetTexts.get(text)) {
          if (pairs[target] < first) {
            pairs[target] = next++;
            left.add(source);
            right.add(target);
          }
          sightings[sighting] = pairs[target];
          sourcePlaces[sighting] = sourcePlace;
          targetPlaces[sighting++] = targetPlace++;
        }
        sourcePlace++;
      }
    }
    sources = left.build().toArray();
    targets = right.build().toArray();
  }

  private static int words(List<int[]> texts) {
    return 1 + texts.stream().flatMapToInt(Arrays::stream).max().orElse(-1);
  }

  private static int[][] textsByWord(List<int[]> texts) {
    int[] counts = new int[words(texts)];
    texts.forEach(text -> Arrays.stream(text).forEach(word -> counts[word]++));
    int[][] byWord = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int text = texts.size() - 1; text >= 0; text--) {
      for (int word : texts.get(text)) {
        byWord[word][--counts[word]] = text;
      }
    }
    return byWord;
  }

  /** How many pairs of words there are. */
  int size() {
    return sources.length;
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
