package org.paralleltext.lineage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * One adoption of a recurring resolution, in one language or several. Its beads are what is
 * compared with other editions: a paragraph with its translations.
 *
 * @param versions the language versions, in the order of their languages
 * @param text the same, aligned; of a single version each paragraph is a bead
 */
public record Edition(List<Resolution> versions, ParallelText text) {

  /**
   * Copies the versions.
   *
   * @throws IllegalArgumentException if the aligned text is in other languages, or has other
   *     paragraphs, or no symbol
   */
  public Edition {
    versions = List.copyOf(versions);
    List<Language> languages = versions.stream().map(Resolution::language).toList();
    if (!languages.equals(text.alignment().languages())) {
      throw new IllegalArgumentException(
          "versions in " + languages + ", alignment in " + text.alignment().languages());
    }
    if (text.symbol().isEmpty()) {
      throw new IllegalArgumentException("an edition must have a symbol");
    }
  }

  /**
   * An edition that is there in one language.
   *
   * @throws IllegalArgumentException if it has no symbol
   */
  public static Edition of(Resolution only) {
    Version version = Version.of(only);
    List<Bead> beads =
        IntStream.range(0, version.segments().size())
            .mapToObj(paragraph -> Bead.of(Span.at(paragraph)))
            .toList();
    Alignment alignment = new Alignment(List.of(only.language()), beads);
    return new Edition(List.of(only), new ParallelText(List.of(version), alignment));
  }

  /** Its symbol. */
  public Symbol symbol() {
    return text.symbol().orElseThrow();
  }

  /** The languages that it is there in, in order. */
  public List<Language> languages() {
    return text.alignment().languages();
  }

  /** Its beads, in order. */
  public List<Bead> beads() {
    return text.alignment().beads();
  }

  /** The title in the first language that has one. */
  public Optional<String> title() {
    return versions.stream().flatMap(version -> version.title().stream()).findFirst();
  }

  /**
   * The paragraphs of a bead in a language; empty if the edition is not there in it.
   *
   * @param bead a position in {@link #beads()}
   */
  public List<Paragraph> paragraphs(int bead, Language language) {
    int column = languages().indexOf(language);
    if (column < 0) {
      return List.of();
    }
    Span span = beads().get(bead).spans().get(column);
    return versions.get(column).paragraphs().subList(span.start(), span.end());
  }

  /** The first paragraph of a bead in the first language that has one. */
  public Paragraph first(int bead) {
    return languages().stream()
        .flatMap(language -> paragraphs(bead, language).stream())
        .findFirst()
        .orElseThrow();
  }

  /**
   * What people call a bead: its kind, with its number if it has one, or else with which of its
   * kind it is, if there are several: {@code title}, {@code preambular 3}, {@code operative 12}.
   */
  public String label(int bead) {
    ParagraphKind kind = kind(bead);
    List<Integer> alike =
        IntStream.range(0, beads().size()).filter(b -> kind(b) == kind).boxed().toList();
    return kind.word()
        + first(bead)
            .number()
            .map(number -> " " + number)
            .orElse(alike.size() > 1 ? " " + (alike.indexOf(bead) + 1) : "");
  }

  /** What kind of paragraph a bead is. */
  public ParagraphKind kind(int bead) {
    return first(bead).kind();
  }
}
