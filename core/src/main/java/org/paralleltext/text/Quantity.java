package org.paralleltext.text;

/** How many of something there are, in English words. Thread-safe. */
public final class Quantity {

  private Quantity() {}

  /** For example {@code 1 document} and {@code 0 documents}. */
  public static String of(long count, String noun) {
    return count + " " + noun(count, noun);
  }

  /** For example {@code 1 pair of texts} and {@code 2 pairs of texts}. */
  public static String of(long count, String one, String several) {
    return count + " " + noun(count, one, several);
  }

  /** The noun that stands behind a number, of nouns that take an s: {@code document}. */
  public static String noun(long count, String noun) {
    return noun(count, noun, noun + "s");
  }

  /** The noun, or any other words, that stand behind a number. */
  public static String noun(long count, String one, String several) {
    return count == 1 ? one : several;
  }
}
