package org.paralleltext.resolution;

import java.util.List;

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
    return new Phrases(List.of(definition.split("\\|")).stream().map(Phrases::letters).toList());
  }

  /** Whether a text is nearly one of the phrases, from end to end. */
  boolean isNearly(CharSequence key) {
    String text = letters(key);
    return letters.stream().anyMatch(phrase -> isNear(phrase, text));
  }

  /** Whether a text nearly begins with one of the phrases. */
  boolean nearlyBegins(CharSequence key) {
    String text = letters(key);
    return letters.stream()
        .anyMatch(
            phrase -> isNear(phrase, text.substring(0, Math.min(phrase.length(), text.length()))));
  }

  private static boolean isNear(String phrase, String text) {
    return phrase.length() >= SHORTEST
        && EditDistance.atMost(phrase, text, Math.max(1, phrase.length() / ONE_IN));
  }

  private static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
