package org.paralleltext.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The preambles of one resolution in several languages. In a dump on one line, Arabic and Russian
 * have nothing but words to tell the paragraphs of a preamble from clauses inside them; another
 * version whose paragraphs are sure tells how many there are, and how long each is.
 */
public final class Preambles {

  private Preambles() {}

  /**
   * The versions, in their order, those with a preamble on one line understood with the help of one
   * that is laid out in lines, or is in a language in which paragraphs begin with a capital letter.
   * All others are as they were.
   *
   * @param versions of one resolution
   */
  public static List<Resolution> compared(List<Resolution> versions) {
    Optional<Resolution> sure =
        versions.stream()
            .filter(version -> !lengths(version).isEmpty() && !isDoubtful(version))
            .min(Comparator.comparing(Preambles::isOnOneLine));
    return versions.stream()
        .map(
            version ->
                sure.filter(other -> isDoubtful(version))
                    .map(other -> parse(version, other))
                    .orElse(version))
        .toList();
  }

  private static Resolution parse(Resolution version, Resolution other) {
    return new ResolutionParser(version.language()).parse(version.source(), other);
  }

  /** The lengths of the paragraphs of a preamble, in UTF-16 units. */
  static List<Integer> lengths(Resolution resolution) {
    return paragraphs(resolution).stream().map(paragraph -> paragraph.content().length()).toList();
  }

  private static List<Paragraph> paragraphs(Resolution resolution) {
    return resolution.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.PREAMBULAR)
        .toList();
  }

  private static boolean isDoubtful(Resolution resolution) {
    return OpeningModel.languages().contains(resolution.language()) && isOnOneLine(resolution);
  }

  private static boolean isOnOneLine(Resolution resolution) {
    List<Paragraph> paragraphs = paragraphs(resolution);
    if (paragraphs.isEmpty() || AknParser.accepts(resolution.source())) {
      return false;
    }
    int from = paragraphs.get(0).content().sourceSpan().start();
    int to = paragraphs.get(paragraphs.size() - 1).content().sourceSpan().end();
    return resolution.source().text().substring(from, to).chars().noneMatch(Lines::isLineEnd);
  }
}
