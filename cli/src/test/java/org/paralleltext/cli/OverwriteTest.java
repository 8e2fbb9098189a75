package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command writes over a file that it reads. */
class OverwriteTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");

  @TempDir private Path folder;

  /**
   * A command line.
   *
   * @param arguments with {@code @} before what is a path in the folder
   * @param input the file that it would write over
   */
  record Case(String input, String arguments) {}

  static Stream<Case> commands() {
    return Stream.of(
        new Case(
            "doc/en.txt", "align --lines --langs en,zh @doc/en.txt @doc/zh.txt -o @doc/en.txt"),
        new Case(
            "known.tsv",
            "align --lines --langs en,zh @doc/en.txt @doc/zh.txt --anchors @known.tsv -o @known.tsv"),
        new Case(
            "doc/en.txt",
            "align --lines --langs en,zh @doc/en.txt @doc/zh.txt --format tsv --rejected @doc/en.txt"),
        new Case("en/zh.txt", "align --lines --langs en,zh --in @sub --out @en --format text"),
        new Case("set/doc/en.txt", "eval --gold @set --langs en,zh --json @set/doc/en.txt"),
        new Case(
            "set/doc/en-zh.ladder", "eval --gold @set --langs en,zh --html @set/doc/en-zh.ladder"),
        new Case("table.tsv", "eval --table @table.tsv --langs en,zh --html @table.tsv"),
        new Case(
            "theirs/doc.ladder",
            "eval --gold @set --langs en,zh --system x=@theirs --json @theirs/doc.ladder"),
        new Case("doc/zh.txt", "learn @doc/en.txt @doc/zh.txt --langs en,zh -o @doc/zh.txt"),
        new Case("table.tsv", "learn @table.tsv --langs en,zh -o @table.tsv"),
        new Case("set/doc/zh.txt", "learn --gold @set --langs en,zh -o @set/doc/zh.txt"),
        new Case("akn/a.xml", "openings @akn --lang en -o @akn/a.xml"),
        new Case("akn/a.xml", "layouts @akn/a.xml -o @akn/a.xml"),
        new Case("sets/set/doc/en.txt", "calibrate @sets -o @sets/set/doc/en.txt"),
        new Case("README.md", "report @sets @. --table @README.md"),
        new Case("editions/e17.txt", "lineage @editions -o @editions/e17.txt"),
        new Case("memory.tmx", "convert @memory.tmx -o @memory.tmx"),
        new Case("memory.tmx", "convert @memory.tmx -o @out.tsv --rejected @memory.tmx"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void filesThatAreReadAreNotWrittenOver(Case one) throws IOException {
    writeInputs();
    Path input = folder.resolve(one.input());
    byte[] before = Files.readAllBytes(input);

    List<String> arguments = new ArrayList<>();
    for (String argument : one.arguments().split(" ")) {
      arguments.add(argument.replaceFirst("@", folder + "/"));
    }
    Run run = Run.of(arguments.toArray());

    assertThat(run.err())
        .contains(one.input() + ": found one of the files that are read, expected another file");
    assertThat(run.code()).isEqualTo(1);
    assertThat(input).hasBinaryContent(before);
  }

  @Test
  void aMissingFolderIsNamedBeforeAnythingIsRead() {
    Path nowhere = folder.resolve("no/out.tsv");
    Path missing = folder.resolve("missing.txt");

    Run run = Run.of("align", "--lines", "--langs", "en,zh", missing, missing, "-o", nowhere);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(nowhere + ": found no such folder");
  }

  private void writeInputs() throws IOException {
    for (String document : List.of("doc", "set/doc", "sets/set/doc")) {
      copy("lines/lighthouses/en.txt", document + "/en.txt");
      copy("lines/lighthouses/zh.txt", document + "/zh.txt");
      copy("lines/lighthouses/en-zh.ladder", document + "/en-zh.ladder");
    }
    copy("lines/lighthouses/en.txt", "sub/zh/en.txt");
    copy("lines/lighthouses/zh.txt", "en/zh.txt");
    Files.createSymbolicLink(folder.resolve("sub/zh/zh.txt"), folder.resolve("en/zh.txt"));
    copy("lines/lighthouses/en-zh.ladder", "theirs/doc.ladder");
    copy("seagrass/akn/k31.xml", "akn/a.xml");
    copy("springs/plain/e17.txt", "editions/e17.txt");
    Files.writeString(folder.resolve("known.tsv"), "1\t1\n");
    Files.writeString(folder.resolve("table.tsv"), "en\tzh\nA ferry.\t一艘渡轮。\n");
    Files.writeString(folder.resolve("README.md"), "en\tzh\nA ferry.\t一艘渡轮。\n");
    Run.of("convert", folder.resolve("table.tsv"), "-o", folder.resolve("memory.tmx"));
  }

  private void copy(String from, String to) throws IOException {
    Path file = folder.resolve(to);
    Files.createDirectories(file.getParent());
    Files.copy(TESTDATA.resolve(from), file);
  }
}
