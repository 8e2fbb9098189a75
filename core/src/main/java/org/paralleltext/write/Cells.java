package org.paralleltext.write;

import java.util.Optional;
import java.util.OptionalDouble;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Segment;

/** What formats say of a document or a segment, beside its text. */
final class Cells {

  private Cells() {}

  /** The document symbol, or nothing: {@code A/RES/59/8}. */
  static String document(ParallelText text) {
    return text.symbol().map(Symbol::formal).orElse("");
  }

  /** The number of a paragraph as outputs show it, that of the document for its title. */
  static Optional<String> number(ParallelText text, Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.TITLE
        ? text.symbol().map(Symbol::number)
        : paragraph.number().map(ParagraphNumber::label);
  }

  /** A confidence as {@link Confidence} writes it, or nothing. */
  static String confidence(OptionalDouble confidence) {
    return confidence.isPresent() ? Confidence.text(confidence.getAsDouble()) : "";
  }

  /** The paragraph that a segment is, or is a part of. */
  static Optional<Paragraph> paragraph(Segment segment) {
    if (segment instanceof Sentence sentence) {
      return paragraph(sentence.whole());
    }
    return segment instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
  }

  /** The file name of a version, without the folders above it: {@code b07.txt}. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
