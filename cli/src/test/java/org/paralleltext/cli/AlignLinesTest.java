package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code align --lines}: files with one segment a line, and folders of them. */
class AlignLinesTest extends CommandTest {

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
  void lexiconsOfOnePairAreAllRead() throws IOException {
    Path en = write("en.txt", "Blorp\nQuux\n");
    Path zh = write("zh.txt", "渡\n港\n");
    Path first = write("first.lex", "# paralleltext lexicon: x\nblorp\t渡\t5\n");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh);

    assertThat(Run.of(with(align, "--lexicon", "en-zh=" + first, "--lexicon", "en-zh=none")).err())
        .isEqualTo("none: found no such file, expected a lexicon\n");
    assertThat(Run.of(with(align, "--lexicon", "en-zh=none", "--lexicon", "en-zh=" + first)).err())
        .isEqualTo("none: found no such file, expected a lexicon\n");
    assertThat(Run.of(with(align, "--lexicon", "enzh=" + first)).err())
        .contains("names two languages, like en-zh=FILE: enzh=" + first);
    Path oneLine = write("long.tei", "<TEI>" + " ".repeat(100_000) + "</TEI>");
    assertThat(Run.of(with(align, "--lexicon", "en-zh=" + oneLine)).code()).isLessThan(70);
  }

  @Test
  void lexiconsThatAreOfNoUseAreNamed() throws IOException {
    Path en = write("en.txt", "Blorp\nQuux\n");
    Path zh = write("zh.txt", "渡\n港\n");
    Path words = write("words.lex", "# paralleltext lexicon: x\nblorp\t渡\t5\n");
    Path nothing = write("nothing.lex", "");
    List<Object> align = List.of("align", "--lines", "--langs", "en,zh", en, zh);

    Run french = Run.of(with(align, "--lexicon", "fr-zh=" + words));
    Run empty = Run.of(with(align, "--lexicon", "en-zh=" + nothing));

    assertThat(french.code()).isZero();
    assertThat(french.err()).startsWith(words + ": not used, no text in French\n");
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err())
        .isEqualTo(nothing + ": found no words with translations, expected a lexicon\n");
  }

  @Test
  void namesThatBeginWithASignAreFiles() throws IOException {
    Path words = write("words.txt", "--help");

    assertThat(Run.of("inspect", "@" + words).err())
        .startsWith("@" + words + ": found no such file");
  }

  @Test
  void aCharsetThatWasGuessedIsNamed() throws IOException {
    Path en = write("en.txt", "It rained in 1987.\nThe crews of the ferries were paid.\n");
    Path zh = folder.resolve("zh.txt");
    Files.write(zh, "1987年下雨。\n渡轮的船员得到了报酬。\n".getBytes(Charset.forName("GB18030")));

    Run guessed = Run.of("align", "--lines", "--langs", "en,zh", en, zh);
    Run told = Run.of("align", "--lines", "--langs", "en,zh", en, zh, "--charset", "GB18030");
    Run wrong = Run.of("align", "--lines", "--langs", "en,el", en, zh);

    assertThat(guessed.err()).contains(zh + ": read as GB18030; --charset names another\n");
    assertThat(told.err()).doesNotContain("GB18030");
    assertThat(told.out()).isEqualTo(guessed.out());
    assertThat(wrong.err())
        .isEqualTo(
            zh
                + ": found letters in HAN script, read as GB18030, expected text in Greek; name its charset with --charset\n");
    assertThat(wrong.code()).isEqualTo(1);
  }

  @Test
  void emptyLinesLeaveNoSpaces() throws IOException {
    Path en = write("en.txt", "It rained in 1987.\n\nIt snowed in 1988.\n");
    Path zh = write("zh.txt", "1987年下雨。\n1988年下雪。\n");

    assertThat(
            Run.of("align", "--lines", "--langs", "en,zh", en, zh, "--format", "tmx")
                .out()
                .lines()
                .filter(line -> line.contains("<seg> ") || line.contains(" </seg>")))
        .isEmpty();
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

  @Test
  void takesAnyLanguage() throws IOException {
    Path en =
        write(
            "en.txt",
            String.join(
                    "\n",
                    "The harbour was closed this morning.",
                    "We took the train, because no ferry had left.",
                    "It took 3 hours. At noon we were in Hamburg.",
                    "The museum opened in 1998 and shows 250 ships.")
                + "\n");
    Path de =
        write(
            "de.txt",
            String.join(
                    "\n",
                    "Der Hafen war heute Morgen geschlossen.",
                    "Wir nahmen den Zug.",
                    "Es war nämlich keine Fähre gefahren.",
                    "Das dauerte 3 Stunden. Am Mittag waren wir in Hamburg.",
                    "Das Museum wurde 1998 eröffnet und zeigt 250 Schiffe.")
                + "\n");
    Path ja =
        write(
            "ja.txt",
            String.join(
                    "\n",
                    "今朝、港は閉まっていた。",
                    "フェリーが出なかったので、私たちは電車に乗った。",
                    "3時間かかった。正午にはハンブルクにいた。",
                    "博物館は1998年に開館し、250隻の船を展示している。")
                + "\n");

    assertThat(Run.of("align", "--lines", "--langs", "en,de", en, de).out())
        .isEqualTo("0\t0\n1\t1,2\n2\t3\n3\t4\n");
    assertThat(Run.of("align", "--lines", "--langs", "ja,en", ja, en).out())
        .isEqualTo("0\t0\n1\t1\n2\t2\n3\t3\n");
    assertThat(Run.of("align", "--lines", "--langs", "ja,de,en", ja, de, en).code()).isZero();
    assertThat(Run.of("align", "--lines", "--langs", "en,ja", "--level", "sentence", en, ja).out())
        .isEqualTo("0\t0\n1\t1\n2\t2\n3\t3\n4\t4\n");
    assertThat(Run.of("doctor", "--lines", "--langs", "en,de,ja", en, de, ja).out())
        .endsWith("3 files, 0 with something odd\n");
  }

  @Test
  void aLanguageOfTwoScriptsHasNoFaultInEither() throws IOException {
    Path en = write("en.txt", "The harbour was closed this morning.\nIt took 3 hours.\n");
    Path latin = write("sr.txt", "Luka je jutros bila zatvorena.\nTrajalo je 3 sata.\n");

    Run run = Run.of("align", "--lines", "--langs", "en,sr", "--filter", "all", en, latin);

    assertThat(run.out()).isEqualTo("0\t0\n1\t1\n");
    assertThat(run.err()).isEqualTo("filtered: none\n");
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
}
