package org.paralleltext.lexicon;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.text.Span;

/**
 * The pairs of words that stand together in texts, numbered by source word, so that what is worked
 * on together lies together. What is known of them is read and written a source word at a time, as
 * a row by target word; so no sighting of a pair needs room of its own. Immutable.
 */
final class WordPairs {

  /** So many ranges of source words are worked on side by side. */
  private static final int RANGES = 16;

  private final int[] sourceSizes;
  private final int[][] targetTexts;
  private final int targetWords;

  /** By source word: the texts that it stands in. */
  private final int[][] texts;

  /** By text: how many target words stand in those before. */
  private final int[] firstPlaces;

  /** By source word: its first pair; and behind the last, how many there are. */
  private final int[] starts;

  /** By pair: its target word. */
  private final int[] targets;

  /**
   * @param sourceTexts the words of each text as numbers, each word once
   * @param sourceWords how many words there are
   * @param targetTexts the words of their translations
   * @param targetWords how many words there are
   */
  WordPairs(List<int[]> sourceTexts, int sourceWords, List<int[]> targetTexts, int targetWords) {
    sourceSizes = sourceTexts.stream().mapToInt(text -> text.length).toArray();
    this.targetTexts = targetTexts.toArray(int[][]::new);
    this.targetWords = targetWords;
    texts = textsByWord(sourceTexts, sourceWords);
    firstPlaces = new int[targetTexts.size() + 1];
    for (int text = 0; text < targetTexts.size(); text++) {
      firstPlaces[text + 1] = firstPlaces[text] + targetTexts.get(text).length;
    }
    starts = new int[sourceWords + 1];
    List<int[]> found = Tasks.map(ranges(), this::find);
    for (int source = 0; source < sourceWords; source++) {
      starts[source + 1] += starts[source];
    }
    targets = Ints.concat(found.toArray(int[][]::new));
  }

  /** The source words in ranges that stand in about as many texts. */
  private List<Span> ranges() {
    long share = 1 + Arrays.stream(texts).mapToLong(of -> of.length).sum() / RANGES;
    List<Span> ranges = new ArrayList<>();
    int start = 0;
    long sightings = 0;
    for (int source = 0; source < texts.length; source++) {
      sightings += texts[source].length;
      if (sightings >= share || source + 1 == texts.length) {
        ranges.add(new Span(start, source + 1));
        start = source + 1;
        sightings = 0;
      }
    }
    return ranges;
  }

  /** The target words of the pairs of some source words; notes how many each of these has. */
  private int[] find(Span sources) {
    int[] found = new int[1024];
    int[] last = new int[targetWords];
    Arrays.fill(last, -1);
    int size = 0;
    for (int source = sources.start(); source < sources.end(); source++) {
      int before = size;
      for (int text : texts[source]) {
        for (int target : targetTexts[text]) {
          if (last[target] < source) {
            last[target] = source;
            if (size == found.length) {
              found = Arrays.copyOf(found, size + size / 2);
            }
            found[size++] = target;
          }
        }
      }
      starts[source + 1] = size - before;
    }
    return Arrays.copyOf(found, size);
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
    return targets.length;
  }

  /** How many source words there are. */
  int sources() {
    return texts.length;
  }

  /** How many target words there are. */
  int targets() {
    return targetWords;
  }

  /** How many target words stand in all texts. */
  int places() {
    return firstPlaces[firstPlaces.length - 1];
  }

  /** How many texts there are. */
  int texts() {
    return sourceSizes.length;
  }

  /** How many source words a text has. */
  int sourceWords(int text) {
    return sourceSizes[text];
  }

  /** The texts that a source word stands in, in order. */
  int[] texts(int source) {
    return texts[source];
  }

  /** The target words of a text. */
  int[] targets(int text) {
    return targetTexts[text];
  }

  /**
   * Where the first target word of a text stands among those of all texts; of the text after the
   * last, how many there are.
   */
  int place(int text) {
    return firstPlaces[text];
  }

  /** The first pair of a source word; its last is the one before the first of the next. */
  int start(int source) {
    return starts[source];
  }

  /** The target word of a pair. */
  int target(int pair) {
    return targets[pair];
  }
}
