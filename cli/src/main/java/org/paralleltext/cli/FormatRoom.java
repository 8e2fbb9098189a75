package org.paralleltext.cli;

import java.util.List;
import java.util.Map;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.text.Language;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.Outline;

/**
 * What an output in a format has room for, looked at before there is anything to write.
 *
 * @param format the format
 * @param pairs whether each two languages are written to a file of their own
 * @param codes what is written instead of the codes of languages
 */
record FormatRoom(AlignmentFormat format, boolean pairs, Map<String, String> codes) {

  /**
   * Looks whether there is room for texts.
   *
   * @throws IllegalArgumentException if there is none; the message says why
   */
  void check(List<Outline> texts) {
    texts.forEach(this::checkCodes);
    if (pairs) {
      checkPairs(texts);
    } else {
      format.check(texts);
    }
  }

  private void checkCodes(Outline text) {
    List<String> tags =
        text.languages().stream()
            .map(language -> codes.getOrDefault(language.code(), language.code()))
            .toList();
    if (tags.stream().distinct().count() < tags.size()) {
      throw new IllegalArgumentException(
          "--codes gives two languages one code: " + String.join(", ", tags));
    }
  }

  private void checkPairs(List<Outline> texts) {
    List<Language> languages =
        texts.stream().flatMap(text -> text.languages().stream()).distinct().toList();
    for (List<Language> pair : Languages.pairs(languages)) {
      List<Outline> both =
          texts.stream()
              .filter(text -> text.languages().containsAll(pair))
              .map(text -> new Outline(text.name(), text.symbol(), pair, text.paragraphs()))
              .toList();
      if (!both.isEmpty()) {
        format.check(both);
      }
    }
  }

  /**
   * Looks whether there is room for a memory.
   *
   * @throws IllegalArgumentException if there is none; the message says why
   */
  void check(MemoryHeader memory) {
    if (!pairs) {
      format.check(memory);
    } else if (memory.tags().size() < 2) {
      throw new IllegalArgumentException(
          "--pairs needs two languages, the memory has: " + String.join(", ", memory.tags()));
    }
  }
}
