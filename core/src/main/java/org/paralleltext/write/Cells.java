package org.paralleltext.write;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;

/** What formats say of a document, a bead or a segment, beside its text. */
final class Cells {

  private Cells() {}

  /** The languages of some texts, in the order of the texts that have most. */
  static List<Language> languages(List<ParallelText> texts) {
    return texts.stream()
        .map(text -> text.alignment().languages())
        .sorted(Comparator.comparing((List<Language> languages) -> languages.size()).reversed())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The document symbol, or nothing: {@code A/RES/59/8}. */
  static String document(ParallelText text) {
    return text.symbol().map(Symbol::formal).orElse("");
  }

  /** The kind of a bead's first paragraph in the first language that has one, or nothing. */
  static String kind(ParallelText text, Bead bead) {
    return first(text, bead).map(Paragraph::kind).map(ParagraphKind::word).orElse("");
  }

  /** The number of that paragraph, or nothing. */
  static String number(ParallelText text, Bead bead) {
    return first(text, bead).flatMap(paragraph -> number(text, paragraph)).orElse("");
  }

  static Optional<String> number(ParallelText text, Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.TITLE
        ? text.symbol().map(Symbol::number)
        : paragraph.number().map(ParagraphNumber::label);
  }

  /** The confidence of a bead as {@link Confidence} writes it, or nothing. */
  static String confidence(Bead bead) {
    return bead.confidence().isPresent() ? Confidence.text(bead.confidence().getAsDouble()) : "";
  }

  /** The paragraph that a segment is, or is a part of. */
  static Optional<Paragraph> paragraph(Segment segment) {
    if (segment instanceof Sentence sentence) {
      return paragraph(sentence.whole());
    }
    return segment instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
  }

  private static Optional<Paragraph> first(ParallelText text, Bead bead) {
    for (Language language : text.alignment().languages()) {
      List<Segment> segments = text.segments(bead, language);
      if (!segments.isEmpty()) {
        return paragraph(segments.get(0));
      }
    }
    return Optional.empty();
  }

  /** The file name of a version, without the folders above it: {@code b07.txt}. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
