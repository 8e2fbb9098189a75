package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.ParallelText;
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
