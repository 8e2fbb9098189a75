package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;

class EvaluationTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeSet() throws IOException {
    Sets.document(
        folder.resolve("set"),
        "b",
        "One line.\nA second line that is longer.\n",
        "一行。\n第二行要长一点。\n",
        "0\t0\n1\t1\n");
    Sets.document(
        folder.resolve("set"), "a", "One.\nTwo.\nThree.\n", "一。二。\n三。\n", "0,1\t0\n2\t1\n");
    Files.createDirectories(folder.resolve("set/no-document"));
  }

  private GoldSet set() throws IOException {
    return GoldSet.read(folder.resolve("set"), Language.EN, Language.ZH);
  }

  private static PairAligner perfect(GoldSet set) {
    return new PairAligner() {
      @Override
      public String name() {
        return "perfect";
      }

      @Override
      public List<List<Claim>> align(List<DocumentPair> corpus) {
        return set.documents().stream().map(GoldSet.Document::claims).toList();
      }
    };
  }

  @Test
  void refusesAnAlignerThatDoesNotAnswerForEachDocument() throws IOException {
    GoldSet set = set();
    PairAligner lazy =
        new PairAligner() {
          @Override
          public String name() {
            return "lazy";
          }

          @Override
          public List<List<Claim>> align(List<DocumentPair> corpus) {
            return List.of(List.of());
          }
        };

    assertThatThrownBy(() -> Evaluation.run(set, List.of(lazy)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lazy gave beads of 1 of 2 documents");
  }

  @Test
  void readsASetInTheOrderOfItsNames() throws IOException {
    GoldSet set = set();

    assertThat(set.name()).isEqualTo("set");
    assertThat(set.documents())
        .extracting(document -> document.pair().name())
        .containsExactly("a", "b");
    assertThat(set.hash()).matches("[0-9a-f]{8}").isEqualTo(set().hash());
    assertThatThrownBy(() -> GoldSet.read(folder.resolve("set"), Language.EN, Language.AR))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("set: found no gold for en-ar, expected <document>/en-ar.ladder");
  }

  @Test
  void scoresEveryAlignerOnEveryDocument() throws IOException {
    GoldSet set = set();

    Evaluation evaluation = Evaluation.run(set, List.of(perfect(set), Baselines.all().get(0)));

    assertThat(evaluation.segments()).isEqualTo(9);
    assertThat(evaluation.results().get(0).total().strict().f1()).isEqualTo(1);
    assertThat(evaluation.results().get(1).total().strict()).isEqualTo(new Ratio(2, 4, 2, 4));
    assertThat(BeadTypes.of(set, evaluation.results().get(1).links()))
        .isEqualTo(Map.of("1-1", new Ratio(2, 3, 2, 3), "2-1", new Ratio(0, 1, 0, 1)));
  }

  @Test
  void reportsTheSameFiguresInEveryForm() throws IOException {
    GoldSet set = set();
    Evaluation evaluation = Evaluation.run(set, List.of(perfect(set), Baselines.all().get(0)));
    EvaluationReport report = new EvaluationReport(evaluation, Significance.DEFAULT);

    assertThat(report.table())
        .startsWith("set en-zh: 2 documents, 9 segments\n")
        .contains(
            "perfect                      1.000  1.000  1.000  [1.000, 1.000]         1.000       4 ")
        .contains("only 2 documents: no difference can be told from chance at p < 0.05\n")
        .contains(
            "metric:bead.strict|nulls:precision|gold:set@" + set.hash() + "|langs:en-zh|docs:2|");
    assertThat(report.markdown())
        .contains("| position | 0.500 | 0.500 | **0.500** | 0.000–1.000 | 1.000 |");
    assertThat(report.jsonWithoutTimes()).contains("\"f1\": 0.5").doesNotContain("seconds");
    assertThat(EvaluationReport.json(List.of(report)))
        .startsWith("{\n  \"sets\": [")
        .contains("\"seconds\"");
  }

  @Test
  void otherFilesAreAnotherConfiguration() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    PairAligner aligner = new RecordedAligner("other", other, LinkFormat.LADDER);
    Files.writeString(other.resolve("a.ladder"), "0,1\t0\n");
    String before = aligner.configuration();

    assertThat(aligner.configuration()).isEqualTo(before);
    Files.writeString(other.resolve("a.ladder"), "0\t0\n");
    assertThat(aligner.configuration()).isNotEqualTo(before);
  }

  @Test
  void comparesWhatAnotherAlignerLeftWithItsConfidences() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.ladder"), "0,1\t0\t0.9\n2\t1\t0.8\n");
    Files.writeString(other.resolve("b.ladder"), "0\t0\t0.7\n1\t\t0.6\n\t1\t0.6\n");
    GoldSet set = set();

    Evaluation evaluation =
        Evaluation.run(
            set, List.of(perfect(set), new RecordedAligner("other", other, LinkFormat.LADDER)));

    Evaluation.Result recorded = evaluation.results().get(1);
    assertThat(recorded.total().strict()).isEqualTo(new Ratio(3, 5, 3, 4));
    assertThat(recorded.seconds()).isEmpty();
    assertThat(evaluation.confidence(evaluation.results().get(0))).isEmpty();
    assertThat(evaluation.confidence(recorded).orElseThrow().brier())
        .isCloseTo((0.01 + 0.04 + 0.09) / 3, within(1e-9));
    EvaluationReport report = new EvaluationReport(evaluation, Significance.DEFAULT);
    assertThat(report.table()).containsPattern("other .* -          -\n");
    assertThat(report.jsonWithoutTimes())
        .contains("\"calibration_error_15_bins\": 0.2")
        .contains("\"coverage_at_confidence_0.99\": 0.0")
        .doesNotContain("precision_at_confidence_0.99");
    StringWriter page = new StringWriter();
    new HtmlReport(List.of(evaluation, evaluation), Significance.DEFAULT).write(page);
    assertThat(page.toString())
        .contains("<figcaption>other<br>calibration error 0.200, Brier 0.047</figcaption>")
        .doesNotContain("http");
  }

  @Test
  void theSignatureTellsConfigurationsApart() throws IOException {
    GoldSet set = set();
    PairAligner one = PairAligner.ofDocuments("x", "a=1", pair -> List.of());
    PairAligner two = PairAligner.ofDocuments("x", "a=2", pair -> List.of());

    assertThat(Signature.of(Evaluation.run(set, List.of(one)), Significance.DEFAULT))
        .matches(".*\\|cfg:[0-9a-f]{8}\\|.*")
        .isNotEqualTo(Signature.of(Evaluation.run(set, List.of(two)), Significance.DEFAULT));
  }
}
