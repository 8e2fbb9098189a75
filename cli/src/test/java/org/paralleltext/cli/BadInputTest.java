package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with an input, or with the words of a command, is said in one line, and nothing is
 * written before or after.
 */
class BadInputTest {

  private static final String EXAMPLE = "positions, a tab, positions, like \"3,4\\t3\"";

  @TempDir private Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    write("en.txt", "In 1987 it rained.\nIn 1988 it snowed.\n");
    write("zh.txt", "1987年下雨。\n1988年下雪。\n");
    write("ok.ladder", "0\t0\n1\t1\n");
    write("m.jsonl", "{\"en\":\"a\",\"zh\":\"b\"}\n");
    write("head.tsv", "en\tzh\n");
    write("set/d/en.txt", "In 1987 it rained.\n");
    write("set/d/zh.txt", "1987年下雨。\n");
    write("set/d/en-zh.ladder", "0\t0\n");
    write("none/d/en.txt", "In 1987 it rained.\n");
    write("none/d/zh.txt", "1987年下雨。\n");
    write("none/d/en-zh.ladder", "");
    for (String language : new String[] {"en", "zh", "ar"}) {
      write("far/d/" + language + ".txt", "1987\n");
    }
    write("far/d/en-zh.ladder", "0\t5\n");
    write("far/d/en-ar.ladder", "0\t0\n");
    write("far/d/zh-ar.ladder", "0\t0\n");
    write("empty", "");
    Files.createDirectories(folder.resolve("dir"));
    write("gold.jsonl", "{}\n");
    for (String name : new String[] {"latin.ladder", "latin.en", "latin.zh", "latin.tsv"}) {
      Files.write(folder.resolve(name), "0\t0\n\u00e9\t1\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  /** A text compressed by gzip, without the last bytes. */
  private static byte[] cut(String text) throws IOException {
    byte[] packed = packed(text);
    return Arrays.copyOf(packed, packed.length - 6);
  }

  private Run run(String command) {
    return Run.of(
        Stream.of(command.split(" ")).map(word -> word.replace("@", folder + "/")).toArray());
  }

  private void assertRefused(String command, int code, String message) throws IOException {
    long before = files();

    Run run = run(command);

    assertThat(run.err()).startsWith(message.replace("@", folder + "/") + "\n");
    assertThat(run.code()).isEqualTo(code);
    if (code == 1) {
      assertThat(run.err()).hasLineCount(1);
    }
    assertThat(run.out()).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "align --lines --langs en,zh @en.txt @zh.txt --anchors @dir | @dir: found a directory, expected a file of anchors",
        "align --lines --langs en,zh @en.txt @zh.txt --anchors @latin.tsv | @latin.tsv:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "align --lines --langs en,zh @en.txt @en.txt | @en.txt: found a file for en and for zh, expected a file for each language",
        "align --lines --langs en,zh @en.txt @zh.txt --rejected @dir | @dir: found a directory, expected a file that can be written",
        "align --lines --langs en,zh @en.txt @zh.txt -o @o.tsv --rejected @dir | @dir: found a directory, expected a file that can be written",
        "doctor --lines --langs en,zh @en.txt @en.txt | @en.txt: found a file for en and for zh, expected a file for each language",
        "convert @m.jsonl --rejected @dir | @dir: found a directory, expected a file that can be written",
        "convert @m.jsonl -o @o.tsv --rejected @m.jsonl | @m.jsonl: found one of the files that are read, expected another file to write to",
        "convert @m.jsonl -o @no/o.tsv | @no/o.tsv: found no such folder, expected a file that can be written",
        "learn @en.txt @en.txt --langs en,zh -o @l.tsv | @en.txt: found a file for en and for zh, expected a file for each language",
        "learn @head.tsv --langs en,zh -o @l.tsv | @head.tsv: found no pair of texts in en and zh, expected one at least",
        "learn --gold @none --langs en,zh -o @l.tsv | @none: found no pair of texts in en and zh, expected one at least",
        "eval @ok.ladder @latin.ladder --langs en,zh | @latin.ladder:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "eval @ok.ladder @latin.ladder --langs en,zh --test-format vecalign | @latin.ladder:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "eval @ok.ladder @latin.ladder --langs en,zh --test-format hunalign | @latin.ladder:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "eval @set/d/en-zh.ladder @latin --langs en,zh --test-format moses | @latin.en:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "eval @ok.ladder @dir/x --langs en,zh | @dir/x: found no such file, expected a ladder",
        "eval --gold @far --langs en,zh --json @j | @far/d/zh.txt: found 1 line, expected line 5, from 0, of a bead",
        "eval --gold @far --langs en,zh,ar | @far/d/zh.txt: found 1 line, expected line 5, from 0, of a bead",
        "calibrate @. | @./far/d/zh.txt: found 1 line, expected line 5, from 0, of a bead",
        "report @en.txt @out | @en.txt: found a file, expected a folder of gold sets",
        "report @dir @out | @dir: found no gold sets, expected one at least, or --table or --structure",
        "calibrate @en.txt | @en.txt: found a file, expected a folder of gold sets",
        "layouts @en.txt | @en.txt: found no Akoma Ntoso, expected Akoma Ntoso resolutions",
        "openings @en.txt --lang en -o @o | @en.txt: found no Akoma Ntoso, expected Akoma Ntoso resolutions",
        "lineage @set --gold @empty | @empty: found an empty file, expected a table with the columns earlier later earlier_id later_id",
        "lineage @set --gold @dir | @dir: found a directory, expected a table with the columns earlier later earlier_id later_id",
        "lineage @set --gold @nothing | @nothing: found no such file, expected a table with the columns earlier later earlier_id later_id",
        "lineage @set --gold @head.tsv | @head.tsv:1: found \"en\tzh\", expected a table with the columns earlier later earlier_id later_id",
        "lineage @set --gold @latin.tsv | @latin.tsv:2:1: found bytes E9 that are not UTF-8, expected text in UTF-8",
        "lineage @set -o @no/l.html | @no/l.html: found no such folder, expected a file that can be written"
      })
  void badInputIsNamedInOneLine(String command, String message) throws IOException {
    assertRefused(command, 1, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inspect --charset nonsense @en.txt | unknown charset nonsense, expected a name like UTF-8, GB18030 or windows-1256",
        "inspect --charset ??? @en.txt | unknown charset ???, expected a name like UTF-8, GB18030 or windows-1256",
        "inspect @en.txt --format akn --clauses | --sentences and --clauses go with text and json: akn",
        "align --lines --langs en,zh @en.txt @zh.txt --codes en=zh | --codes gives two languages one code: zh, zh",
        "align --lines --langs en,zh @en.txt @zh.txt --codes en=en-US,en=en-GB | --codes names a language twice: en",
        "speed @set --lines 0 | --lines takes numbers from 1: 0",
        "speed @set --lines 100,-5 | --lines takes numbers from 1: -5"
      })
  void wrongWordsAreNamedInTheFirstLine(String command, String message) throws IOException {
    assertRefused(command, 2, message);
  }

  @Test
  void laddersMayBeginWithAMark() throws IOException {
    write("marked.ladder", "\uFEFF0\t0\n1\t1\n");
    Files.write(
        folder.resolve("wide.ladder"), "\uFEFF0\t0\n1\t1\n".getBytes(StandardCharsets.UTF_16LE));
    write("anchors", "\uFEFF1\t1\n");

    for (String name : new String[] {"marked", "wide"}) {
      assertThat(run("eval @ok.ladder @" + name + ".ladder --langs en,zh").out())
          .contains("strict        1.000   1.000   1.000");
    }
    assertThat(run("align --lines --langs en,zh @en.txt @zh.txt --anchors @anchors").out())
        .isEqualTo("0\t0\n1\t1\n");
    write("word.ladder", "0\t0\n\uFEFFa\tb\n");
    assertRefused(
        "eval @ok.ladder @word.ladder --langs en,zh",
        1,
        "@word.ladder:2: found \"\uFEFFa\tb\", expected " + EXAMPLE);
  }

  @Test
  void goldThatIsNoTextIsNamed() throws IOException {
    write("gold.jsonl", "{\"doc\":\"d\",\"id\":\"1\",\"kind\":{},\"number\":null,\"text\":\"\"}\n");
    write("l.tsv", "earlier\tlater\tearlier_id\tlater_id\n");

    Run run = run("lineage @set --gold @l.tsv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(folder.resolve("gold.jsonl") + ":1: found {")
        .endsWith("expected an object with doc, id, kind, number and text\n");
  }

  @Test
  void aLadderWithAWideGapTakesNoSpaceForIt() throws IOException {
    write("far.ladder", "0\t0\n999999999\t1\n");

    Run run = run("eval @ok.ladder @far.ladder --langs en,zh");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("ok.ladder: source 2 to 999999999 are in no bead\n")
        .contains("far.ladder: source 1 to 999999998 are in no bead\n");
  }

  @Test
  void beadsOfOthersThatTheTextsDoNotHaveAreWrong() throws IOException {
    write("theirs/d.ladder", "0\t0\n7\t9\n");

    Run run = run("eval --gold @set --langs en,zh --system theirs=@theirs --json -");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("theirs on d: line 2: source 7 is not below 1 (and 1 more)\n");
    assertThat(run.out())
        .containsPattern("(?s)\"name\": \"theirs\",\\s*\"strict\": \\{\\s*\"precision\": 0.5");
  }

  /** Files compressed by gzip of which the first bytes are left, two or some more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "align --lines --langs en,zh @en.txt @zh.txt --lexicon en-zh=@* | a lexicon",
        "align --lines --langs en,zh @en.txt @zh.txt --anchors @* | a file of anchors",
        "align --lines --langs en,zh @en.txt @* | a text file",
        "convert @*.tmx | a TMX file",
        "convert @*.xlf | an XLIFF 2 file",
        "convert @*.tsv | a table with tabs",
        "convert @*.jsonl | JSON Lines",
        "eval @ok.ladder @* --langs en,zh | a ladder",
        "inspect @* | a text file"
      })
  void packedFilesThatEndTooSoonAreNamed(String command, String expected) throws IOException {
    String file = command.replaceFirst(".*(@\\*\\S*).*", "$1");
    for (int length : new int[] {2, 12}) {
      String name = file.replace("*", "cut" + length) + ".gz";
      Files.write(folder.resolve(name.substring(1)), Arrays.copyOf(packed("ferry\t渡轮\n"), length));

      assertRefused(
          command.replace(file, name),
          1,
          name + ": found an unreadable file (it ends too soon), expected " + expected);
    }
  }

  @Test
  void aDictionaryWhosePackedFilesEndTooSoonIsNamed() throws IOException {
    write("d.index", "ferry\tA\tB\n");
    Files.write(folder.resolve("d.dict.dz"), cut("ferry\n渡轮\n"));
    Files.write(folder.resolve("d.tei.gz"), cut("<TEI><entry><orth>ferry</orth></entry></TEI>"));

    for (Map.Entry<String, String> dictionary :
        Map.of("d.index", "d.dict.dz", "d.tei.gz", "d.tei.gz").entrySet()) {
      assertRefused(
          "align --lines --langs en,zh @en.txt @zh.txt --lexicon en-zh=@" + dictionary.getKey(),
          1,
          "@"
              + dictionary.getValue()
              + ": found an unreadable file (it ends too soon), expected a lexicon");
    }
  }

  @Test
  void whatIsCutOffOrOddIsSaidInWords() throws IOException {
    Files.write(folder.resolve("cut.tsv.gz"), cut("en\tzh\na\tb\n"));
    write("cast.jsonl", "{\"en\":[{\"text\":\"a\",\"ranges\":\"x\"}],\"zh\":\"b\"}\n");
    write("word.jsonl", "{\"en\":\"a\",\"zh\":\"b\",\"bead\":\"x\"}\n");
    String unit = "expected an object like {\"en\": \"…\", \"zh\": \"…\"}";

    assertRefused(
        "convert @cut.tsv.gz",
        1,
        "@cut.tsv.gz: found an unreadable file (it ends too soon), expected a table with tabs");
    assertRefused("convert @cast.jsonl", 1, "@cast.jsonl:1: found a unit of another form, " + unit);
    assertRefused("convert @word.jsonl", 1, "@word.jsonl:1: found a unit of another form, " + unit);
  }

  @Test
  void aFileThatFailsIsNoBug() {
    StringWriter notes = new StringWriter();

    int code =
        Main.report(
            new UncheckedIOException(new AccessDeniedException("a/b")), new PrintWriter(notes));

    assertThat(code).isEqualTo(1);
    assertThat(notes.toString())
        .isEqualTo(
            "a/b: found an unreadable file (AccessDeniedException), expected one that can be read\n");
  }

  @Test
  void anEmptyArgumentIsNoFolder() {
    Run run = Run.of("align", "", folder.resolve("en.txt"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("an argument is empty, expected the name of a file");
  }
}
