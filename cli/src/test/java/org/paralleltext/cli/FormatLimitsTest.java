package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A format that cannot hold what is asked for is refused before the work: here every command names
 * a file that is not there, or one that cannot be read, which the work would come upon first.
 */
class FormatLimitsTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");

  @TempDir private Path folder;
  private Path missing;

  @BeforeEach
  void nameAFileThatIsNotThere() {
    missing = folder.resolve("missing");
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private void assertRefused(String message, Object... args) throws IOException {
    Run run = Run.of(args);

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith(message + "\n");
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "akn   | en,zh    | akn needs a file for each language; name one with -o",
        "moses | en,zh    | moses needs a file for each language; name one with -o",
        "xces  | en,zh,ar | xces holds two languages, these are en, zh, ar; --pairs writes a file for each two",
        "xliff | en,zh,ar | xliff holds two languages, these are en, zh, ar; --pairs writes a file for each two"
      })
  void linesAreNotReadForAFormatThatCannotBePrinted(String format, String langs, String message)
      throws IOException {
    List<Path> files =
        langs.length() > 5 ? List.of(missing, missing, missing) : List.of(missing, missing);
    Stream<Object> args =
        Stream.concat(
            Stream.of("align", "--lines", "--langs", langs, "--format", format), files.stream());

    assertRefused(message, args.toArray());
  }

  @Test
  void linesAreNotReadForAFormatOfParagraphs() throws IOException {
    String message =
        "akn holds resolutions in whole paragraphs, this is something else: " + missing;

    assertRefused(
        message, "align", "--lines", "--langs", "en,zh", missing, missing, "-o", out("a.akn"));
    assertRefused(
        message,
        "align",
        "--lines",
        "--langs",
        "en,zh",
        missing,
        missing,
        "--pairs",
        "-o",
        out("a.akn"));
  }

  @Test
  void pairsThatHaveNoFileAreRefusedBeforeAnythingIsRead() throws IOException {
    String message = "--pairs needs a file to write, -o OUT";

    assertRefused(message, "align", "--lines", "--langs", "en,zh", missing, missing, "--pairs");
    assertRefused(message, "align", missing, missing, "--pairs");
    assertRefused(message, "convert", missing + ".tmx", "--pairs");
  }

  @Test
  void aFolderIsNotMadeForAFormatThatHasNoRoom() throws IOException {
    Path lines = TESTDATA.resolve("lines");

    assertRefused(
        "akn holds resolutions in whole paragraphs, this is something else: " + lines,
        "align",
        "--lines",
        "--langs",
        "en,zh",
        "--in",
        lines,
        "--out",
        out("made"),
        "--format",
        "akn");
    assertRefused(
        "xces holds two languages, these are en, zh, ar; --pairs writes a file for each two",
        "align",
        "--lines",
        "--langs",
        "en,zh,ar",
        "--in",
        lines,
        "--out",
        out("made"),
        "--format",
        "xces");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format akn           | akn needs a file for each language; name one with -o",
        "--format moses         | moses needs a file for each language; name one with -o",
        "--format xces          | xces holds two languages, these are en, zh, ar; --pairs writes a file for each two",
        "-o @a.xlf              | xliff holds two languages, these are en, zh, ar; --pairs writes a file for each two",
        "-o @a.akn --level clause | akn holds resolutions in whole paragraphs, this is something else: @k31.txt",
        "-o @a.akn --level sentence --pairs | akn holds resolutions in whole paragraphs, this is something else: @k31.txt"
      })
  void documentsAreNotAlignedForAFormatThatHasNoRoom(String options, String message)
      throws IOException {
    Path documents = TESTDATA.resolve("seagrass/pdf");
    Stream<Object> args = Stream.of("align", documents, "--lexicon", "en-zh=" + missing);

    assertRefused(
        message.replace("@", documents + "/"), Stream.concat(args, words(options)).toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format ladder        | a ladder holds one document, these are 2; choose jsonl or tsv",
        "-o @a.ladder --pairs   | a ladder holds one document, these are 2; choose jsonl or tsv",
      })
  void severalDocumentsAreNotAlignedForAFormatOfOne(String options, String message)
      throws IOException {
    Stream<Object> args =
        Stream.of(
            "align",
            TESTDATA.resolve("seagrass/pdf"),
            TESTDATA.resolve("bridges/pdf"),
            "--lexicon",
            "en-zh=" + missing);

    assertRefused(message, Stream.concat(args, words(options)).toArray());
  }

  @Test
  void plainFilesNeedAllLanguagesInEveryDocument() throws IOException {
    assertRefused(
        "moses needs all of en, zh, ar in every document; --langs names fewer, --pairs writes a file for each two",
        "align",
        TESTDATA.resolve("seagrass/pdf"),
        TESTDATA.resolve("bridges/pdf/k31.txt"),
        TESTDATA.resolve("bridges/pdf/x18.txt"),
        "--lexicon",
        "en-zh=" + missing,
        "-o",
        out("a.moses"));
  }

  @Test
  void aMemoryIsNotReadForAFormatThatCannotBePrinted() throws IOException {
    assertRefused(
        "moses needs a file for each language; name one with -o",
        "convert",
        missing + ".tmx",
        "--format",
        "moses");
  }

  private Stream<Object> words(String options) {
    return Stream.of(options.split(" ")).map(word -> word.replaceFirst("^@", folder + "/"));
  }
}
