package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WriterProperties {

  @Provide
  Arbitrary<ParallelText> texts() {
    return ParallelTexts.any();
  }

  @Property(tries = 300)
  void anyTextMakesAValidTmxThatHoldsIt(@ForAll("texts") ParallelText text) throws Exception {
    Document document = TmxReading.validate(TmxReading.tmx(List.of(text)));

    List<String> expected = new ArrayList<>();
    for (Bead bead : text.alignment().beads()) {
      String english = text.text(bead, Language.EN);
      String arabic = text.text(bead, Language.AR);
      if (!english.isEmpty() && !arabic.isEmpty()) {
        expected.add(XmlText.clean(english));
        expected.add(XmlText.clean(arabic));
      }
    }
    NodeList segments = document.getElementsByTagName("seg");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < segments.getLength(); i++) {
      found.add(segments.item(i).getTextContent());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 300)
  void anyTextMakesAnXliffThatHoldsIt(@ForAll("texts") ParallelText text) throws Exception {
    StringWriter out = new StringWriter();
    AlignmentFormat.XLIFF.write(List.of(text), out);

    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())));
    List<String> expected = new ArrayList<>();
    for (Bead bead : text.alignment().beads()) {
      expected.add(
          XmlText.clean(text.text(bead, Language.EN))
              + XmlText.clean(text.text(bead, Language.AR)));
    }
    NodeList segments = document.getElementsByTagName("segment");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < segments.getLength(); i++) {
      Element segment = (Element) segments.item(i);
      found.add(child(segment, "source") + child(segment, "target"));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String child(Element segment, String name) {
    NodeList children = segment.getElementsByTagName(name);
    return children.getLength() == 0 ? "" : children.item(0).getTextContent();
  }

  @Property(tries = 300)
  void plainFilesHaveAsManyLinesInEachLanguage(@ForAll("texts") ParallelText text)
      throws IOException {
    long expected =
        text.alignment().beads().stream()
            .filter(bead -> AlignmentFormat.MOSES.holds(text, bead))
            .count();

    Map<String, WholeFile.Content> files =
        new MosesWriter().files(List.of(text), WriteOptions.DEFAULT);

    assertThat(files.keySet()).containsExactly(".en", ".ar");
    for (WholeFile.Content content : files.values()) {
      StringWriter out = new StringWriter();
      content.write(out);
      assertThat(out.toString().split("\n", -1)).hasSize((int) expected + 1);
    }
  }

  @Property(tries = 300)
  void jsonLinesReadBackAsTheSameTexts(@ForAll("texts") ParallelText text) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.JSONL.write(List.of(text), out);

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(text.alignment().beads().size());
    for (int i = 0; i < lines.size(); i++) {
      JsonObject json = JsonParser.parseString(lines.get(i)).getAsJsonObject();
      Bead bead = text.alignment().beads().get(i);
      assertThat(
              json.getAsJsonArray("ar").asList().stream()
                  .map(segment -> segment.getAsJsonObject().get("text").getAsString()))
          .isEqualTo(
              text.segments(bead, Language.AR).stream().map(segment -> segment.text()).toList());
    }
  }

  @Property(tries = 300)
  void aTableHasOneLineABeadAndNoMore(@ForAll("texts") ParallelText text) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.TSV.write(List.of(text), out);

    String[] rows = out.toString().split("\n", -1);
    assertThat(rows).hasSize(text.alignment().beads().size() + 2);
    assertThat(rows[0]).isEqualTo("document\tkind\tnumber\ten\tar\tconfidence");
    for (int i = 1; i < rows.length - 1; i++) {
      assertThat(rows[i].split("\t", -1)).hasSize(6);
    }
  }
}
