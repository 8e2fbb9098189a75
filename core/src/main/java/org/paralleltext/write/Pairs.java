package org.paralleltext.write;

import java.util.List;

/** What formats need that hold two languages and no more. */
final class Pairs {

  private Pairs() {}

  /**
   * Checks that there are two languages.
   *
   * @param format its word, for the message
   * @throws IllegalArgumentException if there are more, or fewer
   */
  static void check(String format, List<String> tags) {
    if (tags.size() != 2) {
      throw new IllegalArgumentException(
          format
              + " holds two languages, these are "
              + String.join(", ", tags)
              + "; --pairs writes a file for each two");
    }
  }
}
