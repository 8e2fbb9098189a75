package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code align}: documents of any names. */
class AlignDocumentsTest extends CommandTest {

  @Test
  void alignsDocumentsAndSummarises() throws IOException {
    Run run = Run.of("align", chinese, english, "-o", folder.resolve("out.tsv"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("A/RES/81/1  Ferries\n  en    3 paragraphs")
        .contains("3 beads: 3 in 2 languages");
    assertThat(folder.resolve("out.tsv"))
        .content()
        .contains("A/RES/81/1\toperative\t1\tDecides to meet again.\t决定再次开会。\t0.99");
  }

  @Test
  void printsTextWithoutAnOutputFile() {
    Run run = Run.of("align", english, chinese);

    assertThat(run.out())
        .containsPattern(
            "A/RES/81/1 operative 1  0\\.99\\d\\d\n  en  Decides to meet again.\n  zh  决定再次开会。\n");
  }

  @Test
  void writesAFileForEachTwoLanguages() throws IOException {
    Path arabic =
        write("x3", "81/1 - العبارات\n\nإن الجمعية العامة،\n\n١ - تقرر أن تجتمع مرة أخرى.\n");
    for (String ending : List.of("tmx", "xlf", "xces", "tsv.gz")) {
      Path out = folder.resolve("out." + ending);
      assertThat(Run.of("align", english, chinese, arabic, "--pairs", "-o", out).code()).isZero();
      assertThat(folder.resolve("out.en-zh." + ending)).isNotEmptyFile();
      assertThat(folder.resolve("out.zh-ar." + ending)).isNotEmptyFile();
      assertThat(out).doesNotExist();
    }
    Run.of("align", english, chinese, arabic, "-o", folder.resolve("all.moses"));
    assertThat(folder.resolve("all.en"))
        .hasContent("Ferries\nThe General Assembly,\nDecides to meet again.\n");
    assertThat(Run.of("align", english, chinese, arabic, "--format", "xces").err())
        .startsWith("xces holds two languages, these are en, zh, ar; --pairs");
    assertThat(Run.of("align", english, chinese, "--pairs").err())
        .startsWith("--pairs needs a file to write, -o OUT");
  }

  @Test
  void choosesTheFormatByNameOverTheEnding() throws IOException {
    Run.of("align", english, chinese, "-o", folder.resolve("out.tsv"), "--format", "ladder");

    assertThat(folder.resolve("out.tsv")).hasContent("0\t0\n1\t1\n2\t2\n");
  }

  @Test
  void saysWhenNothingBelongsTogether() throws IOException {
    Path out = folder.resolve("out.tmx");

    Run run = Run.of("align", english, "-o", out);

    assertOneLine(
        run,
        english
            + ": found no two versions of one resolution (A/RES/81/1  en  "
            + english
            + ": no other version among the files), expected files in two languages or more with the same symbol, or --lines for other texts");
    assertThat(out).doesNotExist();
  }

  @Test
  void saysThatNumbersWerePutRight() throws IOException {
    Path doubled =
        write(
            "x4",
            "81/2. Ferries\n\nThe General Assembly,\n\n1. Decides to meet;\n\n1. Requests a report;\n\n3. Urges haste.\n");
    Path other = write("x5", "81/2. 渡轮\n\n大会，\n\n1. 决定开会；\n\n2. 请提出报告；\n\n3. 敦促从速。\n");

    Run run = Run.of("align", doubled, other);

    assertThat(run.err()).contains("numbers put right: 1, doubtful: 0 (see inspect)");
    assertThat(Run.of("inspect", doubled).out())
        .contains("misread   7:1       reads 1, taken for 2 (0.");
  }

  @Test
  void leavesOverAFileInAnotherLanguage() throws IOException {
    Path greek = write("x3", "81/1. Πορθμεία\n\nΗ Γενική Συνέλευση,\n");

    Run run = Run.of("align", english, greek, chinese);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("3 beads: 3 in 2 languages")
        .contains(
            "left over\n  " + greek + ": found text in GREEK script, expected text in English");
  }

  @Test
  void warnsOfATextWithoutTheStructureOfAResolution() throws IOException {
    Path a = write("a", "A/RES/81/1\n\nFerries sink. Ferries float. Nobody knows why.\n");
    Path b = write("b", "A/RES/81/1\n\n渡轮沉没。渡轮漂浮。没有人知道为什么。\n");

    assertThat(Run.of("align", a, b).err())
        .contains(
            "  en    1 paragraph   " + a + "\n       no enacting words and no paragraph numbers");
  }

  @Test
  void readsAFileOnceHoweverItIsSpelled() {
    Run run = Run.of("align", english, folder.resolve("./x1"), chinese);

    assertThat(run.err()).doesNotContain("left over");
  }
}
