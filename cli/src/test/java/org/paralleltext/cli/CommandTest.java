package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder with a resolution in English and in Chinese, and what tests of commands need to run
 * them.
 */
abstract class CommandTest {

  @TempDir Path folder;
  Path english;
  Path chinese;

  @BeforeEach
  void writeDocuments() throws IOException {
    english = write("x1", "81/1. Ferries\n\nThe General Assembly,\n\n1. Decides to meet again.\n");
    chinese = write("x2", "81/1. 渡轮\n\n大会，\n\n1. 决定再次开会。\n");
  }

  /** Writes a file of the folder. */
  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The run ended with 1, and said nothing but this. */
  static void assertOneLine(Run run, String line) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo(line);
  }

  /** A command with more words. */
  static Object[] with(List<Object> args, Object... more) {
    return Stream.concat(args.stream(), Arrays.stream(more)).toArray();
  }

  /** A gold set of one document in two languages. */
  Path goldSet() throws IOException {
    Path document = Files.createDirectories(folder.resolve("sets/small/d1"));
    Files.writeString(
        document.resolve("en.txt"), "In 1987 one <line>.\nThen 12 others came along.\n");
    Files.writeString(document.resolve("zh.txt"), "1987年一行。\n然后又来了12行。\n");
    Files.writeString(document.resolve("en-zh.ladder"), "0\t0\n1\t1\n");
    return document.getParent();
  }

  /** A document of one of the gold sets in the folder {@code sets}. */
  void goldDocument(String name, String english, String chinese, String ladder) throws IOException {
    Path document = Files.createDirectories(folder.resolve("sets").resolve(name));
    Files.writeString(document.resolve("en.txt"), english);
    Files.writeString(document.resolve("zh.txt"), chinese);
    Files.writeString(document.resolve("en-zh.ladder"), ladder);
  }
}
