package org.paralleltext.write;

import java.util.List;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;

/** What formats need that hold two languages and no more. */
final class Pairs {

  private Pairs() {}

  /**
   * The two languages of some texts.
   *
   * @param format its word, for the message
   * @throws IllegalArgumentException if there are others, or texts in others
   */
  static List<Language> languages(String format, List<ParallelText> texts) {
    List<List<Language>> all =
        texts.stream().map(text -> text.alignment().languages()).distinct().toList();
    if (all.size() != 1 || all.get(0).size() != 2) {
      throw new IllegalArgumentException(
          format
              + " holds two languages, these are "
              + String.join("; ", all.stream().map(Language::codes).toList())
              + "; --pairs writes a file for each two");
    }
    return all.get(0);
  }
}
