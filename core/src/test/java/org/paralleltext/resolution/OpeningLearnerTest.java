package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** What opens the paragraphs of a preamble is learned from preambles. */
class OpeningLearnerTest {

  private static final String FLOW =
      "إن مجلس الأمن، إذ يشير إلى قراره 2890 (2040)، وإذ يرحب بالعبارات، وإذ يشدد على الأنوار، وإذ يرحب بالأرصفة،"
          + " وإذ يشدد على الأطقم، 1 - يقرر إضاءة الأرصفة والمراكب كلها في الليل والضباب؛"
          + " 2 - يقرر أن يبقي المسألة قيد نظره.";

  private static OpeningModel taught(String opens, String goesOn) {
    OpeningLearner learner = new OpeningLearner(Language.AR);
    for (String noun :
        List.of(
            "بالعبارات",
            "بالأنوار",
            "بالموانئ",
            "بالبحارة",
            "بالجسور",
            "بالمنائر",
            "بالأشرعة",
            "بالحبال")) {
      learner.add(
          Parsed.parse(
              Language.AR,
              "إن مجلس الأمن،",
              "",
              "إذ يشير إلى قراره 2890 (2040)،",
              "",
              "وإذ " + opens + " " + noun + "، وإذ " + goesOn + " الصيانة،",
              "",
              "وإذ " + opens + " المراكب، وإذ " + goesOn + " " + noun + "،",
              "",
              "1 - يقرر إضاءة الأرصفة؛"));
    }
    return learner.learn();
  }

  private static List<String> preamble(OpeningModel model) {
    return new ResolutionParser(Language.AR, model)
        .parse(SourceText.of("flow", FLOW)).paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.PREAMBULAR)
            .map(Paragraph::text)
            .toList();
  }

  @Test
  void whatOpenedParagraphsOpensThemAgain() {
    assertThat(preamble(taught("يرحب", "يشدد على")))
        .containsExactly(
            "إذ يشير إلى قراره 2890 (2040)،",
            "وإذ يرحب بالعبارات، وإذ يشدد على الأنوار،",
            "وإذ يرحب بالأرصفة، وإذ يشدد على الأطقم،");
  }

  @Test
  void whatWentOnGoesOnAgainButNotBehindTheFirstParagraph() {
    assertThat(preamble(taught("يشدد على", "يرحب")))
        .containsExactly(
            "إذ يشير إلى قراره 2890 (2040)،",
            "وإذ يرحب بالعبارات،",
            "وإذ يشدد على الأنوار، وإذ يرحب بالأرصفة،",
            "وإذ يشدد على الأطقم،");
  }

  @Test
  void isWrittenAsATable() throws IOException {
    StringWriter table = new StringWriter();
    taught("يرحب", "يشدد على").write("a comment", table);

    assertThat(table.toString())
        .startsWith("# a comment\n")
        .containsPattern("\nopens وإذ يرحب\t\\d\\.\\d\\d\n")
        .containsPattern("\nopens وإذ يشدد\t-\\d\\.\\d\\d\n");
  }

  @Test
  void nothingSeenTeachesNothing() {
    assertThat(new OpeningLearner(Language.ZH).learn().size()).isZero();
  }

  @Test
  void comesLearnedForLanguagesWithoutCapitalOpenings() {
    assertThat(OpeningModel.languages())
        .containsExactly(Language.ZH, Language.AR, Language.of("ru"));
    assertThat(OpeningModel.of(Language.EN).size()).isEqualTo(1);
    assertThat(OpeningModel.of(Language.AR).size()).isGreaterThan(1000);
  }
}
