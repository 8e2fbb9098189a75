package org.paralleltext.resolution;

import java.util.List;
import java.util.stream.Stream;

/**
 * Phrases that are found even if a letter or two are wrong, as optical character recognition leaves
 * them. Digits, stops and white space do not count.
 *
 * @param letters the letters of each phrase
 */
record Phrases(List<String> letters) {

  /** One letter in so many may be wrong, and one at least. */
  private static final int ONE_IN = 8;

  /** A shorter phrase is not looked for with wrong letters. */
  private static final int SHORTEST = 4;

  /** Reads phrases separated by bars. */
  static Phrases parse(String definition) {
    return new Phrases(
        Stream.of(definition.split("\\|"))
            .map(phrase -> letters(phrase, phrase.length()))
            .toList());
  }

  /** Whether a text is nearly one of the phrases, from end to end. */
  boolean isNearly(CharSequence key) {
    String text = letters(key, longest() + wrong(longest()) + 1);
    return letters.stream().anyMatch(phrase -> isNear(phrase, text));
  }

  /** Whether a text nearly begins with one of the phrases. */
  boolean nearlyBegins(CharSequence key) {
    String text = letters(key, longest());
    return letters.stream()
        .anyMatch(
            phrase -> isNear(phrase, text.substring(0, Math.min(phrase.length(), text.length()))));
  }

  private static boolean isNear(String phrase, String text) {
    return phrase.length() >= SHORTEST && EditDistance.atMost(phrase, text, wrong(phrase.length()));
  }

  /** How many letters of so many may be wrong. */
  private static int wrong(int length) {
    return Math.max(1, length / ONE_IN);
  }

  private int longest() {
    return letters.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The first letters of a text, at least as many as asked for if it has them. */
  private static String letters(CharSequence text, int most) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0, c; i < text.length() && letters.length() < most; i += Character.charCount(c)) {
      c = Character.codePointAt(text, i);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }
}
