package org.paralleltext.write;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/**
 * What decides whether a format can hold an aligned text; known before the text is aligned.
 * Immutable and thread-safe.
 *
 * @param name names the text in messages: one of its files
 * @param symbol that of the document, if it has one
 * @param languages in the order of the text
 * @param paragraphs whether its segments are whole paragraphs of resolutions
 */
public record Outline(
    String name, Optional<Symbol> symbol, List<Language> languages, boolean paragraphs) {

  /** Copies the languages and checks that nothing is missing. */
  public Outline {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(symbol, "symbol");
    languages = List.copyOf(languages);
  }

  /** Those of texts that are aligned. */
  static List<Outline> of(List<ParallelText> texts) {
    return texts.stream().map(Outline::of).toList();
  }

  private static Outline of(ParallelText text) {
    return new Outline(
        Cells.fileName(text.versions().get(0).source().name()),
        text.symbol(),
        text.alignment().languages(),
        text.versions().stream()
            .flatMap(version -> version.segments().stream())
            .allMatch(Paragraph.class::isInstance));
  }

  /** The languages of all of them, in the order of those that have most. */
  static List<Language> languages(List<Outline> outlines) {
    return outlines.stream()
        .map(Outline::languages)
        .sorted(Comparator.comparing((List<Language> languages) -> languages.size()).reversed())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The codes of the same. */
  static List<String> tags(List<Outline> outlines) {
    return languages(outlines).stream().map(Language::code).toList();
  }
}
