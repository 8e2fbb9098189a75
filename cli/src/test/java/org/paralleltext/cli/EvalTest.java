package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code eval}: ladders, gold sets, tables, and the output of other aligners. */
class EvalTest extends CommandTest {

  @Test
  void evalReadsTheFormatsThatItWrites() throws IOException {
    Path set = folder.resolve("set");
    Path document = Files.createDirectories(set.resolve("d"));
    Files.writeString(document.resolve("en.txt"), "In 1987.\nIn 1988. In 1989.\n");
    Files.writeString(document.resolve("zh.txt"), "1987年。\n1988年。\n1989年。\n");
    for (String format : List.of("ladder", "xces", "tmx", "moses")) {
      Path out = Files.createDirectories(folder.resolve(format));
      Run.of("align", "--lines", "--langs", "en,zh", "--in", set, "--out", out, "--format", format);
    }
    Files.copy(folder.resolve("ladder/d.ladder"), document.resolve("en-zh.ladder"));
    for (String format : List.of("xces", "tmx", "moses")) {
      Path found = folder.resolve(format + (format.equals("moses") ? "/d" : "/d." + format));
      Run run =
          Run.of(
              "eval",
              document.resolve("en-zh.ladder"),
              found,
              "--langs",
              "en,zh",
              "--test-format",
              format);
      assertThat(run.out()).as(format + run.err()).contains("1.000");
    }
  }

  @Test
  void scoresLadders() throws IOException {
    Path gold = write("gold.ladder", "0\t0\n1\t1,2\n2\t\n");
    Path test = write("test.ladder", "0\t0\n1\t1\n2\t2\n");

    Run run = Run.of("eval", gold, test, "--langs", "en,zh");

    assertThat(run.out())
        .isEqualTo(
            """
                      precision  recall      F1
            strict        0.333   0.500   0.400
            lax           0.667   1.000   0.800
            1 document, 2 gold beads with both sides, 3 beads judged
            """);
    assertOneLine(
        Run.of("eval", gold, folder.resolve("none"), "--langs", "en,zh"),
        folder.resolve("none") + ": found no such file, expected a ladder");
    assertOneLine(
        Run.of("eval", gold, folder, "--langs", "en,zh"),
        folder + ": found a directory, expected a ladder, since " + gold + " is one");
    assertOneLine(
        Run.of("eval", write("none.ladder", "\n"), test, "--langs", "en,zh"),
        folder.resolve("none.ladder") + ": found no beads, expected a ladder");
  }

  @Test
  void othersAreChosen() throws IOException {
    Path set = goldSet();

    Run some = Run.of("eval", "--gold", set, "--langs", "en,zh", "--others", "position");
    Run none = Run.of("eval", "--gold", set, "--langs", "en,zh", "--others", "none");

    assertThat(some.out()).contains("paralleltext", "position").doesNotContain("Gale", "mALIGNa");
    assertThat(none.out()).contains("paralleltext").doesNotContain("position");
    assertThat(
            Run.of("eval", "--gold", set, "--langs", "en,zh", "--others", "position,moore").err())
        .startsWith(
            "--others names some of [position, gale-church, gale-church-estimated, maligna-poisson,"
                + " maligna-moore], or none: moore\n");
  }

  @Test
  void evaluatesOurAlignerAndOthersOnAGoldSet() throws IOException {
    Path json = folder.resolve("e.json");
    Path html = folder.resolve("e.html");

    Run run =
        Run.of("eval", "--gold", goldSet(), "--langs", "en,zh", "--json", json, "--html", html);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceAll("  .*", "")))
        .startsWith(
            "small en-zh: 1 document, 4 segments",
            "",
            "paralleltext",
            "position",
            "Gale-Church",
            "Gale-Church estimated",
            "mALIGNa Poisson",
            "mALIGNa Moore");
    assertThat(json).content().contains("\"name\": \"paralleltext\"");
    assertThat(html).content().startsWith("<!DOCTYPE html>").doesNotContain("http");
  }

  @Test
  void comparesRecordedOutputOnTheDocumentsThatItHas() throws IOException {
    Path set = goldSet();
    Path second = Files.createDirectories(set.resolve("d2"));
    for (String name : List.of("en.txt", "zh.txt", "en-zh.ladder")) {
      Files.copy(set.resolve("d1").resolve(name), second.resolve(name));
    }
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("d1.txt"), "1 <=> 1\n");
    String system = "other=" + other;

    Run run =
        Run.of(
            "eval",
            "--gold",
            set,
            "--langs",
            "en,zh",
            "--system",
            system,
            "--test-format",
            "champollion");

    assertThat(run.out())
        .startsWith("small en-zh: 1 document")
        .containsPattern("other +1.000  0.500");
    assertThat(run.err())
        .contains("has no file for 1 of 2 documents of small; left out for all\n")
        .contains("other on d1: source 1 is in no bead (and 1 more)\n");
    Run twice =
        Run.of(
            "eval",
            "--gold",
            set,
            "--langs",
            "en,zh",
            "--system",
            system,
            "--system",
            system,
            "--test-format",
            "champollion");
    assertThat(twice.err()).contains("--system other is given twice\n");
    assertThat(twice.code()).isEqualTo(2);
    Files.writeString(other.resolve("d1.log"), "");
    assertOneLine(
        Run.of(
            "eval",
            "--gold",
            set,
            "--langs",
            "en,zh",
            "--system",
            system,
            "--test-format",
            "vecalign"),
        other.resolve("d1.txt")
            + ": found a second file of d1, expected "
            + other.resolve("d1.log")
            + " or this one");
    assertOneLine(
        Run.of("eval", "--gold", set, "--langs", "en,zh", "--system", "x=" + set.resolve("d1")),
        set.resolve("d1") + ": found no file for any document of small, expected one a document");
  }

  @Test
  void aTableWithoutBeadsOfTwoLanguagesHasNoConfidences() throws IOException {
    Path table = write("t.tsv", "en\tzh\tar\none\t\t\ntwo\t\t\n");

    Run run = Run.of("eval", "--table", table, "--langs", "en,zh,ar");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("together: 1 document").doesNotContain("Confidences");
  }

  @Test
  void numbersAreTakenAwayFromTablesAlone() throws IOException {
    Path ladder = write("a.ladder", "0\t0\n");

    Run run = Run.of("eval", ladder, ladder, "--langs", "en,zh", "--without-numbers", "0.5");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("goes with --table");
  }

  @Test
  void aTableOfTextsIsSilver() throws IOException {
    Path table =
        write(
            "t.tsv",
            "doc\ten\tzh\tar\n"
                + "a\t1. Decides to meet in 1987;\t1. 决定1987年开会；\t1 - يقرر أن يجتمع في 1987؛\n"
                + "a\t2. Requests 25 reports.\t2. 请提出25份报告。\t2 - يطلب 25 تقريرا.\n");

    Run run = Run.of("eval", "--table", table, "--without-numbers", "0.5", "--langs", "en,ar");
    Path out = folder.resolve("report");
    Run report =
        Run.of("report", Files.createDirectories(folder.resolve("sets")), out, "--table", table);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("t.tsv")
        .containsPattern("paralleltext +1\\.000 +1\\.000 +1\\.000");
    assertThat(report.code()).isZero();
    assertThat(out.resolve("README.md"))
        .content()
        .contains("t.tsv en-zh-ar together: 1 document")
        .contains("| zh-ar | 1.0000 | **1.0000** |");
    assertThat(
            Run.of("eval", "--table", table, "--without-numbers", "2", "--langs", "en,ar").code())
        .isEqualTo(2);
    assertThat(
            Run.of("eval", "--gold", goldSet(), "--without-numbers", "1", "--langs", "en,zh")
                .code())
        .isEqualTo(2);
    assertOneLine(
        Run.of("eval", "--table", table, "--langs", "en,fr"),
        table + ":1: found columns doc, en, zh, ar, expected columns en, fr among them");
    Path one = write("one.tsv", "en\tx\na\tb\n");
    assertOneLine(
        Run.of("report", folder, out, "--table", one),
        one
            + ":1: found columns en, x, expected the codes of two languages among them, as en, zh, ar, fr, es, ru");
  }

  @Test
  void scoresTheOutputOfOtherAlignersAndNamesWhatItLeavesOut() throws IOException {
    Path golds = Files.createDirectories(folder.resolve("golds"));
    Path tests = Files.createDirectories(folder.resolve("tests"));
    Files.writeString(golds.resolve("d.ladder"), "0\t0\n1\t1\n2\t2\n");
    Files.writeString(tests.resolve("d.path"), "[0]:[0]:0.1\n[1]:[1]:0.2\n");

    Run run = Run.of("eval", golds, tests, "--langs", "en,zh", "--test-format", "vecalign");

    assertThat(run.out()).contains("strict        1.000   0.667   0.800\n");
    assertThat(run.err())
        .isEqualTo(tests.resolve("d.path") + ": source 2 is in no bead (and 1 more)\n");
    assertThat(Run.of("eval", golds, tests, "--langs", "en,zh", "--test-format", "docx").code())
        .isEqualTo(2);
  }

  @Test
  void evalWantsEitherLaddersOrASet() {
    assertThat(Run.of("eval", "--langs", "en,zh").code()).isEqualTo(2);
    assertThat(Run.of("eval", english, "--langs", "en,zh").code()).isEqualTo(2);
    assertThat(Run.of("eval", "--gold", folder, "--langs", "en").code()).isEqualTo(2);
    assertThat(Run.of("eval", english, english, "--langs", "en,xx").code()).isEqualTo(2);
    assertThat(Run.of("eval", "--gold", folder, english, "--langs", "en,zh").code()).isEqualTo(2);
    assertThat(Run.of("eval", english, english, "--langs", "en,zh", "--json", "x").code())
        .isEqualTo(2);
    assertOneLine(
        Run.of("eval", "--gold", folder, "--langs", "en,zh"),
        folder + ": found no gold for en-zh, expected <document>/en-zh.ladder");
  }
}
