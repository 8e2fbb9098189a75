package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path aligned(String name, String... options) {
    Path out = folder.resolve(name);
    Run run =
        Run.of(
            Stream.concat(
                    Stream.of("align", Run.root().resolve("testdata/seagrass/pdf"), "-o", out),
                    Stream.of(options))
                .toArray());
    assertThat(run.code()).as(run.err()).isZero();
    return out;
  }

  private Run converted(Object... args) {
    return Run.of(Stream.concat(Stream.of("convert"), Stream.of(args)).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "tmx.gz", "tsv", "jsonl", "txt"})
  void jsonLinesBecomeWhatAligningWrites(String ending) {
    Path json = aligned("a.jsonl", "--level", "sentence");
    Path expected = aligned("expected." + ending, "--level", "sentence");

    Run run = converted(json, "-o", folder.resolve("found." + ending));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("found." + ending)).hasSameBinaryContentAs(expected);
  }

  @Test
  void pairsAreFilesOfTheirOwn() {
    Path json = aligned("a.jsonl");

    Run run = converted(json, "-o", folder.resolve("b.moses"), "--pairs");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("en-zh: 28 of 33 units\nen-zh: left out: 5, for moses has no place");
    assertThat(folder.resolve("b.zh-ar.ar")).isRegularFile();
    Run back = converted(folder.resolve("b.en-zh.en"), folder.resolve("b.en-zh.zh"));
    assertThat(back.out()).startsWith("1-1\n  en  ").contains("  zh  海草床与岛屿社区的生计\n");
  }

  @Test
  void foreignMemoriesAreFiltered() throws IOException {
    Path tmx =
        write(
            "m.tmx",
            """
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "http://example.invalid/tmx14.dtd">
            <tmx version="1.4"><header srclang="EN-US" segtype="sentence" adminlang="en"
              creationtool="x" creationtoolversion="1" o-tmf="x" datatype="xml"/><body>
            <tu tuid="a" usagecount="3"><prop type="x-client">ACME</prop>
            <tuv xml:lang="DE-de"><seg>Es regnete <bpt i="1">&lt;b&gt;</bpt>1987<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
            <tuv xml:lang="EN-us"><seg>It rained in 1987.</seg></tuv></tu>
            <tu tuid="b"><tuv xml:lang="EN-US"><seg>It snowed in 1988.</seg></tuv>
            <tuv xml:lang="DE-DE"><seg>Es schneite 1989.</seg></tuv></tu>
            <tu tuid="c"><tuv xml:lang="EN-US"><seg>Alone.</seg></tuv></tu>
            <tu tuid="d"><tuv xml:lang="EN-US"><seg>It rained in 1987.</seg></tuv>
            <tuv xml:lang="DE-DE"><seg>Es regnete 1987.</seg></tuv></tu>
            </body></tmx>
            """);
    Path out = folder.resolve("out.tmx");
    Path rejected = folder.resolve("rejected.tsv");

    Run run =
        converted(
            tmx,
            "-o",
            out,
            "--filter",
            "all",
            "--rejected",
            rejected,
            "--codes",
            "de-DE=de,en-US=en-GB",
            "--date",
            "2026-01-31T00:00:00Z");

    assertThat(run.err())
        .isEqualTo(
            """
            1 of 4 units
            left out: 1, for tmx has no place for units that lack a language
            without their formatting, of which only text is kept: 1
            filtered: 1 numbers, 1 duplicate
            """);
    assertThat(out)
        .content()
        .contains(
            "srclang=\"en-GB\" datatype=\"plaintext\" creationdate=\"20260131T000000Z\"",
            "<tu tuid=\"a\" usagecount=\"3\">",
            "<prop type=\"x-client\">ACME</prop>",
            "<tuv xml:lang=\"en-GB\">",
            "<seg>Es regnete 1987.</seg>")
        .doesNotContain("Alone");
    assertThat(rejected)
        .hasContent(
            String.join(
                "\n",
                "fault\tdocument\tlanguages\tbead\tlanguage\tfile\ttext",
                "numbers\t\ten-GB-de\tb\ten-GB\t\tIt snowed in 1988.",
                "numbers\t\ten-GB-de\tb\tde\t\tEs schneite 1989.",
                "unpaired\t\ten-GB\tc\ten-GB\t\tAlone.",
                "duplicate\t\ten-GB-de\td\ten-GB\t\tIt rained in 1987.",
                "duplicate\t\ten-GB-de\td\tde\t\tEs regnete 1987.",
                ""));
  }

  @Test
  void severalMemoriesBecomeOne() throws IOException {
    Path one = write("one.tsv", "en\tfr\tconfidence\nOne.\tUn.\t0.5\n");
    Path two = write("two.jsonl", "{\"en\":\"Two.\",\"zh\":\"二。\"}\n");

    Run run = converted(one, two, "--format", "tsv", "--langs", "fr,en");
    Run sure = converted(one, two, "--format", "tsv", "--min-precision", "0.5");

    assertThat(run.out())
        .isEqualTo(
            "document\tkind\tnumber\tfr\ten\tconfidence\n\t\t\tUn.\tOne.\t0.5000\n\t\t\t\tTwo.\t\n");
    assertThat(sure.out()).contains("Un.").doesNotContain("Two.");
    assertThat(sure.err()).isEqualTo("1 of 2 units\nleft out: 1, less probable than 0.5\n");
  }

  @Test
  void nothingRepeatsAUnitThatHasNoPlace() throws IOException {
    String texts = "\"zh\":\"泉水来自山区\",\"ar\":\"مياه الينابيع\"}\n";
    Path in = write("m.jsonl", "{\"en\":\"\"," + texts + "{" + texts);

    Run run = converted(in, "-o", folder.resolve("m.tmx"), "--filter", "duplicate");

    assertThat(run.err()).endsWith("filtered: none\n");
  }

  @Test
  void unitsInOtherLanguagesAreLeftOutWithAWord() throws IOException {
    Path in = write("m.jsonl", "{\"en\":\"Tea\",\"zh\":\"茶\"}\n{\"ar\":\"شاي\"}\n");
    Path rejected = folder.resolve("rejected.tsv");

    Run run = converted(in, "--format", "tsv", "--langs", "en,zh", "--rejected", rejected);

    assertThat(run.err()).isEqualTo("left out: 1, without text in en, zh\n1 of 1 unit\n");
    assertThat(rejected).content().contains("unasked\t\tar\t\tar\t\tشاي\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'en':'Tea'} | m.tsv | --pairs needs two languages, the memory has: en",
        "'' | m.moses | moses needs a file for each language, and the memory has none"
      })
  void nothingToWriteIsSaid(String json, String out, String message) throws IOException {
    Path in = write("in.jsonl", json.replace('\'', '"') + "\n");

    Run run =
        out.endsWith("tsv")
            ? converted(in, "-o", folder.resolve(out), "--pairs")
            : converted(in, "-o", folder.resolve(out));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.tsv   | x.tsv    | 1 | a.tsv:1: found no names of columns, expected a first line like document<TAB>en<TAB>zh, languages by codes",
        "a.tmx   | x.tsv    | 1 | a.tmx:1: found broken XML (Content is not allowed in prolog.), expected a TMX file",
        "no.tmx  | x.tsv    | 1 | no.tmx: found no such file, expected a TMX file",
        "a.en    | x.tsv    | 1 | a.en: found a file in one language, expected another beside it, like corpus.en corpus.zh",
        "a.tsv   | x.ladder | 2 | ladder says where beads stand in documents, which a memory does not know",
        "a.odt   | x.tsv    | 2 | a.odt has no ending of a format that is read, expected one of tmx, xliff, tsv, jsonl, moses"
      })
  void saysWhatIsWrong(String in, String out, int code, String message) throws IOException {
    for (String name : List.of("a.tsv", "a.tmx", "a.en", "a.odt")) {
      write(name, "nothing\n");
    }

    Run run = converted(folder.resolve(in), "-o", folder.resolve(out));

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err().lines().findFirst().orElse(""))
        .endsWith(message.startsWith(in) ? folder.resolve(message).toString() : message);
    assertThat(folder.resolve(out)).doesNotExist();
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Path one = write("one.tsv", "en\tfr\nOne.\tUn.\n");

    Run run = converted(one, "-o", one);

    assertThat(run.code()).isEqualTo(1);
    assertThat(one).hasContent("en\tfr\nOne.\tUn.\n");
  }

  @Test
  void listsWhatTheFormatDoesNotHoldWithoutAFilterToo() throws IOException {
    Path en = write("en.txt", "One.\n\nThree.\n");
    Path zh = write("zh.txt", "一。\n二。\n三。\n");
    Path rejected = folder.resolve("rejected.tsv");

    Run run =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "en,zh",
            en,
            zh,
            "-o",
            folder.resolve("m.tmx"),
            "--rejected",
            rejected);

    assertThat(run.err())
        .contains("left out: 1, for the format has no place for beads that lack a language");
    assertThat(Files.readString(rejected, StandardCharsets.UTF_8))
        .contains("unpaired\t\ten-zh\t1\tzh\t" + zh + "\t二。\n");
  }

  @Test
  void theDateComesFromTheOptionOrTheEnvironment() throws IOException {
    Path one = write("one.tsv", "en\tfr\nOne.\tUn.\n");

    if (System.getenv("SOURCE_DATE_EPOCH") == null) {
      assertThat(converted(one, "--format", "tmx").out()).doesNotContain("creationdate");
    }
    assertThat(converted(one, "--format", "tmx", "--date", "soon").err())
        .startsWith("--date must be like 2026-01-31T00:00:00Z: soon");
    assertThat(LabelOptions.date(Optional.empty(), Optional.of("86400")))
        .contains(Instant.parse("1970-01-02T00:00:00Z"));
    assertThat(LabelOptions.date(Optional.of("2026-01-31T00:00:00Z"), Optional.of("0")))
        .contains(Instant.parse("2026-01-31T00:00:00Z"));
  }
}
