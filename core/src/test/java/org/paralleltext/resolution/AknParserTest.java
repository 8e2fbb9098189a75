package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class AknParserTest {

  private static Resolution parse(String... body) {
    String xml =
        "<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
            + "<statement name=\"resolution\"><meta><identification><FRBRExpression>"
            + "<FRBRlanguage language=\"eng\"/></FRBRExpression></identification></meta>"
            + String.join("\n", body)
            + "</statement></akomaNtoso>";
    return ResolutionReader.parse(SourceText.of("test.xml", xml));
  }

  private static List<String> paragraphs(String... body) {
    return Parsed.paragraphs(parse(body));
  }

  @Test
  void elementsTellTheParts() {
    assertThat(
            paragraphs(
                "<coverPage><p><docAuthority>Ocean Council</docAuthority></p>",
                "<p><docTitle refersTo=\"#resolutionNumber\">\t\tResolution 9034 (2031)</docTitle></p>",
                "<p><docTitle refersTo=\"#adoption\">Adopted on <docDate>3 May 2031</docDate></docTitle></p></coverPage>",
                "<preamble><formula name=\"enactingFormula\"><p><span>The Security Council</span>,</p></formula>",
                "<container name=\"Recalling\"><p>\t<span>Recalling</span> its <a href=\"x\">9001 (2029)</a>,</p></container></preamble>",
                "<mainBody><paragraph><subheading>Meadows</subheading></paragraph>",
                "<paragraph><num>1.</num><content><p>\t<span>Decides</span> to act;</p></content></paragraph></mainBody>"))
        .containsExactly(
            "title 9034 (2031): Resolution 9034 (2031)",
            "adoption: Adopted on 3 May 2031",
            "chapeau: The Security Council,",
            "preambular: Recalling its 9001 (2029),",
            "heading: Meadows",
            "operative 1: Decides to act;");
  }

  @Test
  void pointsHaveTheNumbersOfTheirParagraph() {
    assertThat(
            paragraphs(
                "<mainBody><paragraph><num>4.</num><list><intro><p>Requests States:</p></intro>",
                "<point><num>(a)</num><content><p>To map:</p></content></point>",
                "<sublist><point><num>(i)</num><content><p>Meadows;</p></content></point></sublist>",
                "<point><num>–</num><content><p>To count;</p></content></point></list></paragraph></mainBody>"))
        .containsExactly(
            "operative 4: Requests States:",
            "subparagraph 4(a): To map:",
            "subparagraph 4(a)(i): Meadows;",
            "subparagraph: To count;");
  }

  @Test
  void aNumberMayStandInTheText() {
    assertThat(
            paragraphs(
                "<mainBody><paragraph><content><p>1 -\tDecides to act;</p></content></paragraph>",
                "<paragraph><content><p>2 Urges States;</p></content></paragraph></mainBody>"))
        .containsExactly("operative 1: Decides to act;", "operative 2: Urges States;");
  }

  @Test
  void aNoteIsAFootnoteWhereverItStands() {
    Resolution resolution =
        parse(
            "<preamble><container><p>Recalling the report,<authorialNote marker=\"1\"><p>\tA/81/303.</p></authorialNote> and the map,</p></container></preamble>");
    assertThat(Parsed.paragraphs(resolution))
        .containsExactly("preambular: Recalling the report, and the map,", "footnote 1: A/81/303.");
  }

  @Test
  void referencesAndSectionsOfCharacterDataAreText() {
    Resolution resolution =
        parse(
            "<mainBody><paragraph><num>1.</num><content><p>Notes A&amp;B &#x41; <![CDATA[a<b]]>;</p></content></paragraph></mainBody>");
    Paragraph paragraph = resolution.paragraphs().get(0);
    assertThat(paragraph.text()).isEqualTo("Notes A&B A a<b;");
    int at = paragraph.content().sourceOffset(paragraph.text().indexOf('&'));
    assertThat(resolution.source().text().substring(at)).startsWith("&amp;B");
  }

  @Test
  void theLanguageIsFoundIfTheFileDoesNotSay() {
    Resolution resolution =
        ResolutionReader.parse(
            SourceText.of("x", "<akomaNtoso><mainBody><p>1. 决定开展行动；</p></mainBody></akomaNtoso>"));
    assertThat(resolution.language()).isEqualTo(Language.ZH);
    assertThat(Parsed.paragraphs(resolution)).containsExactly("operative 1: 决定开展行动；");
  }

  @Test
  void entityBombsAndBrokenFilesAreRefused() {
    String bomb =
        "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<akomaNtoso >&b;</akomaNtoso>";
    assertThatThrownBy(() -> ResolutionReader.parse(SourceText.of("bomb.xml", bomb)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("bomb.xml:1: found a document type declaration, expected");
    assertThatThrownBy(
            () -> ResolutionReader.parse(SourceText.of("b.xml", "<akomaNtoso >\n<p></akomaNtoso>")))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("b.xml:2: found broken XML");
    String deep = "<akomaNtoso >" + "<p>".repeat(300) + "</p>".repeat(300) + "</akomaNtoso>";
    assertThatThrownBy(() -> ResolutionReader.parse(SourceText.of("deep.xml", deep)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("200 elements in one another");
  }

  @Test
  void whatIsSaidOfAParagraphIsNotSaidOfTheNoteInIt() {
    Resolution resolution =
        parse(
            "<mainBody><paragraph><num>1.</num><content><p>Decides to act;</p></content></paragraph>",
            "<paragraph><num>4.</num><content><p>Recalls the report<authorialNote marker=\"1\">",
            "<p>See A/81/303.</p></authorialNote> and the map.</p></content></paragraph>",
            "<paragraph><num>5.</num><content><p>Thanks the crews.</p></content></paragraph></mainBody>");

    assertThat(resolution.paragraphs())
        .extracting(
            paragraph -> resolution.label(paragraph).orElseThrow(),
            paragraph -> resolution.repair(paragraph).map(Repair::reason).orElse(null))
        .containsExactly(
            tuple("1", null), tuple("4", Repair.Reason.GAP), tuple("5", null), tuple("1", null));
    assertThat(resolution.citationsByParagraph())
        .extracting(List::size)
        .containsExactly(0, 0, 0, 1);
  }
}
