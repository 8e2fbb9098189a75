package org.paralleltext.resolution;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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

  private static final Supplier<List<Language>> LANGUAGES =
      Suppliers.memoize(
          () ->
              Language.known().stream()
                  .filter(known -> LanguageTable.of(known).isPresent())
                  .toList());

  private final Language language;
  private final LanguageTable table;
  private final OpeningModel model;
  private final Cleaner cleaner;

  /**
   * A parser for one language.
   *
   * @throws IllegalArgumentException if there is no table for it, see {@link #languages()}
   */
  public ResolutionParser(Language language) {
    this(language, OpeningModel.of(language));
  }

  /**
   * A parser for one language that tells the paragraphs of a preamble on one line by a model of the
   * user's.
   *
   * @throws IllegalArgumentException if there is no table for the language, see {@link
   *     #languages()}
   */
  public ResolutionParser(Language language, OpeningModel model) {
    this.language = Objects.requireNonNull(language, "language");
    this.table = LanguageTable.required(language);
    this.model = Objects.requireNonNull(model, "model");
    this.cleaner = Cleaner.of(language);
  }

  /** The languages whose resolutions can be parsed. */
  public static List<Language> languages() {
    return LANGUAGES.get();
  }

  /**
   * Parses a text. Any text parses; one that is no resolution gives paragraphs of little meaning,
   * but loses nothing.
   *
   * @param source a text in this parser's language
   */
  public Resolution parse(SourceText source) {
    return parse(source, List.of());
  }

  /**
   * Parses a text of which another language version is known. Where words alone would tell the
   * paragraphs of a preamble on one line, their number and lengths in the other version help; all
   * else is understood as without it.
   *
   * @param source a text in this parser's language
   * @param version the same resolution in another language, its paragraphs sure
   */
  public Resolution parse(SourceText source, Resolution version) {
    return parse(source, Preambles.lengths(version));
  }

  private Resolution parse(SourceText source, List<Integer> preamble) {
    List<Line> physical = Lines.read(source, cleaner);
    Furniture.Split split = Furniture.split(physical, table);
    BlockBuilder.Result blocks =
        new BlockBuilder(table, FlowSplitter.split(source, split.lines(), table, model, preamble))
            .build();
    return finish(source, language, physical, blocks, split.omissions(), false);
  }

  /**
   * What both parsers end with: numbers put right, kinds, symbol, and an account of every
   * character.
   *
   * @param lines all lines, furniture too, in which the symbol may stand
   * @param blocks the paragraphs as they were gathered
   * @param aside what has been set aside before
   * @param printed whether the file says of each number what it is, so that none was misread and
   *     none in the text is the mark of a footnote
   */
  static Resolution finish(
      SourceText source,
      Language language,
      List<Line> lines,
      BlockBuilder.Result blocks,
      List<Omission> aside,
      boolean printed) {
    Cleaner cleaner = Cleaner.of(language);
    LanguageTable table = LanguageTable.of(language).orElseThrow();
    Classifier.Result named = new Classifier(source, cleaner, table, blocks, printed).classify();
    List<Omission> omissions = new ArrayList<>(aside);
    omissions.addAll(named.omissions());
    omissions.addAll(Remainder.of(source, named.paragraphs(), omissions));
    return new Resolution(
        source,
        language,
        symbol(lines, blocks, table),
        named.paragraphs(),
        omissions.stream().sorted().toList(),
        named.repairs());
  }

  private static Optional<Symbol> symbol(
      List<Line> lines, BlockBuilder.Result blocks, LanguageTable table) {
    Optional<Block> title =
        blocks.blocks().stream().filter(block -> block.opening() == Opening.TITLE).findFirst();
    return new SymbolFinder(lines, table).find(title);
  }
}
