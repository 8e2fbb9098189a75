package org.paralleltext.layout;

/** Divides words for line ends, roughly as typesetters do: before a consonant and a vowel. */
final class Divider {

  private static final String VOWELS = "aeiouyáéíóúàâäèêëîïôöùûüœæаеёиоуыэюя";

  /** Letters that stay with the one after them, or before them. */
  private static final String UNDIVIDED = "hьъй";

  private static final int SHORTEST = 6;
  private static final int LEAST_LEFT = 2;
  private static final int LEAST_RIGHT = 3;

  private Divider() {}

  /**
   * Where the first word of what is left of a line is divided; {@code end} if it is not.
   *
   * @param flat the paragraph
   * @param end where the line would end otherwise
   * @param limit behind the last place of the line
   */
  static int division(Rendering flat, int end, int limit) {
    String text = flat.text();
    if (end == text.length() || text.charAt(end) != ' ') {
      return end;
    }
    int start = end + 1;
    int stop = start;
    while (stop < text.length() && isPart(flat, start, stop)) {
      stop++;
    }
    if (stop - start < SHORTEST || stop < text.length() && text.charAt(stop) == '-') {
      return end;
    }
    for (int at = Math.min(limit - 1, stop - LEAST_RIGHT); at >= start + LEAST_LEFT; at--) {
      if (isSyllable(text, at) && hasVowel(text, start, at)) {
        return at;
      }
    }
    return end;
  }

  /** Whether a character goes on with the word, which has small letters behind the first. */
  private static boolean isPart(Rendering flat, int start, int at) {
    char c = flat.text().charAt(at);
    boolean letter = at == start ? Character.isLetter(c) : Character.isLowerCase(c);
    return letter && flat.owners()[at] != Rendering.NOBODY;
  }

  /** Whether a syllable begins at a place behind another letter. */
  private static boolean isSyllable(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    return !isVowel(first) && UNDIVIDED.indexOf(first) < 0 && isVowel(text.charAt(at + 1));
  }

  private static boolean hasVowel(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVowel(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }
}
