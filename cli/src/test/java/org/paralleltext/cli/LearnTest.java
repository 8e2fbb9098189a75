package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code learn} and {@code openings}: what is learned is written, and read again. */
class LearnTest extends CommandTest {

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
    assertThat(Run.of("align", english, chinese, "--lexicon", "en-xx=" + lexicon).code())
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

  @ParameterizedTest
  @ValueSource(strings = {"m.tmx", "m.xlf", "m.jsonl", "m.tmx.gz", "m.tsv", "m.tsv.gz"})
  void learnsALexiconFromAMemory(String name) throws IOException {
    Path table = write("t.tsv", "en-GB\tzh-CN\n" + "ferries sink\t渡轮沉没\n".repeat(3) + "soon\t\n");
    Path memory = folder.resolve(name);
    Path lexicon = folder.resolve("l.tsv");
    Run.of("convert", table, "-o", memory);

    Run learned = Run.of("learn", memory, "--langs", "en,zh", "-o", lexicon);

    assertThat(learned.err()).startsWith("3 pairs of texts, ");
    assertThat(lexicon).content().contains("\nferri\t");
  }

  @Test
  void twoMemoriesAreNotReadAsLines() throws IOException {
    Path one = write("a.tmx", "");
    Path other = write("b.tmx", "");

    Run learned = Run.of("learn", one, other, "--langs", "en,zh");

    assertThat(learned.code()).isEqualTo(2);
    assertThat(learned.err()).startsWith("one memory at a time");
  }

  @Test
  void learnsALexiconFromResolutions() throws IOException {
    Path published = Run.root().resolve("testdata/seagrass/akn");
    Path lexicon = folder.resolve("l.tsv");

    Run learned = Run.of("learn", "--resolutions", published, "--langs", "en,zh", "-o", lexicon);

    assertThat(learned.err()).matches("33 pairs of texts, [1-9]\\d* pairs of words\n");
    assertThat(lexicon)
        .content()
        .startsWith("# paralleltext lexicon: en-zh, learned from 33 pairs of texts in akn\n")
        .contains("\nmeadow\t海草\t");
    assertOneLine(
        Run.of("learn", "--resolutions", published, "--langs", "en,fr", "-o", lexicon),
        published
            + ": found no pair of texts in en and fr (A/RES/81/903: only in en), expected one at least");
    for (Object[] wrong :
        List.of(
            new Object[] {"learn", lexicon, "--resolutions", published, "--langs", "en,zh"},
            new Object[] {
              "learn", "--resolutions", published, "--langs", "en,zh", "--charset", "Big5"
            })) {
      assertThat(Run.of(wrong)).returns(2, Run::code);
    }
  }

  @Test
  void whatIsPassedOverOfResolutionsIsNamed() throws IOException {
    Path published = Run.root().resolve("testdata/seagrass/akn");
    Path again = Files.copy(published.resolve("k31.xml"), folder.resolve("again.xml"));
    Path lexicon = folder.resolve("l.tsv");

    Run learned =
        Run.of(
            "learn",
            "--resolutions",
            published,
            "--resolutions",
            again,
            "--langs",
            "en,zh",
            "-o",
            lexicon);

    assertThat(learned.err())
        .startsWith(
            "passed over: " + again + ": a second version of A/RES/81/903\n33 pairs of texts");
    assertThat(lexicon).content().contains(" in akn, again.xml\n");
    assertOneLine(
        Run.of("learn", "--resolutions", folder, "--langs", "en,zh", "-o", again),
        again + ": found one of the files that are read, expected another file to write to");
  }

  @Test
  void resolutionsInOneOfTheLanguagesAreNamed() throws IOException {
    Path published = Run.root().resolve("testdata/seagrass/akn");
    String chinese = Files.readString(published.resolve("x18.xml"));
    write("x18.xml", chinese);
    write("y.xml", chinese.replace("81/903", "81/904"));
    Path english = folder.resolve("k31.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(english))) {
      Files.copy(published.resolve("k31.xml"), out);
    }

    Run learned =
        Run.of("learn", "--resolutions", folder, "--langs", "en,zh", "-o", folder.resolve("l"));

    assertThat(learned.err())
        .startsWith("passed over: A/RES/81/904: only in zh\n33 pairs of texts");
  }

  @Test
  void whoNamesXmlOrAFolderIsToldTheOption() throws IOException {
    Path resolution = Run.root().resolve("testdata/seagrass/akn/k31.xml");

    for (Path file : List.of(resolution, resolution.getParent())) {
      Run learned = Run.of("learn", file, "--langs", "en,zh");

      assertThat(learned.code()).isEqualTo(1);
      assertThat(learned.err()).startsWith(file + ": found ").contains("--resolutions");
    }
    assertOneLine(
        Run.of("learn", "--resolutions", folder.resolve("none"), "--langs", "en,zh"),
        folder.resolve("none") + ": found no such file, expected Akoma Ntoso resolutions");
  }

  @Test
  void versionsWithOtherParagraphsTeachNothing() throws IOException {
    Path published = Run.root().resolve("testdata/seagrass/akn");
    String english = Files.readString(published.resolve("k31.xml"));
    write("k31.xml", english.replaceFirst("(?s)<paragraph .*?</paragraph>", ""));
    write("x18.xml", Files.readString(published.resolve("x18.xml")));

    Run learned =
        Run.of("learn", "--resolutions", folder, "--langs", "en,zh", "-o", folder.resolve("l"));

    assertOneLine(
        learned,
        folder
            + ": found no pair of texts in en and zh (A/RES/81/903: paragraphs that differ between"
            + " the versions), expected one at least");
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
