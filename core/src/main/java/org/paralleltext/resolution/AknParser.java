package org.paralleltext.resolution;

import java.util.List;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageDetector;
import org.paralleltext.read.XmlElement;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * Reads the structure of a resolution from Akoma Ntoso XML as the United Nations publishes it
 * (AKN4UN, <i>Guidelines for the mark-up of UN normative, parliamentary and judicial documents</i>,
 * parts 2 and 3).
 *
 * <p>The elements say what a paragraph is; its number comes from {@code num} or, where that is
 * missing, from the head of its text, so that the same resolution has the same numbers as XML and
 * as plain text. Immutable and thread-safe.
 */
final class AknParser {

  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?akomaNtoso[\\s>]");

  /** So far into a file its root element is looked for. */
  private static final int HEAD = 4096;

  private AknParser() {}

  /** Whether a text says of itself that it is Akoma Ntoso. */
  static boolean accepts(SourceText source) {
    String text = source.text();
    return text.stripLeading().startsWith("<")
        && ROOT.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
  }

  /**
   * Parses a text.
   *
   * @throws InputException if it is not well-formed, see {@link XmlElement#parse}, has no text, or
   *     is in a language that there is no table for
   */
  static Resolution parse(SourceText source) {
    XmlElement root = XmlElement.parse(source);
    Language language = language(source, root);
    List<Omission> metadata =
        root.descendants()
            .filter(element -> element.name().equals("meta"))
            .map(meta -> new Omission(Reason.METADATA, meta.span()))
            .toList();
    return AknKinds.areToldIn(root)
        ? AknKinds.read(source, language, root, metadata)
        : understood(source, language, root, metadata);
  }

  private static Resolution understood(
      SourceText source, Language language, XmlElement root, List<Omission> metadata) {
    LanguageTable table = LanguageTable.of(language).orElseThrow();
    List<AknUnit> units = AknUnit.read(root, Cleaner.of(language));
    BlockBuilder.Result blocks = new AknBlocks(table, units).build();
    List<Line> lines = units.stream().map(AknUnit::line).toList();
    return ResolutionParser.finish(source, language, lines, blocks, metadata, true);
  }

  /** What the file says; else what its text looks like. */
  private static Language language(SourceText source, XmlElement root) {
    return root.descendants()
        .filter(element -> element.name().equals("FRBRlanguage"))
        .flatMap(element -> element.attribute("language").stream())
        .flatMap(code -> Language.ofIso639(code).stream())
        .filter(ResolutionParser.languages()::contains)
        .findFirst()
        .orElseGet(
            () -> LanguageDetector.detect(visible(source, root), ResolutionParser.languages()));
  }

  private static SourceText visible(SourceText source, XmlElement root) {
    return SourceText.of(source.name(), root.text().toString());
  }
}
