package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.ParallelText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TmxWriterTest {

  @Test
  void isValidAgainstTheDtd() throws Exception {
    Document document = TmxReading.validate(TmxReading.tmx(List.of(ParallelTexts.resolution())));

    assertThat(elements(document.getDocumentElement(), "tu")).hasSize(2);
  }

  @Test
  void aUnitHasAVariantPerLanguageThatHasText() throws Exception {
    Document document = TmxReading.validate(TmxReading.tmx(List.of(ParallelTexts.resolution())));
    List<Element> units = elements(document.getDocumentElement(), "tu");

    assertThat(elements(units.get(1), "tuv"))
        .extracting(tuv -> tuv.getAttribute("xml:lang"))
        .containsExactly("en", "zh", "ar");
    assertThat(elements(units.get(1), "seg"))
        .extracting(Element::getTextContent)
        .startsWith("Decides to meet <again> & again.");
  }

  @Test
  void aBeadWithoutTheSourceLanguageIsLeftOut() {
    ParallelText text = ParallelTexts.resolution();

    assertThat(text.alignment().beads())
        .extracting(bead -> AlignmentFormat.TMX.holds(text, bead))
        .containsExactly(false, true, true);
    assertThat(text.alignment().beads()).allMatch(bead -> AlignmentFormat.TSV.holds(text, bead));
  }

  @Test
  void aUnitTellsItsDocumentItsParagraphAndItsPlace() throws Exception {
    Document document = TmxReading.validate(TmxReading.tmx(List.of(ParallelTexts.resolution())));
    Element unit = elements(document.getDocumentElement(), "tu").get(1);

    assertThat(unit.getAttribute("tuid")).isEqualTo("A/RES/81/1:3");
    assertThat(elements(unit, "prop"))
        .extracting(prop -> prop.getAttribute("type") + "=" + prop.getTextContent())
        .startsWith(
            "x-doc=A/RES/81/1",
            "x-kind=operative",
            "x-par=1",
            "x-bead=1-1-1",
            "x-file=en.txt",
            "x-span=37-69")
        .contains("x-file=ar.txt");
  }

  @Test
  void anIndependentReaderFindsTheSameTexts() throws Exception {
    String tmx = TmxReading.tmx(List.of(ParallelTexts.resolution()));

    assertThat(TmxReading.okapi(tmx, "zh", "ar"))
        .containsExactly(
            Map.of("zh", "大会，", "ar", "إن الجمعية العامة،"),
            Map.of("zh", "决定再次开会。", "ar", "تقرر أن تجتمع مرة أخرى."));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
