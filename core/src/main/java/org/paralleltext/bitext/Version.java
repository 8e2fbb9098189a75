package org.paralleltext.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.segment.Sentence;
import org.paralleltext.segment.SentenceSplitter;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * A document in one language as the sequence of its segments.
 *
 * @param language what it is written in
 * @param source the file it was read from
 * @param symbol the symbol of the resolution that it is, if it is one
 * @param segments what gets aligned, in order
 */
public record Version(
    Language language, SourceText source, Optional<Symbol> symbol, List<Segment> segments) {

  /** Copies the segments and checks that nothing is missing. */
  public Version {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(symbol, "symbol");
    segments = segments instanceof LineSegments ? segments : List.copyOf(segments);
  }

  /** The paragraphs of a resolution. */
  public static Version of(Resolution resolution) {
    return new Version(
        resolution.language(),
        resolution.source(),
        resolution.symbol(),
        List.copyOf(resolution.paragraphs()));
  }

  /** The same in smaller segments. A segment without text stays one. */
  public Version split(SentenceSplitter splitter) {
    List<Segment> sentences = new ArrayList<>();
    for (Segment whole : segments) {
      List<MappedText> parts = splitter.split(whole.content());
      for (int i = 0; i < parts.size(); i++) {
        sentences.add(new Sentence(whole, i + 1, parts.get(i)));
      }
      if (parts.isEmpty()) {
        sentences.add(new Sentence(whole, 1, whole.content()));
      }
    }
    return new Version(language, source, symbol, sentences);
  }

  /** The same with some of its segments only. */
  public Version part(Span positions) {
    return new Version(
        language, source, symbol, segments.subList(positions.start(), positions.end()));
  }

  /**
   * The lines of a file, one segment a line; a blank line is an empty segment. Lines end with LF or
   * CR LF, or all with CR; the last may lack its end.
   */
  public static Version ofLines(Language language, SourceText source) {
    List<Segment> segments = new LineSegments(source, Cleaner.of(language));
    return new Version(language, source, Optional.empty(), segments);
  }
}
