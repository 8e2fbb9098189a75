package org.paralleltext.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * Aligned texts as a translation memory: a unit per bead; what moved is one unit, with a {@link
 * Property#MOVED} that says where it stands.
 */
public final class AlignedMemory {

  private AlignedMemory() {}

  /** The beads that options keep, one text after another. */
  public static Memory of(List<ParallelText> texts, WriteOptions options) {
    Memory memory =
        new Memory(
            header(texts),
            visitor -> {
              for (int t = 0; t < texts.size(); t++) {
                ParallelText text = texts.get(t);
                for (BitextUnit unit : text.units()) {
                  if (options.keeps(text, unit.bead())) {
                    visitor.visit(unit(text, t, unit));
                  }
                }
              }
            });
    return options.labels().on(memory);
  }

  /** Why the same units are what they are, for each in order; nothing where nobody asked. */
  static Stream<Optional<Explanation>> explanations(
      List<ParallelText> texts, WriteOptions options) {
    return texts.stream()
        .flatMap(
            text ->
                text.units().stream()
                    .filter(unit -> options.keeps(text, unit.bead()))
                    .map(unit -> explanation(text, unit)));
  }

  private static Optional<Explanation> explanation(ParallelText text, BitextUnit unit) {
    return text.explanations().isEmpty()
        ? Optional.empty()
        : unit.move()
            .map(move -> new Explanation(move.evidence(), Optional.empty()))
            .or(() -> Optional.of(text.explanations().get(unit.index())));
  }

  private static MemoryHeader header(List<ParallelText> texts) {
    List<Outline> outlines = Outline.of(texts);
    return new MemoryHeader(
        Outline.tags(outlines), outlines.stream().allMatch(Outline::paragraphs), Optional.empty());
  }

  /**
   * Named by its document and the number of its bead there, from 1: {@code A/RES/59/8:3}.
   *
   * @param index which of the texts of its memory it is from, from 0; names the document if it has
   *     no symbol
   */
  private static TranslationUnit unit(ParallelText text, int index, BitextUnit unit) {
    String document = Cells.document(text);
    String name = document.isEmpty() ? String.valueOf(index + 1) : document.replace(" ", "");
    return unit(
        text,
        unit.bead(),
        name + ":" + (unit.index() + 1),
        OptionalInt.of(unit.index()),
        unit.move().map(move -> List.of(moved(text, move))).orElse(List.of()));
  }

  /** A bead as a unit without a name. */
  static TranslationUnit unit(ParallelText text, Bead bead) {
    return unit(text, bead, "", OptionalInt.empty(), List.of());
  }

  private static Property moved(ParallelText text, Move move) {
    return new Property(
        Property.MOVED, place(text, move.first()) + " / " + place(text, move.second()));
  }

  /** Where it stands in each language that it has there: {@code zh 3,4 ar 5}. */
  private static String place(ParallelText text, List<Span> spans) {
    return IntStream.range(0, spans.size())
        .filter(k -> !spans.get(k).isEmpty())
        .mapToObj(
            k -> text.alignment().languages().get(k) + " " + LadderWriter.positions(spans.get(k)))
        .collect(Collectors.joining(" "));
  }

  private static TranslationUnit unit(
      ParallelText text, Bead bead, String id, OptionalInt index, List<Property> properties) {
    return new TranslationUnit(
        id,
        Cells.document(text),
        index,
        bead.shape(),
        bead.confidence(),
        text.versions().stream().map(version -> variant(text, bead, version)).toList(),
        properties,
        0);
  }

  private static Variant variant(ParallelText text, Bead bead, Version version) {
    Span span = bead.spans().get(text.alignment().indexOf(version.language()));
    List<Passage> passages = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      passages.add(passage(text, version, i));
    }
    return new Variant(
        version.language().code(), Cells.fileName(version.source().name()), passages);
  }

  /** A segment of a version, by its position. */
  static Passage passage(ParallelText text, Version version, int index) {
    Segment segment = version.segments().get(index);
    Optional<Paragraph> paragraph = Cells.paragraph(segment);
    return new Passage(
        segment.text(),
        paragraph.map(Paragraph::kind).map(ParagraphKind::word).orElse(""),
        paragraph.flatMap(known -> Cells.number(text, known)).orElse(""),
        OptionalInt.of(index),
        segment instanceof Sentence sentence
            ? OptionalInt.of(sentence.ordinal())
            : OptionalInt.empty(),
        segment.content().sourceRanges(version.source()),
        List.of());
  }
}
