package org.paralleltext.layout;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.resolution.Omission;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Span;

/**
 * A paragraph on its way to a layout.
 *
 * @param kind its kind's word
 * @param number its canonical number, or nothing
 * @param marker the number or letter as the document writes it, or nothing
 * @param text its text
 */
record Piece(String kind, String number, String marker, String text) {

  /** The paragraphs of a resolution, in order, with the markers that its file has. */
  static List<Piece> of(Resolution resolution) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (paragraph.kind() != ParagraphKind.FOOTNOTE) {
        Span place = paragraph.content().sourceSpan();
        pieces.add(
            new Piece(
                paragraph.kind().word(),
                resolution.label(paragraph).orElse(""),
                titled(resolution, paragraph, marker(resolution, end, place.start())),
                paragraph.text()));
        end = place.end();
      }
    }
    return pieces;
  }

  /** A title of the General Assembly bears the symbol, if XML has it elsewhere. */
  private static String titled(Resolution resolution, Paragraph paragraph, String marker) {
    boolean assembly =
        resolution
            .symbol()
            .filter(symbol -> symbol.organ() == Symbol.Organ.GENERAL_ASSEMBLY)
            .isPresent();
    return marker.isEmpty() && assembly && paragraph.kind() == ParagraphKind.TITLE
        ? resolution.symbol().orElseThrow().number() + "."
        : marker;
  }

  private static String marker(Resolution resolution, int from, int to) {
    StringBuilder marker = new StringBuilder();
    for (Omission omission : resolution.omissions()) {
      Span span = omission.span();
      if (omission.reason() == Omission.Reason.MARKER && span.start() >= from && span.end() <= to) {
        marker.append(resolution.source().text(), span.start(), span.end()).append(' ');
      }
    }
    return marker.toString().strip();
  }

  /** The lines above the title. */
  static List<String> masthead(Resolution resolution) {
    return resolution.omissions().stream()
        .filter(omission -> omission.reason() == Omission.Reason.MASTHEAD)
        .map(Omission::span)
        .map(span -> resolution.source().text().substring(span.start(), span.end()))
        .map(raw -> raw.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  Piece withMarker(String other) {
    return new Piece(kind, number, other, text);
  }

  Piece withText(String other) {
    return new Piece(kind, number, marker, other);
  }

  boolean is(ParagraphKind other) {
    return kind.equals(other.word());
  }
}
