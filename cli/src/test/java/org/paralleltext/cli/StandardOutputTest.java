package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In every command {@code -} is standard output, or is refused; never a file called so. */
class StandardOutputTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");

  @TempDir private Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    Files.writeString(folder.resolve("en.txt"), "ferries\nsink\nferries\nsink\n");
    Files.writeString(folder.resolve("zh.txt"), "渡轮\n沉没\n渡轮\n沉没\n");
    Path document = Files.createDirectories(folder.resolve("set/d"));
    Files.copy(folder.resolve("en.txt"), document.resolve("en.txt"));
    Files.copy(folder.resolve("zh.txt"), document.resolve("zh.txt"));
    Files.writeString(document.resolve("en-zh.ladder"), "0\t0\n1\t1\n2\t2\n3\t3\n");
    Files.writeString(folder.resolve("m.jsonl"), "{\"en\":\"a\",\"zh\":\"b\"}\n");
  }

  @AfterEach
  void noFileIsCalledSo() {
    assertThat(Path.of("-")).doesNotExist();
  }

  private Run run(String command) {
    List<Object> args = new ArrayList<>();
    Stream.of(command.split(" "))
        .map(word -> word.replaceFirst("@@", TESTDATA + "/").replaceFirst("@", folder + "/"))
        .forEach(args::add);
    return Run.of(args.toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "align --lines --langs en,zh @en.txt @zh.txt -o @out.ladder",
        "align @@seagrass/pdf --langs en,zh -o @out.tsv",
        "convert @m.jsonl -o @out.txt",
        "learn @en.txt @zh.txt --langs en,zh -o @out.tsv",
        "openings @@seagrass/akn --lang en -o @out.tsv",
        "layouts @@seagrass/akn/k31.xml -o @out.md",
        "lineage @@springs/plain -o @out.jsonl"
      })
  void whatGoesToAFileGoesToStandardOutputToo(String command) throws IOException {
    String out = command.replaceFirst(".* -o @", "");
    Run written = run(command);
    String format = out.endsWith("tsv") ? "tsv" : out.replaceFirst(".*\\.", "");
    boolean hasFormats = command.matches("(align|lineage) .*");
    String printed = command.replace("@" + out, "-") + (hasFormats ? " --format " + format : "");

    Run run = run(printed);
    String absent = printed.replace(" -o -", "");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty().isEqualTo(Files.readString(folder.resolve(out)));
    assertThat(run.err()).isEqualTo(written.err());
    assertThat(run(absent).out()).isEqualTo(run.out());
  }

  @Test
  void figuresTakeThePlaceOfTheTable() {
    Run json = run("eval --gold @set --langs en,zh --json -");
    Run html = run("eval --gold @set --langs en,zh --html -");
    Run both = run("eval --gold @set --langs en,zh --json - --html -");

    assertThat(json.out()).startsWith("{").endsWith("}\n").contains("\"name\": \"paralleltext\"");
    assertThat(html.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).startsWith("--json and --html need a file each: -\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report @. -                                          | 1 | -: found standard output, expected a folder to write to",
        "align --lines --langs en,zh --in @set --out -        | 1 | -: found standard output, expected a folder to write to",
        "align --lines --langs en,zh @en.txt @zh.txt --rejected - | 2 | --rejected needs a file of its own: -",
        "convert @m.jsonl --rejected -                        | 2 | --rejected needs a file of its own: -",
        "convert @m.jsonl --pairs -o -                        | 2 | --pairs needs a file to write, -o OUT"
      })
  void whatCannotBePrintedIsRefused(String command, int code, String message) {
    Run run = run(command);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith(message + "\n");
    assertThat(run.out()).isEmpty();
  }
}
