package org.paralleltext.bitext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * The versions of one document with the alignment of their segments. Immutable and thread-safe.
 *
 * @param versions one per language, in the order of the alignment's languages
 * @param alignment covers their segments
 */
public record ParallelText(List<Version> versions, Alignment alignment) {

  /**
   * Checks that versions and alignment belong together.
   *
   * @throws IllegalArgumentException if languages or counts of segments differ
   */
  public ParallelText {
    versions = List.copyOf(versions);
    List<Language> languages = versions.stream().map(Version::language).toList();
    if (!languages.equals(alignment.languages())) {
      throw new IllegalArgumentException(
          "versions in " + languages + ", alignment in " + alignment.languages());
    }
    for (Version version : versions) {
      int covered = alignment.size(version.language());
      if (covered != version.segments().size()) {
        throw new IllegalArgumentException(
            version.language()
                + " has "
                + version.segments().size()
                + " segments, alignment covers "
                + covered);
      }
    }
  }

  /** The symbol of the document, if a version has one. */
  public Optional<Symbol> symbol() {
    return versions.stream().flatMap(version -> version.symbol().stream()).findFirst();
  }

  /** The segments of a bead in one language. */
  public List<Segment> segments(Bead bead, Language language) {
    int column = alignment.indexOf(language);
    Span span = bead.spans().get(column);
    return versions.get(column).segments().subList(span.start(), span.end());
  }

  /**
   * The text of a bead in one language; several segments are joined by a space, in Chinese by
   * nothing.
   */
  public String text(Bead bead, Language language) {
    return segments(bead, language).stream()
        .map(Segment::text)
        .collect(Collectors.joining(language.isHan() ? "" : " "));
  }
}
