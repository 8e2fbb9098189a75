package org.paralleltext.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * A document in one language. Immutable and thread-safe.
 *
 * @param source the file it was read from
 * @param language what it is written in
 * @param symbol its symbol, if the text tells it
 * @param paragraphs the body in reading order, then the footnotes in theirs
 * @param omissions what of the file is in no paragraph, in order
 * @param repairs what is wrong with its numbering, and what was put right, in order
 */
public record Resolution(
    SourceText source,
    Language language,
    Optional<Symbol> symbol,
    List<Paragraph> paragraphs,
    List<Omission> omissions,
    List<Repair> repairs) {

  /** Copies the lists and checks that nothing is missing. */
  public Resolution {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(symbol, "symbol");
    paragraphs = List.copyOf(paragraphs);
    omissions = List.copyOf(omissions);
    repairs = List.copyOf(repairs);
  }

  /** The same with another symbol, or none. */
  public Resolution withSymbol(Optional<Symbol> other) {
    return symbol.equals(other)
        ? this
        : new Resolution(source, language, other, paragraphs, omissions, repairs);
  }

  /**
   * The number of a paragraph as outputs show it: the symbol for the title, else its own number,
   * else nothing.
   *
   * @param paragraph one of {@link #paragraphs()}
   */
  public Optional<String> label(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.TITLE
        ? symbol.map(Symbol::number)
        : paragraph.number().map(ParagraphNumber::label);
  }

  /**
   * What was put right about the number of a paragraph, or is doubtful.
   *
   * @param paragraph one of {@link #paragraphs()}
   */
  public Optional<Repair> repair(Paragraph paragraph) {
    int start = paragraph.content().sourceSpan().start();
    return repairs.stream()
        .filter(repair -> paragraph.kind() != ParagraphKind.FOOTNOTE)
        .filter(repair -> repair.place().contains(start))
        .findFirst();
  }

  /**
   * The documents that its paragraphs cite, in their order; one that is cited again is there again.
   * Its own symbol in the title is no citation.
   */
  public List<Citation> citations() {
    return citationsByParagraph().stream().flatMap(List::stream).toList();
  }

  /** The {@link #citations} of each of the {@link #paragraphs}, in their order. */
  public List<List<Citation>> citationsByParagraph() {
    CitationFinder finder = new CitationFinder(Cleaner.of(language), writesReversed());
    return paragraphs.stream()
        .map(
            paragraph ->
                paragraph.kind() == ParagraphKind.TITLE
                    ? List.<Citation>of()
                    : finder.find(paragraph))
        .toList();
  }

  private boolean writesReversed() {
    Cleaner cleaner = Cleaner.of(language);
    Stream<String> keys = paragraphs.stream().map(text -> cleaner.fold(text.text()));
    char digit =
        source.text().chars().anyMatch(c -> c >= '\u0660' && c <= '\u0669') ? '\u0660' : '0';
    return SymbolFinder.isReversed(keys, digit);
  }

  /** Whether there are enacting words or numbered paragraphs in it, as in every resolution. */
  public boolean hasStructure() {
    return paragraphs.stream()
        .anyMatch(
            paragraph ->
                paragraph.kind() == ParagraphKind.CHAPEAU
                    || paragraph.kind() == ParagraphKind.OPERATIVE
                        && paragraph.number().isPresent());
  }

  /** The text of the title, if there is one. */
  public Optional<String> title() {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.TITLE)
        .map(Paragraph::text)
        .findFirst();
  }
}
