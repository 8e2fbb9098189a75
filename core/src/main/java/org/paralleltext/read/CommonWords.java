package org.paralleltext.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short words in lower case, each of one language, which are counted as they are met, in capitals
 * too. A word fits into a number, by which it is looked up in a table. Immutable and thread-safe.
 */
final class CommonWords {

  /** No word has more letters. */
  private static final int LONGEST = 4;

  /** How many places the table has, a power of two: many more than words. */
  private static final int PLACES = 1024;

  /** The words, packed; 0 where there is none. */
  private final long[] words = new long[PLACES];

  /** By place, the language of the word: its place among the codes and one; 0 where no word is. */
  private final int[] languages = new int[PLACES];

  private final List<String> codes;

  private CommonWords(List<String> codes) {
    this.codes = codes;
  }

  /**
   * Words by the codes of their languages.
   *
   * @throws IllegalArgumentException if one has more than four letters, or is of two languages
   */
  static CommonWords of(Map<String, Set<String>> byCode) {
    CommonWords table = new CommonWords(List.copyOf(byCode.keySet()));
    byCode.forEach((code, words) -> words.forEach(word -> table.put(word, table.language(code))));
    return table;
  }

  private int language(String code) {
    return 1 + codes.indexOf(code);
  }

  private void put(String word, int language) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("word must have at most " + LONGEST + " letters: " + word);
    }
    long packed = packed(word, 0, word.length());
    int place = place(packed);
    if (words[place] != 0) {
      throw new IllegalArgumentException("word must be of one language: " + word);
    }
    words[place] = packed;
    languages[place] = language;
  }

  /** The letters of a short word in one number. */
  private static long packed(String text, int start, int end) {
    long packed = 0;
    for (int i = start; i < end; i++) {
      packed = packed << Character.SIZE | Character.toLowerCase(text.charAt(i));
    }
    return packed;
  }

  /** Where a word stands in the table, or would stand. */
  private int place(long word) {
    int place = (int) (word * 0x9E3779B97F4A7C15L >>> 40) & PLACES - 1;
    while (words[place] != 0 && words[place] != word) {
      place = place + 1 & PLACES - 1;
    }
    return place;
  }

  /** Counts for all languages, no word met yet. */
  int[] counts() {
    return new int[1 + codes.size()];
  }

  /** Counts the word that stands in a part of a text, if it is one of them. */
  void count(String text, int start, int end, int[] counts) {
    if (end - start <= LONGEST) {
      counts[languages[place(packed(text, start, end))]]++;
    }
  }

  /**
   * How often the words of a language were met.
   *
   * @param code one of those that the words were given by
   */
  int met(int[] counts, String code) {
    return counts[language(code)];
  }
}
