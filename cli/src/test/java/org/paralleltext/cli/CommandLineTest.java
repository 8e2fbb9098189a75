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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of the command line: outputs, one-line errors, exit codes, nothing half written. */
class CommandLineTest extends CommandTest {

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
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
  void wrongUsageEndsWithTwo() {
    assertThat(Run.of("align").code()).isEqualTo(2);
    assertThat(Run.of("align", english, chinese, "-o", "out.docx").err())
        .startsWith("out.docx has no ending of a known format");
    assertThat(Run.of("align", english, chinese, "--format", "pdf").code()).isEqualTo(2);
    assertThat(Run.of("align", "--lines", english, chinese).code()).isEqualTo(2);
    assertThat(Run.of("align", "--lines", "--langs", "en,xx", english, chinese).err())
        .startsWith("--langs: unknown language xx, expected an ISO 639 code such as en, zh");
    assertThat(Run.of("align", "--lines", "--langs", "en,deu", english, chinese).err())
        .startsWith("--langs: unknown language deu, expected de\n");
    assertThat(Run.of("align", "--langs", "en,de", english, chinese).err())
        .startsWith("--langs: unknown language de, expected one of en, zh");
    assertThat(Run.of("align", "--lines", "--langs", "en,zh,ar", english, chinese).code())
        .isEqualTo(2);
    assertThat(Run.of("inspect", english, "--format", "xml").code()).isEqualTo(2);
    assertThat(Run.of("nonsense").code()).isEqualTo(2);
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
  void helpAndVersionSucceed() {
    assertThat(Run.of("--version").out()).startsWith("paralleltext ");
    assertThat(Run.of("align", "--help").out()).contains("--langs");
    assertThat(Run.of("--help").out()).contains("Exit codes:");
  }
}
