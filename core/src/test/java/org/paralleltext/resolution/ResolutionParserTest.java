package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paralleltext.resolution.Parsed.paragraphs;
import static org.paralleltext.resolution.Parsed.parse;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** One example for each thing that extractions do to a text. */
class ResolutionParserTest {

  @Test
  void joinsHardWrappedLines() {
    Resolution resolution =
        parse(
            Language.EN,
            " 81/1. Safety of",
            "river ferries",
            "",
            " The General Assembly,",
            "",
            " Recalling its resolution 80/3 of 4 December 2025 and the high-",
            "level meeting on ferries,",
            "",
            " 1. Decides to remain seized of",
            "the matter.");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "title 81/1: Safety of river ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3 of 4 December 2025 and the high-level meeting on ferries,",
            "operative 1: Decides to remain seized of the matter.");
  }

  @Test
  void readsABlankLineAfterEveryLine() {
    Resolution resolution =
        parse(
            Language.ZH,
            "81/1. 渡轮安全",
            "",
            " 大会，",
            "",
            " 回顾其 2025 年 12 月 4 日第 80/3",
            "",
            "号决议和关于渡轮安全",
            "",
            "的会议，",
            "",
            " 1. 请秘书长提出报告；",
            "",
            " 2. 决定继续处理",
            "",
            "此案。");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "title 81/1: 渡轮安全",
            "chapeau: 大会，",
            "preambular: 回顾其2025年12月4日第80/3号决议和关于渡轮安全的会议，",
            "operative 1: 请秘书长提出报告；",
            "operative 2: 决定继续处理此案。");
  }

  @Test
  void takesAFootnoteOutOfASentence() {
    Resolution resolution =
        parse(
            Language.EN,
            "81/1. Ferries",
            "",
            "The General Assembly,",
            "",
            "Having considered the report of the Secretary-General,1 and mindful of the",
            "needs of the crews and",
            "_______________",
            "1 A/81/207.",
            "\f2/3",
            "of the passengers,",
            "",
            "1. Takes note of the report;1",
            "",
            "2. Decides to meet again.");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "title 81/1: Ferries",
            "chapeau: The General Assembly,",
            "preambular: Having considered the report of the Secretary-General, and mindful of the needs of the crews and of the passengers,",
            "operative 1: Takes note of the report;",
            "operative 2: Decides to meet again.",
            "footnote 1: A/81/207.");
    assertThat(resolution.omissions())
        .extracting(Omission::reason)
        .contains(Reason.PAGE_NUMBER, Reason.SEPARATOR, Reason.FOOTNOTE_MARK);
  }

  @Test
  void knowsEveryFormOfFootnoteMark() {
    Resolution resolution =
        parse(
            Language.AR,
            "إن الجمعية العامة،",
            "",
            "إذ تحيط علما بالتقرير()، وبالإضافة([2])، وبالبيان^(٣)، وبالقرار(4)، وبالخطة⁵،",
            "",
            "١ - تقرر ذلك.");

    assertThat(resolution.paragraphs().get(1).text())
        .isEqualTo("إذ تحيط علما بالتقرير، وبالإضافة، وبالبيان، وبالقرار، وبالخطة،");
  }

  @Test
  void takesYearsAndCitationsForWhatTheyAre() {
    Resolution resolution =
        parse(
            Language.EN,
            "The Security Council,",
            "",
            "Recalling resolution 2127 (2013), resolution 3369 (XXX), paragraph 12, and 1,200 ferries,",
            "",
            "1. Decides so.");

    assertThat(resolution.paragraphs().get(1).text())
        .endsWith("2127 (2013), resolution 3369 (XXX), paragraph 12, and 1,200 ferries,");
  }

  @Test
  void cutsAOneLineDump() {
    Resolution resolution =
        parse(
            Language.EN,
            "%%%FERRIES|SAFETY|",
            "",
            "Resolution adopted by the General Assembly on 4 December 2026 [without reference to a Main Committee (A/81/L.3)] 81/1. Safety of river"
                + " ferries The General Assembly, Recalling its resolution 80/3, Noting the efforts of States, including those of islands, 1. Requests"
                + " the Secretary-General: (a) To report; (b) To consult; 2. Decides to meet again. 64th plenary meeting 4 December 2026");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "adoption: Resolution adopted by the General Assembly on 4 December 2026",
            "reference: [without reference to a Main Committee (A/81/L.3)]",
            "title 81/1: Safety of river ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3,",
            "preambular: Noting the efforts of States, including those of islands,",
            "operative 1: Requests the Secretary-General:",
            "subparagraph 1(a): To report;",
            "subparagraph 1(b): To consult;",
            "operative 2: Decides to meet again.",
            "meeting: 64th plenary meeting 4 December 2026");
    assertThat(resolution.omissions().get(0).reason()).isEqualTo(Reason.TOPIC_HEADER);
  }

  @Test
  void numbersPointsAlikeInEveryLanguage() {
    Resolution arabic =
        parse(
            Language.AR,
            "إن مجلس الأمن،",
            "1 - يقرر ما يلي:",
            "(أ) أن يجتمع:",
            "’1‘ مرة؛",
            "’2‘ مرتين؛",
            "(ب) أن ينظر؛",
            "2 - يطلب ذلك.");
    Resolution chinese =
        parse(Language.ZH, "安全理事会，", "1. 决定：", "(a) 举行会议：", "㈠ 一次；", "㈡ 两次；", "(b) 审议；", "2. 请照办。");
    Resolution english =
        parse(
            Language.EN,
            "The Security Council,",
            "1. Decides:",
            "(a) To meet:",
            "(i) Once;",
            "(ii) Twice;",
            "(b) To consider;",
            "2. Requests so.");

    for (Resolution resolution : List.of(arabic, chinese, english)) {
      assertThat(resolution.paragraphs())
          .extracting(paragraph -> resolution.label(paragraph).orElse("-"))
          .containsExactly("-", "1", "1(a)", "1(a)(i)", "1(a)(ii)", "1(b)", "2");
    }
  }

  @Test
  void namesSectionsAndAnnexes() {
    Resolution resolution =
        parse(
            Language.EN,
            "The General Assembly,",
            "",
            "Recalling its resolution 80/3,",
            "",
            "I",
            "Ferries",
            "",
            "1. Decides so;",
            "",
            "II",
            "Crews",
            "",
            "1. Decides so too.",
            "",
            "Annex",
            "",
            "Rules of the fund",
            "",
            "1. The fund is open.");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3,",
            "heading I: Ferries",
            "operative I.1: Decides so;",
            "heading II: Crews",
            "operative II.1: Decides so too.",
            "annex annex: Annex",
            "heading: Rules of the fund",
            "operative annex.1: The fund is open.");
  }

  @Test
  void keepsAYearOrAFigureThatWasWrappedOntoALineOfItsOwn() {
    Resolution resolution =
        parse(
            Language.EN,
            "Resolution adopted by the General Assembly on 10 September",
            "2031",
            "",
            "81/1. Ferries",
            "",
            "The General Assembly,",
            "",
            "Recalling the sinking of ferry number",
            "112",
            "on the river,",
            "",
            "1. Decides so.",
            "12");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "adoption: Resolution adopted by the General Assembly on 10 September 2031",
            "title 81/1: Ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling the sinking of ferry number 112 on the river,",
            "operative 1: Decides so.");
    assertThat(resolution.omissions()).extracting(Omission::reason).contains(Reason.PAGE_NUMBER);
  }

  @Test
  void accountsOnceForWhatStandsBetweenTwoMarks() {
    Resolution resolution = parse(Language.ZH, "²", "_______________", "1. ", "²");

    assertThat(resolution.omissions())
        .extracting(omission -> omission.reason().words() + " " + omission.span())
        .containsExactly(
            "footnote mark [0, 2)",
            "separator [2, 17)",
            "marker [18, 20)",
            "footnote mark [22, 23)");
  }

  @Test
  void goesOnWithPointsAfterBullets() {
    Resolution resolution =
        parse(
            Language.EN,
            "The Security Council,",
            "",
            "1. Decides:",
            "",
            "(a) To report on:",
            "",
            "• Crews;",
            "",
            "– Ferries;",
            "",
            "(b) To meet;",
            "",
            "2. Requests so.");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "chapeau: The Security Council,",
            "operative 1: Decides:",
            "subparagraph 1(a): To report on:",
            "subparagraph: Crews;",
            "subparagraph: Ferries;",
            "subparagraph 1(b): To meet;",
            "operative 2: Requests so.");
  }

  @Test
  void tellsSeveralAnnexesApart() {
    Resolution resolution =
        parse(
            Language.ZH,
            "大会，",
            "",
            "1. 通过本决议附件；",
            "",
            "2. 决定再次开会。",
            "",
            "附件一",
            "",
            "规则",
            "",
            "一、总则",
            "",
            "1. 基金开放。",
            "",
            "附件二",
            "",
            "费用表",
            "",
            "1. 免费。");

    assertThat(resolution.paragraphs())
        .extracting(paragraph -> resolution.label(paragraph).orElse("-"))
        .containsExactly(
            "-", "1", "2", "annex I", "annex I.I", "annex I.1", "annex II", "annex II.1");
  }

  @Test
  void readsTheMastheadOfASecurityCouncilResolution() {
    Resolution resolution =
        parse(
            Language.EN,
            "United Nations S/RES/9021 (2047)",
            "Security Council Distr.: General",
            "14 March 2047",
            "",
            "Resolution 9021 (2047)",
            "",
            "Adopted by the Security Council at its 9987th meeting, on",
            "14 March 2047",
            "",
            "The Security Council,",
            "",
            "Recalling its resolution 9000 (2046),",
            "",
            "1. Decides to remain seized of the matter.");

    assertThat(paragraphs(resolution))
        .startsWith(
            "title 9021 (2047): Resolution 9021 (2047)",
            "adoption: Adopted by the Security Council at its 9987th meeting, on 14 March 2047",
            "chapeau: The Security Council,");
    assertThat(resolution.omissions().get(0).reason()).isEqualTo(Reason.MASTHEAD);
  }

  @Test
  void letsASingleOperativeParagraphGoUnnumbered() {
    Resolution resolution =
        parse(
            Language.EN,
            "The General Assembly,",
            "",
            "Having considered the request,",
            "",
            "Decides to admit the Republic of Ferries.");

    assertThat(resolution.paragraphs())
        .extracting(Paragraph::kind)
        .containsExactly(ParagraphKind.CHAPEAU, ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE);
  }

  @Test
  void everyParagraphTracesBackToTheFile() {
    String text = "The General Assembly,\n\nRecalling its\nresolution **80/3**,\n\n1. Decides so.";
    SourceText source = SourceText.of("test", text);

    Paragraph preambular = new ResolutionParser(Language.EN).parse(source).paragraphs().get(1);

    assertThat(preambular.text()).isEqualTo("Recalling its resolution 80/3,");
    assertThat(
            preambular.content().sourceRanges(source).stream()
                .map(range -> text.substring(range.start(), range.end())))
        .containsExactly("Recalling its\nresolution ", "80/3", ",");
  }

  @Test
  void theNumbersOfAQuotedAmendmentAreNotOurs() {
    assertThat(
            Parsed.numbers(
                "The General Assembly,",
                "1. Decides to amend the rules of the fund to read:",
                "“1. Requests are made in writing.",
                "2. Decides who votes.”;",
                "2. Requests States to contribute to the fund;",
                "3. Decides to remain seized of the matter."))
        .containsExactly("-", "1", "-", "2", "3");
  }

  @Test
  void aHyphenThatALineEndPutIntoAWordGoes() {
    assertThat(
            Parsed.english(
                "The General Assembly,",
                "Recalling the implementation of its decisions and the high-level meeting of the year,",
                "1. Requests all those who fish to see to the full and timely imple-",
                "mentation of the rules of the fund, to keep to its deci-",
                "sions and to send women to the high-",
                "level meeting that it will hold about them."))
        .endsWith(
            "operative 1: Requests all those who fish to see to the full and timely implementation of the rules of the fund, to keep to its decisions and to send women to the high-level meeting that it will hold about them.");
  }

  @Test
  void whereManyLinesEndWithAHyphenOnlyThoseOfWordsStay() {
    assertThat(
            Parsed.english(
                "The General Assembly,",
                "1. Requests all those who fish with nets of any kind to see to the imple-",
                "mentation of the rules of the fund, and to leave shore-based and sea-",
                "based boats to the long-term care of their harbours, as the experi-",
                "ence of the open-ended working group has shown, and to hold the open-",
                "ended and well-run meetings that seagrass- and reef-based commu-",
                "nities have wished for."))
        .endsWith(
            "operative 1: Requests all those who fish with nets of any kind to see to the implementation of the rules of the fund, and to leave shore-based and sea-based boats to the long-term care of their harbours, as the experience of the open-ended working group has shown, and to hold the open-ended and well-run meetings that seagrass- and reef-based communities have wished for.");
  }

  @Test
  void theMarksOfArabicQuotationsMayStandTheOtherWayRound() {
    Resolution resolution =
        Parsed.parse(
            Language.AR,
            "إن الجمعية العامة،",
            "1 - تقرر إنشاء صندوق ”المروج“ في السنة القادمة؛",
            "2 - تطلب إلى الدول أن تسهم فيه؛",
            "3 - تحث الدول على حماية ”المروج“ كلها.");
    assertThat(resolution.paragraphs().stream().map(p -> resolution.label(p).orElse("-")))
        .containsExactly("-", "1", "2", "3");
  }

  @Test
  void articlesAndPrinciplesAreTitles() {
    assertThat(
            Parsed.english(
                "The General Assembly,",
                "1. Adopts the rules in the annex to the present resolution.",
                "",
                "Annex",
                "",
                "Article 1",
                "",
                "The fund shall be open to all.",
                "",
                "Article 2. Membership",
                "",
                "States shall be its members."))
        .endsWith(
            "annex annex: Annex",
            "heading: Article 1",
            "annex: The fund shall be open to all.",
            "heading: Article 2. Membership",
            "annex: States shall be its members.");
  }

  @Test
  void refusesALanguageWithoutATable() {
    Language german =
        new Language("de", "German", UnicodeScript.LATIN, Language.Direction.LEFT_TO_RIGHT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResolutionParser(german))
        .withMessage("no table for German, expected one of en, zh, ar, fr, es, ru");
  }
}
