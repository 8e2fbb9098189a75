package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.LinePlaces;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/** Says of a text what moved in it, and where it stands, for people. */
final class MoveNotes {

  private final ParallelText text;
  private final List<LinePlaces> places = new ArrayList<>();

  private MoveNotes(ParallelText text) {
    this.text = text;
    text.versions().forEach(version -> places.add(LinePlaces.of(version.source())));
  }

  /**
   * A line for each move: {@code moved, 0.9999: en operative 5 b07.txt:12:1 / zh operative 7 …}.
   */
  static List<String> of(ParallelText text) {
    if (text.moves().isEmpty()) {
      return List.of();
    }
    MoveNotes notes = new MoveNotes(text);
    return text.moves().stream().map(notes::words).toList();
  }

  private String words(Move move) {
    return "moved, "
        + Confidence.text(move.confidence())
        + ": "
        + place(move.first())
        + " / "
        + place(move.second());
  }

  private String place(List<Span> spans) {
    return IntStream.range(0, spans.size())
        .filter(k -> !spans.get(k).isEmpty())
        .mapToObj(k -> place(k, spans.get(k)))
        .collect(Collectors.joining(", "));
  }

  private String place(int column, Span span) {
    Version version = text.versions().get(column);
    Segment segment = version.segments().get(span.start());
    int start = segment.content().sourceRanges(version.source()).get(0).start();
    return version.language()
        + " "
        + paragraph(segment).map(MoveNotes::label).orElse("")
        + version.source().name()
        + ":"
        + places.get(column).of(start);
  }

  private static Optional<Paragraph> paragraph(Segment segment) {
    Segment whole = segment instanceof Sentence sentence ? sentence.whole() : segment;
    return whole instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
  }

  private static String label(Paragraph paragraph) {
    String number = paragraph.number().map(ParagraphNumber::label).orElse("");
    return (paragraph.kind().word() + " " + number).strip() + " ";
  }
}
