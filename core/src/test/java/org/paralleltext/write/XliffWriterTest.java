package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.text.Language;

/** What we write is read by Okapi's XLIFF reader, which validates it against the schema. */
class XliffWriterTest {

  private static final ParallelText TEXT =
      ParallelTexts.resolution().between(Language.EN, Language.ZH);

  private static String xliff() throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.XLIFF.write(List.of(TEXT, ParallelTexts.lines("Other", "其他")), out);
    return out.toString();
  }

  @Test
  void okapiReadsEveryBead() throws IOException {
    List<String> segments = new ArrayList<>();
    int files = 0;
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xliff());
      while (reader.hasNext()) {
        Event event = reader.next();
        files += event.isStartFile() ? 1 : 0;
        if (event.isUnit()) {
          for (Segment segment : event.getUnit().getSegments()) {
            segments.add(segment.getSource() + " = " + segment.getTarget());
          }
        }
      }
    }

    assertThat(files).isEqualTo(2);
    assertThat(segments)
        .containsExactly(
            " = 渡轮",
            "The General Assembly, = 大会，",
            "Decides to meet <again> & again. = 决定再次开会。",
            "Other = 其他");
  }

  @Test
  void notesSayWhatABeadIs() throws IOException {
    assertThat(xliff())
        .contains("<note category=\"kind\">operative</note>")
        .contains("<note category=\"number\">1</note>")
        .contains("<note category=\"bead\">0-1</note>");
  }

  @Test
  void isValidWithWhatOtherToolsSay() throws IOException {
    Property note = new Property("x-client", "A & B");
    Passage passage =
        new Passage(
            "One \u0000",
            "",
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of(note));
    TranslationUnit unit =
        new TranslationUnit(
            "a b",
            "",
            OptionalInt.empty(),
            "",
            OptionalDouble.empty(),
            List.of(
                new Variant("en-US", "", List.of(passage)),
                new Variant("zh-Hans", "", List.of(passage))),
            List.of(note, new Property("state", "reviewed"), new Property("state", "odd")),
            0);
    StringWriter out = new StringWriter();
    AlignmentFormat.XLIFF.write(Memory.of(visitor -> visitor.visit(unit)), out);

    List<String> states = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(out.toString());
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          event.getUnit().getSegments().forEach(segment -> states.add(segment.getState() + ""));
          assertThat(event.getUnit().getNotes()).hasSize(4);
        }
      }
    }
    assertThat(states).containsExactly("reviewed");
  }

  @Test
  void isValidWhenNothingIsKept() throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.XLIFF.write(List.of(TEXT), new WriteOptions(1, false), out);

    int events = 0;
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(out.toString());
      while (reader.hasNext()) {
        events += reader.next().isUnit() ? 1 : 0;
      }
    }
    assertThat(events).isZero();
  }
}
