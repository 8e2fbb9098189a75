package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line: outputs, one-line errors, exit codes, nothing half written. */
class CommandLineTest {

  @TempDir private Path folder;
  private Path english;
  private Path chinese;

  @BeforeEach
  void writeDocuments() throws IOException {
    english = write("x1", "81/1. Ferries\n\nThe General Assembly,\n\n1. Decides to meet again.\n");
    chinese = write("x2", "81/1. 渡轮\n\n大会，\n\n1. 决定再次开会。\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertOneLine(Run run, String line) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo(line);
  }

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
  void leavesOutUnitsWithFaultsAndSaysWhich() throws IOException {
    Path en = write("en.txt", "It rained in 1987.\nIt snowed in 1988.\nIt rained in 1987.\n");
    Path zh = write("zh.txt", "1987年下雨。\n1999年下雪。\n1987年下雨。\n");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh);
    Path rejected = folder.resolve("rejected.tsv");

    Run run = Run.of(with(align, "--format", "tsv", "--filter", "all", "--rejected", rejected));

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).isEqualTo("filtered: 1 numbers, 1 duplicate\n");
    assertThat(rejected)
        .hasContent(
            String.join(
                "\n",
                "fault\tdocument\tlanguages\tbead\tlanguage\tfile\ttext",
                "numbers\t\ten-zh\t1\ten\t" + en + "\tIt snowed in 1988.",
                "numbers\t\ten-zh\t1\tzh\t" + zh + "\t1999年下雪。",
                "duplicate\t\ten-zh\t2\ten\t" + en + "\tIt rained in 1987.",
                "duplicate\t\ten-zh\t2\tzh\t" + zh + "\t1987年下雨。",
                ""));
    assertThat(Run.of(with(align, "--filter", "length,script")).err())
        .isEqualTo("filtered: none\n");
    assertThat(Run.of(with(align, "--filter", "odd")).err())
        .startsWith("unknown fault odd, expected");
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Path en = write("corpus.en", "One.\nTwo.\n");
    Path zh = write("corpus.zh", "一。\n二。\n");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh);

    assertOneLine(
        Run.of(with(align, "-o", folder.resolve("corpus.moses"))),
        en + ": found one of the files that are read, expected another file to write to");
    assertThat(en).hasContent("One.\nTwo.\n");
    Run rejected =
        Run.of(with(align, "-o", folder.resolve("o.tsv"), "--filter", "all", "--rejected", en));
    assertThat(rejected.code()).isEqualTo(1);
    assertThat(en).hasContent("One.\nTwo.\n");
    Path out = folder.resolve("o.tsv");
    assertThat(Run.of(with(align, "-o", out, "--filter", "all", "--rejected", out)).code())
        .isEqualTo(2);
    assertThat(Run.of(with(align, "--filter", "all", "--rejected", "-")).code()).isEqualTo(2);
    assertOneLine(
        Run.of(with(align, "--filter", "all", "--rejected", folder.resolve("no/r.tsv"))),
        folder.resolve("no/r.tsv") + ": found no such folder, expected a file that can be written");
  }

  @Test
  void readsChineseZeroAndDigitsOutsideTheBasicPlane() throws IOException {
    Path en = write("en.txt", "In 2001.\n\uD835\uDFD9 and \uD804\uDC66\n");
    Path zh = write("zh.txt", "二〇〇一年。\n\uD835\uDFD9\n");

    assertThat(Run.of("align", "--lines", "--langs", "en,zh", en, zh).out())
        .isEqualTo("0\t0\n1\t1\n");
  }

  @Test
  void goesDownToSentencesAndClauses() throws IOException {
    Path en = write("en.txt", "It rained; we stayed. It stopped.\nWe left.\n");
    Path zh = write("zh.txt", "下雨了；我们留下。雨停了。\n我们离开了。\n");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh, "--level");

    assertThat(Run.of(with(align, "paragraph")).out()).isEqualTo("0\t0\n1\t1\n");
    assertThat(Run.of(with(align, "sentence")).out()).isEqualTo("0\t0\n1\t1\n2\t2\n");
    assertThat(Run.of(with(align, "clause")).out()).isEqualTo("0\t0\n1\t1\n2\t2\n3\t3\n");
    assertThat(Run.of(with(align, "sentence", "--format", "jsonl")).out())
        .contains("\"sentence\":2,\"text\":\"It stopped.\"");
    assertThat(Run.of(with(align, "sentence", "--format", "tmx")).out())
        .contains("segtype=\"sentence\"");
    Run unknown = Run.of(with(align, "word"));
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("unknown level word, expected paragraph, sentence or clause");
  }

  private static Object[] with(List<Object> args, Object... more) {
    return Stream.concat(args.stream(), Arrays.stream(more)).toArray();
  }

  @Test
  void choosesTheFormatByNameOverTheEnding() throws IOException {
    Run.of("align", english, chinese, "-o", folder.resolve("out.tsv"), "--format", "ladder");

    assertThat(folder.resolve("out.tsv")).hasContent("0\t0\n1\t1\n2\t2\n");
  }

  @Test
  void namesAMissingFile() throws IOException {
    Path out = folder.resolve("out.tmx");

    assertOneLine(
        Run.of("align", english, folder.resolve("none"), "-o", out),
        folder.resolve("none") + ": found no such file, expected a text file");
    assertThat(names()).containsExactly("x1", "x2");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    assertOneLine(
        Run.of("align", english, write("e", "")),
        folder.resolve("e") + ": found an empty file, expected a text file");
  }

  @Test
  void namesADirectory() {
    assertOneLine(Run.of("inspect", folder), folder + ": found a directory, expected a text file");
  }

  @Test
  void namesABinaryFile() throws IOException {
    Path binary = Files.write(folder.resolve("b"), new byte[] {1, 2, 0, 0, 7, 0});

    Run run = Run.of("align", english, binary);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(binary + ": found binary data (byte 2 is 0), expected text in UTF-8")
        .hasLineCount(1);
  }

  @Test
  void namesTheFirstByteOfAWrongCharset() throws IOException {
    byte[] bytes = "第一行\n第二行文字文字文字".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xC0;
    Path damaged = Files.write(folder.resolve("w"), bytes);

    Run run = Run.of("inspect", damaged);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(damaged + ":2:1: found bytes ")
        .contains("that are not UTF-8")
        .hasLineCount(1);
  }

  @Test
  void namesTheCharsetThatWasAskedFor() throws IOException {
    Run run = Run.of("inspect", "--charset", "US-ASCII", chinese);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            chinese + ":1:7: found bytes E6 that are not US-ASCII, expected text in US-ASCII\n");
  }

  @Test
  void namesAnOutputThatCannotBeWritten() throws IOException {
    Path nowhere = folder.resolve("no/such/out.tmx");

    assertOneLine(
        Run.of("align", english, chinese, "-o", nowhere),
        nowhere + ": found no such folder, expected a file that can be written");
    assertOneLine(
        Run.of("align", english, chinese, "-o", english.resolve("out.tmx")),
        english.resolve("out.tmx")
            + ": found an output that fails (Not a directory), expected a file that can be written");
    Files.createDirectory(folder.resolve("dir.tmx"));
    assertOneLine(
        Run.of("align", english, chinese, "-o", folder.resolve("dir.tmx")),
        folder.resolve("dir.tmx") + ": found a directory, expected a file that can be written");
    assertThat(names()).containsExactly("dir.tmx", "x1", "x2");
  }

  @Test
  void namesAFolderThatMayNotBeWrittenTo() throws IOException {
    Path closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
    assumeFalse(Files.isWritable(closed), "skipped: this user may write everywhere");

    assertOneLine(
        Run.of("align", english, chinese, "-o", closed.resolve("out.tmx")),
        closed.resolve("out.tmx")
            + ": found a folder that may not be written to, expected a file that can be written");
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
            + ": no other version among the files), expected files in two languages or more with the same symbol");
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

  @Test
  void doesNotWriteOverAnInput() throws IOException {
    String before = Files.readString(english);

    assertOneLine(
        Run.of("align", english, chinese, "--format", "tsv", "-o", folder.resolve("./x1")),
        folder.resolve("./x1")
            + ": found one of the files that are read, expected another file to write to");
    assertThat(english).hasContent(before);
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path target = write("target.tsv", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), target);

    Run.of("align", english, chinese, "-o", link);

    assertThat(link).isSymbolicLink();
    assertThat(target).content().startsWith("document\t");
  }

  @Test
  void saysWhenStandardOutputFails() {
    ByteArrayOutputStream notes = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int code = Main.run(full, notes, "align", english.toString(), chinese.toString());

    assertThat(code).isEqualTo(1);
    assertThat(notes.toString(StandardCharsets.UTF_8))
        .endsWith(
            "standard output: found an output that fails (No space left on device), expected a file that can be written\n");
  }

  @Test
  void namesFoldersThatAreNoDocuments() throws IOException {
    Path set = Files.createDirectories(folder.resolve("set"));
    for (String name : List.of("d1", "d2")) {
      Files.createDirectories(set.resolve(name));
      Files.writeString(set.resolve(name).resolve("en.txt"), "One.\n");
    }
    Files.writeString(set.resolve("d1").resolve("zh.txt"), "一。\n");

    Run run =
        Run.of("align", "--lines", "--langs", "en,zh", "--in", set, "--out", folder.resolve("o"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(set.resolve("d2") + ": left over, no zh.txt in it\n");
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(Run.of("align").code()).isEqualTo(2);
    assertThat(Run.of("align", english, chinese, "-o", "out.docx").err())
        .startsWith("out.docx has no ending of a known format");
    assertThat(Run.of("align", english, chinese, "--format", "pdf").code()).isEqualTo(2);
    assertThat(Run.of("align", "--lines", english, chinese).code()).isEqualTo(2);
    assertThat(Run.of("align", "--lines", "--langs", "en,tlh", english, chinese).err())
        .startsWith("--langs: unknown language tlh");
    assertThat(Run.of("align", "--lines", "--langs", "en,zh,ar", english, chinese).code())
        .isEqualTo(2);
    assertThat(Run.of("inspect", english, "--format", "xml").code()).isEqualTo(2);
    assertThat(Run.of("nonsense").code()).isEqualTo(2);
  }

  @Test
  void alignsLinesInTheOrderOfTheLanguagesNamed() throws IOException {
    Path zh = write("zh.txt", "2031年3月4日渡轮沉没。\n没有人受伤。\n");
    Path en =
        write(
            "en.txt",
            "On 4 March 2031 the ferry sank.\nNobody was hurt.\nThe council met on 5 March to consider what had happened on the river.\n");

    assertThat(Run.of("align", "--lines", "--langs", "zh,en", zh, en).out())
        .isEqualTo("0\t0\n1\t1\n\t2\n");
  }

  @Test
  void saysHowProbableABeadIsAndWhy() throws IOException {
    Path en = write("en.txt", "In 1987 it sank.\nIt had been old.\nNobody was hurt in 1987.\n");
    Path zh = write("zh.txt", "它于1987年沉没。\n1987年无人受伤。\n");

    List<String> ladder =
        Run.of("align", "--lines", "--langs", "en,zh", "--confidence", en, zh)
            .out()
            .lines()
            .toList();
    Run explained =
        Run.of("align", "--lines", "--langs", "en,zh", "--explain", "--format", "text", en, zh);

    assertThat(ladder).allMatch(line -> line.matches("[\\d,]*\t[\\d,]*\t0\\.\\d{4}"));
    assertThat(explained.out())
        .contains("en-zh length ")
        .containsPattern("en-zh words +\\+\\d+\\.\\d +#1987")
        .containsPattern("  or [\\d,-]+ \\| [\\d,-]+  0\\.\\d{4}\n");
    assertThat(
            Run.of("align", "--lines", "--langs", "en,zh", "--explain", "--format", "tmx", en, zh)
                .code())
        .isEqualTo(2);
  }

  @Test
  void keepsToTheAnchorsThatAUserKnows() throws IOException {
    Path en = write("en.txt", "In 1987 it sank.\nIn 1988 it rose.\nIn 1989 it left.\n");
    Path zh = write("zh.txt", "它于1987年沉没。\n它于1988年浮起。\n它于1989年离去。\n");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh, "--anchors");

    assertThat(with(align, write("anchors", "2\t1\n")).out()).isEqualTo("0,1\t0\n\t1\n2\t2\n");
    assertThat(with(align, write("none", "")).out()).isEqualTo("0\t0\n1\t1\n2\t2\n");
    Run outside = with(align, write("outside", "1\t1\n2\t4\n"));
    assertThat(outside.code()).isEqualTo(1);
    assertThat(outside.err()).contains("outside:2").contains("zh: from 1 to 3");
    assertThat(with(align, write("crossing", "2\t2\n1\t3\n")).err()).contains("en: from 2 to 3");
    assertThat(with(align, write("words", "one\ttwo\n")).code()).isEqualTo(1);
  }

  private static Run with(List<Object> args, Path file) {
    List<Object> all = new ArrayList<>(args);
    all.add(file);
    return Run.of(all.toArray());
  }

  @Test
  void leavesOutWhatIsNotProbableEnoughAndSaysSo() throws IOException {
    Path en = write("en.txt", "In 1987 it sank.\nWho knows?\nNobody was hurt in 2031, in 2033.\n");
    Path zh = write("zh.txt", "它于1987年沉没。\n在2031年和2033年无人受伤。\n");

    Run all = Run.of("align", "--lines", "--langs", "en,zh", "--confidence", en, zh);
    Run some =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "en,zh",
            "--min-precision",
            "0.9",
            "--confidence",
            en,
            zh);

    long sure =
        all.out().lines().filter(line -> Double.parseDouble(line.split("\t")[2]) >= 0.9).count();
    assertThat(some.out().lines()).hasSize((int) sure);
    assertThat(all.out().lines()).hasSizeGreaterThan((int) sure);
    assertThat(some.err())
        .contains("left out: " + (all.out().lines().count() - sure) + " of ")
        .contains("less probable than 0.9");
    assertThat(Run.of("align", english, chinese, "--min-precision", "99").code()).isEqualTo(2);
  }

  @Test
  void alignsAFolderOfLines() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/doc1")).getParent();
    Files.createDirectory(in.resolve("not-a-document"));
    Files.writeString(in.resolve("doc1/en.txt"), "One line of 12 words.\nAnother.\n");
    Files.writeString(in.resolve("doc1/zh.txt"), "12个字的一行。\n另一行。\n");

    Run run =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "en,zh",
            "--in",
            in,
            "--out",
            folder.resolve("out/deep"));

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("out/deep/doc1.ladder")).hasContent("0\t0\n1\t1\n");
    assertThat(run.err())
        .isEqualTo(
            folder.resolve("in/not-a-document")
                + ": left over, no en.txt in it\n1 document, 2 beads\n");
  }

  @Test
  void inspectsAFile() {
    assertThat(Run.of("inspect", english).out())
        .startsWith(english + ": English, UTF-8, A/RES/81/1, 3 paragraphs\n");
    assertThat(Run.of("inspect", english, "--format", "json").out())
        .hasLineCount(3)
        .startsWith("{\"kind\":\"title\",\"number\":\"81/1\",");
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

  private Path goldSet() throws IOException {
    Path document = Files.createDirectories(folder.resolve("sets/small/d1"));
    Files.writeString(
        document.resolve("en.txt"), "In 1987 one <line>.\nThen 12 others came along.\n");
    Files.writeString(document.resolve("zh.txt"), "1987年一行。\n然后又来了12行。\n");
    Files.writeString(document.resolve("en-zh.ladder"), "0\t0\n1\t1\n");
    return document.getParent();
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
    assertOneLine(
        Run.of("eval", "--gold", set, "--langs", "en,zh", "--system", "x=" + set.resolve("d1")),
        set.resolve("d1") + ": found no file for any document of small, expected one a document");
  }

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
  void namesLinesThatAreHardlyOfOneText() throws IOException {
    Path en =
        write("e.txt", "In 1987 a ferry sank.\nIt was raised in 1988.\nIt cost 42 dollars.\n");
    Path zh = write("z.txt", "感谢捐助者。\n议程项目7。\n继续审议此事。\n请秘书长提出报告。\n");

    Run run = Run.of("align", "--lines", "--langs", "en,zh", en, zh);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(en + ", " + zh + ": hardly versions of one text (confidence 0.");
    Run right =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "en,zh",
            en,
            write("y.txt", "1987年渡轮沉没。\n1988年打捞。\n花费42美元。\n"));
    assertThat(right.err()).isEmpty();
  }

  private void goldDocument(String name, String english, String chinese, String ladder)
      throws IOException {
    Path document = Files.createDirectories(folder.resolve("sets").resolve(name));
    Files.writeString(document.resolve("en.txt"), english);
    Files.writeString(document.resolve("zh.txt"), chinese);
    Files.writeString(document.resolve("en-zh.ladder"), ladder);
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
    assertThat(Run.of("eval", english, english, "--langs", "en,tlh").code()).isEqualTo(2);
    assertThat(Run.of("eval", "--gold", folder, english, "--langs", "en,zh").code()).isEqualTo(2);
    assertThat(Run.of("eval", english, english, "--langs", "en,zh", "--json", "x").code())
        .isEqualTo(2);
    assertOneLine(
        Run.of("eval", "--gold", folder, "--langs", "en,zh"),
        folder + ": found no gold for en-zh, expected <document>/en-zh.ladder");
  }

  @Test
  void learnsALexiconThatTheAlignerTakes() throws IOException {
    Path table = write("t.tsv", "n\ten\tzh\n" + "1\tferries sink\t渡轮沉没\n".repeat(3));
    Path lexicon = folder.resolve("l.tsv");

    Run learned = Run.of("learn", table, "--langs", "en,zh", "-o", lexicon);

    assertThat(learned.code()).isZero();
    assertThat(learned.err()).startsWith("3 pairs of texts, ");
    assertThat(lexicon)
        .content()
        .startsWith("# paralleltext lexicon: en-zh, learned from 3 pairs of texts in t.tsv\n")
        .contains("\nferri\t");
    assertThat(Run.of("align", english, chinese, "--lexicon", "zh-en=" + lexicon).code()).isZero();
    assertThat(Run.of("align", english, chinese, "--lexicon", "en=" + lexicon).code()).isEqualTo(2);
    assertThat(Run.of("align", english, chinese, "--lexicon", "en-tlh=" + lexicon).code())
        .isEqualTo(2);
    assertOneLine(
        Run.of("align", english, chinese, "--lexicon", "en-zh=" + table),
        table
            + ":1: found \"n\ten\tzh\", expected source, a tab, target; or target @ source; or a line of CC-CEDICT");
    assertOneLine(
        Run.of("learn", table, "--langs", "en,ar", "-o", lexicon),
        table + ":1: found columns n, en, zh, expected columns en, ar among them");
    assertOneLine(
        Run.of("learn", english, chinese, "--langs", "en,zh", "-o", folder.resolve("none/l")),
        folder.resolve("none/l") + ": found no such folder, expected a file that can be written");
  }

  @Test
  void theAlignerTakesDictionariesOfADictServer() throws IOException {
    Path index = write("en-zh.index", "ferry\tA\tM\n");
    String lexicon = "en-zh=" + index;
    assertOneLine(
        Run.of("align", english, chinese, "--lexicon", lexicon),
        folder.resolve("en-zh.dict") + ": found no such file, expected a lexicon");

    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("en-zh.dict.dz")))) {
      out.write("ferry\n渡轮".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Run.of("align", english, chinese, "--lexicon", lexicon).code()).isZero();
    assertThat(
            Run.of(
                    "align",
                    english,
                    chinese,
                    "--lexicon",
                    "en-zh=" + folder.resolve("en-zh.dict.dz"))
                .code())
        .isZero();
  }

  @Test
  void learnsALexiconFromGold() throws IOException {
    Path document = Files.createDirectories(folder.resolve("gold/d"));
    Files.writeString(document.resolve("en.txt"), "ferries\nsink\nferries\nsoon\n");
    Files.writeString(document.resolve("zh.txt"), "渡轮\n沉没\n渡轮\n");
    Path ladder = Files.writeString(document.resolve("en-zh.ladder"), "0\t0\n1\t1\n2\t2\n3\t\n");
    Path lexicon = folder.resolve("l.tsv");
    Path gold = folder.resolve("gold");

    Run learned = Run.of("learn", "--gold", gold, "--langs", "en,zh", "-o", lexicon);

    assertThat(learned.err()).isEqualTo("3 pairs of texts, 1 pair of words\n");
    assertThat(lexicon)
        .content()
        .startsWith("# paralleltext lexicon: en-zh, learned from 3 pairs of texts in gold\n")
        .contains("\nferri\t渡轮\t2.0\n");
    assertThat(Run.of("learn", "--langs", "en,zh", "-o", lexicon).code()).isEqualTo(2);
    assertThat(Run.of("learn", ladder, "--gold", gold, "--langs", "en,zh", "-o", lexicon).code())
        .isEqualTo(2);
    Files.writeString(ladder, "3\t3\n");
    assertOneLine(
        Run.of("learn", "--gold", gold, "--langs", "en,zh", "-o", lexicon),
        document.resolve("zh.txt") + ": found 3 lines, expected line 3, from 0, of a bead");
  }

  @Test
  void helpAndVersionSucceed() {
    assertThat(Run.of("--version").out()).startsWith("paralleltext ");
    assertThat(Run.of("align", "--help").out()).contains("--langs");
    assertThat(Run.of("--help").out()).contains("Exit codes:");
  }

  @Test
  void openingsAreWrittenAlikeWhereNumbersAreWrittenOtherwise() throws IOException {
    Path table = folder.resolve("openings.tsv");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Run run =
          Run.of(
              "openings", Run.root().resolve("testdata/seagrass/akn"), "--lang", "ar", "-o", table);
      assertThat(run.code()).isZero();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(table).content().containsPattern("learned from [0-9]+ places in 1 resolution");
  }
}
