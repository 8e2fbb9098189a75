package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryFormat;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** What moved, as each format holds it. */
class MovedUnitsTest {

  @TempDir private Path folder;

  /** Two lines; the second of the English is the first of the Chinese. */
  private static ParallelText moved(List<Explanation> explanations) {
    Bead first = Bead.of(new Span(0, 0), Span.at(0));
    Bead last = Bead.of(Span.at(1), new Span(2, 2));
    return new ParallelText(
        List.of(
            Version.ofLines(Language.EN, SourceText.of("a.txt", "Ferries sail.\nFog falls.\n")),
            Version.ofLines(Language.ZH, SourceText.of("b.txt", "起雾了。\n渡轮启航。\n"))),
        new Alignment(
            List.of(Language.EN, Language.ZH),
            List.of(first, Bead.of(Span.at(0), Span.at(1)), last)),
        List.of(),
        explanations,
        List.of(
            new Move(
                first.spans(),
                last.spans(),
                .995,
                List.of(new Evidence(Language.EN, Language.ZH, "words", 7, "fog=雾")))));
  }

  private static String written(AlignmentFormat format, ParallelText text) throws IOException {
    StringWriter out = new StringWriter();
    format.write(List.of(text), out);
    return out.toString();
  }

  @Test
  void memoriesHoldItAsOneUnit() throws IOException {
    ParallelText text = moved(List.of());

    assertThat(written(AlignmentFormat.TSV, text))
        .isEqualTo(
            """
            document\tkind\tnumber\ten\tzh\tconfidence
            \t\t\tFog falls.\t起雾了。\t0.9950
            \t\t\tFerries sail.\t渡轮启航。\t
            """);
    assertThat(written(AlignmentFormat.TMX, text))
        .containsOnlyOnce("<prop type=\"x-moved\">zh 0 / en 1</prop>")
        .contains("<tu tuid=\"1:1\">", "<tu tuid=\"1:2\">")
        .doesNotContain("1:3");
    assertThat(written(AlignmentFormat.XLIFF, text))
        .containsOnlyOnce("<note category=\"x-moved\">zh 0 / en 1</note>");
    assertThat(written(AlignmentFormat.JSONL, text))
        .containsOnlyOnce("\"properties\":[{\"name\":\"x-moved\",\"value\":\"zh 0 / en 1\"}]")
        .contains("\"index\":1,\"text\":\"Fog falls.\"");
    assertThat(written(AlignmentFormat.TEXT, text)).startsWith("1-1  0.9950  moved: zh 0 / en 1\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"LADDER", "XCES"})
  void whatFollowsTheOrderOfTheTextsStaysAsItIs(AlignmentFormat format) throws IOException {
    ParallelText text = moved(List.of());

    assertThat(written(format, text)).isEqualTo(written(format, text.withoutMoves()));
    assertThat(format.held(text)).isEqualTo(text.withoutMoves());
    assertThat(AlignmentFormat.TMX.held(text)).isEqualTo(text);
  }

  @Test
  void itsEvidenceExplainsIt() throws IOException {
    Explanation nothing = new Explanation(List.of(), Optional.empty());

    assertThat(
            written(AlignmentFormat.TEXT, moved(List.of(nothing, nothing, nothing)))
                .lines()
                .limit(4))
        .containsExactly(
            "1-1  0.9950  moved: zh 0 / en 1",
            "  en  Fog falls.",
            "  zh  起雾了。",
            "  en-zh words        +7.0  fog=雾");
  }

  @ParameterizedTest
  @EnumSource(MemoryFormat.class)
  void itComesBack(MemoryFormat format) throws IOException {
    AlignmentFormat writer = AlignmentFormat.ofWord(format.word()).orElseThrow();
    Path first = folder.resolve("first." + writer.ending());
    Path second = folder.resolve("second." + writer.ending());
    Memory memory = AlignedMemory.of(List.of(moved(List.of())), WriteOptions.DEFAULT);
    writer.write(memory, first);

    Memory read = format.read(writer.files(memory, first));
    writer.write(read, second);

    for (int i = 0; i < writer.files(memory, first).size(); i++) {
      assertThat(writer.files(read, second).get(i))
          .hasSameTextualContentAs(writer.files(memory, first).get(i));
    }
  }
}
