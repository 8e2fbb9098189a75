package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code report}, {@code calibrate} and {@code speed}: figures of gold sets. */
class ReportsTest extends CommandTest {

  @Test
  void measuresSpeedOnLongTexts() throws IOException {
    Run run = Run.of("speed", goldSet(), "--langs", "en,zh", "--lines", "7", "--others-up-to", "0");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("\\| \\d+ \\+ \\d+ \\| paralleltext \\| \\d+\\.\\d \\|");
    assertThat(run.out()).doesNotContain("mALIGNa");
  }

  @Test
  void measuresTheSpeedOfOthersThatAreNamed() throws IOException {
    Run run = Run.of("speed", goldSet(), "--lines", "7", "--others", "moore,gale-church");
    Run wrong = Run.of("speed", goldSet(), "--others", "hunalign");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence("| paralleltext |", "| mALIGNa Moore |", "| mALIGNa Gale-Church |")
        .doesNotContain("Poisson");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("gale-church, poisson, moore").contains("hunalign");
  }

  @Test
  void measuresSeveralLanguagesAtOnceBesideEveryTwo() throws IOException {
    Path sets = Run.root().resolve("testdata/lines");

    Run run = Run.of("speed", sets, "--langs", "en,zh,ar", "--lines", "30");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence("| en-zh |", "| en-ar |", "| zh-ar |", "| at once |")
        .containsPattern(
            "\\| at once \\| [\\d.]+ \\| [\\d.]+ \\| .* \\| [01]\\.\\d{3} [01]\\.\\d{3} [01]\\.\\d{3} \\|");
  }

  @Test
  void reportsOverManySetsWithoutTexts() throws IOException {
    Path out = folder.resolve("report");

    Run run =
        Run.of(
            "report",
            goldSet().getParent(),
            out,
            "--structure",
            Run.root().resolve("testdata/bridges/pdf"));

    assertThat(run.code()).isZero();
    assertThat(out.resolve("README.md"))
        .content()
        .contains("| bridges/pdf | 3 | 84 | 1.0000 | 1.0000 | **1.0000** | 28 | **1.0000** |")
        .contains("## small en-zh: 1 document, 4 segments")
        .contains("| paralleltext | 1.000 | 1.000 | **1.000** |")
        .doesNotContain("others came along");
    assertThat(out.resolve("small.en-zh.json")).content().doesNotContain("seconds");
  }

  @Test
  void tellsHowFarConfidencesCanBeBelieved() throws IOException {
    goldSet();
    goldDocument("small/d2", "It cost 42 dollars.\n", "花费42美元。\n", "0\t0\n");
    goldDocument("tiny/d1", "Page 3 of 1999.\n", "1999年第3页。\n", "0\t0\n");
    goldDocument("tiny/d2", "Page 7 of 2005.\n", "2005年第7页。\n", "0\t0\n");
    Path page = folder.resolve("confidence.md");

    Run run =
        Run.of(
            "calibrate",
            folder.resolve("sets"),
            "--resolutions",
            Run.root().resolve("testdata/seagrass/akn"),
            "-o",
            page);

    assertThat(run.code()).isZero();
    assertThat(page)
        .content()
        .containsPattern("\\| small \\| en-zh \\| 3 \\| \\d")
        .containsPattern("\\| tiny \\| en-zh \\| 2 \\| \\d")
        .contains("pairs of texts, ", "Weights over all sets: ")
        .containsPattern(
            "of \\d+ matches, \\d\\.\\d{4} of them right\\.\nWeights over all matches: -?\\d")
        .containsPattern("(?s)## Moves.*Of \\d+ beads that a move tore apart, \\d.*Weights: -?\\d");
    Run one = Run.of("calibrate", folder.resolve("sets/small"));
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.err()).contains("fewer than two gold sets");
  }

  @Test
  void refusesWhatConfidencesCannotBeToldOf() throws IOException {
    Path sets = goldSet().getParent();
    Path gold = sets.resolve("small/d1/en.txt");
    Path xml = Run.root().resolve("testdata/seagrass/akn/b07.xml");

    assertOneLine(
        Run.of("calibrate", sets, "-o", gold),
        gold + ": found one of the files that are read, expected another file to write to");
    Path nowhere = folder.resolve("nowhere/page.md");
    assertOneLine(
        Run.of("calibrate", sets, "-o", nowhere),
        nowhere + ": found no such folder, expected a file that can be written");
    assertOneLine(
        Run.of("calibrate", sets, "--resolutions", xml),
        xml
            + ": found no resolution with others in another language, expected resolutions in two languages or more");

    goldDocument("tiny/d1", "Page 3 of 1999.\n", "1999年第3页。\n", "0\t0\n");
    Run alone = Run.of("calibrate", sets, "-o", "-");
    assertThat(alone.out()).contains("two documents or more: nothing to judge");
    assertThat(Path.of("-")).doesNotExist();
  }
}
