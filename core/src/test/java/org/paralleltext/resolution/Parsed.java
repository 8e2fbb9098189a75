package org.paralleltext.resolution;

import java.util.List;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** What the tests of the parser share: a text in, its paragraphs out. */
final class Parsed {

  private Parsed() {}

  static Resolution parse(Language language, String... lines) {
    return new ResolutionParser(language).parse(SourceText.of("test", String.join("\n", lines)));
  }

  /** Every paragraph as {@code kind number: text}. */
  static List<String> paragraphs(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(
            paragraph ->
                (paragraph.kind().word() + " " + resolution.label(paragraph).orElse("")).strip()
                    + ": "
                    + paragraph.text())
        .toList();
  }

  /** The paragraphs of an English text. */
  static List<String> english(String... lines) {
    return paragraphs(parse(Language.EN, lines));
  }

  /** The numbers of an English text's paragraphs; a hyphen for none. */
  static List<String> numbers(String... lines) {
    Resolution resolution = parse(Language.EN, lines);
    return resolution.paragraphs().stream()
        .map(paragraph -> resolution.label(paragraph).orElse("-"))
        .toList();
  }
}
