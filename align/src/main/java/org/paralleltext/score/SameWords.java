package org.paralleltext.score;

import org.paralleltext.lexicon.Vocabulary;

/**
 * What tokens count for their equals in the other language: numbers, marks, and words in Latin
 * letters. Immutable and thread-safe.
 */
final class SameWords {

  /** Sightings that an equal number in both languages counts for. */
  private static final double SAME_NUMBER = 12;

  /** The same for marks, and for words in Latin letters. */
  private static final double SAME_MARK = 4;

  private static final double SAME_WORD = 1;

  /** Whether both texts are written in Latin letters. */
  private final boolean latin;

  SameWords(Vocabulary left, Vocabulary right) {
    latin = isLatin(left) && isLatin(right);
  }

  private static boolean isLatin(Vocabulary words) {
    long letters =
        words.names().stream().filter(name -> Character.isLetter(name.codePointAt(0))).count();
    return 2 * words.names().stream().filter(SameWords::isLatin).count() > letters;
  }

  private static boolean isLatin(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
  }

  /** What a token counts for its equal. */
  double count(String word) {
    int first = word.codePointAt(0);
    if (first == '#' || first == '~' || first == '¶') {
      return SAME_NUMBER;
    }
    if (!Character.isLetter(first)) {
      return SAME_MARK;
    }
    return isLatin(word) && word.length() > 1 ? SAME_WORD : 0;
  }

  /**
   * How much of it is known to be the translation of a token. A word in Latin letters is the same
   * in a text of another script; in one of the same script, other languages have other words, and
   * only one that is there is known.
   */
  double known(String word, Vocabulary other) {
    return latin && isLatin(word) && other.find(word) < 0 ? 0 : count(word);
  }
}
