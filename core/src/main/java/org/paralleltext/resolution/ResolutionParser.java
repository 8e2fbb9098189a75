package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * Finds the structure of a resolution in plain text of any layout: PDF extractions, one-line dumps,
 * word-segmented Chinese, OCR.
 *
 * <p>Time and memory are linear in the length of the text. Immutable and thread-safe.
 */
public final class ResolutionParser {

  private final Language language;
  private final LanguageTable table;
  private final Cleaner cleaner;

  /**
   * A parser for one language.
   *
   * @throws IllegalArgumentException if there is no table for it, see {@link #languages()}
   */
  public ResolutionParser(Language language) {
    this.language = Objects.requireNonNull(language, "language");
    this.table =
        LanguageTable.of(language)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no table for "
                            + language.name()
                            + ", expected one of "
                            + Language.codes(languages())));
    this.cleaner = Cleaner.of(language);
  }

  /** The languages whose resolutions can be parsed. */
  public static List<Language> languages() {
    return Language.known().stream().filter(known -> LanguageTable.of(known).isPresent()).toList();
  }

  /**
   * Parses a text. Any text parses; one that is no resolution gives paragraphs of little meaning,
   * but loses nothing.
   *
   * @param source a text in this parser's language
   */
  public Resolution parse(SourceText source) {
    List<Line> physical = Lines.read(source, cleaner);
    Furniture.Split split = Furniture.split(physical, table);
    BlockBuilder.Result blocks =
        new BlockBuilder(table, FlowSplitter.split(split.lines(), table)).build();
    Classifier.Result named =
        new Classifier(
                source, cleaner, table, blocks, FootnoteMarks.of(cleaner, blocks.footnotes()))
            .classify();
    List<Omission> omissions = new ArrayList<>(split.omissions());
    omissions.addAll(named.omissions());
    omissions.addAll(Remainder.of(source, named.paragraphs(), omissions));
    return new Resolution(
        source,
        language,
        symbol(physical, blocks),
        named.paragraphs(),
        omissions.stream().sorted().toList(),
        named.repairs());
  }

  private Optional<Symbol> symbol(List<Line> physical, BlockBuilder.Result blocks) {
    List<String> keys = physical.stream().map(line -> line.key().toString()).toList();
    Optional<Block> title =
        blocks.blocks().stream().filter(block -> block.opening() == Opening.TITLE).findFirst();
    return new SymbolFinder(keys, table).find(title);
  }
}
