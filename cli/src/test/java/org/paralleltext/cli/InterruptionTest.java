package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed go on where they were, and end as if nothing had happened. */
class InterruptionTest {

  private static final List<String> DOCUMENTS =
      List.of("testdata/seagrass", "testdata/bridges", "testdata/lighthouses/plain");

  @TempDir private Path folder;

  private Process start(Path out) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "align",
            Run.root().resolve(DOCUMENTS.get(0)).toString(),
            Run.root().resolve(DOCUMENTS.get(1)).toString(),
            Run.root().resolve(DOCUMENTS.get(2)).toString(),
            "-o",
            out.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("notes").toFile())
        .start();
  }

  @Test
  void killedAtRandomMomentsItEndsWithTheSameBytes() throws Exception {
    Path whole = folder.resolve("whole.jsonl");
    long start = System.nanoTime();
    assertThat(start(whole).waitFor()).isZero();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Path out = folder.resolve("out.jsonl");
    Random random = new Random(11);
    for (int kill = 0; kill < 4; kill++) {
      Process run = start(out);
      if (!run.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS)) {
        run.destroyForcibly().waitFor();
      }
    }

    assertThat(start(out).waitFor()).isZero();

    assertThat(out).hasSameBinaryContentAs(whole);
    assertThat(folder.resolve("out.jsonl.unfinished")).doesNotExist();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("whole.jsonl", "out.jsonl", "notes");
    }
  }

  /** What an interrupted run had done is not done again, and the user is told. */
  @Test
  void theJournalOfAnInterruptedRunIsOfUse() throws IOException {
    Path out = folder.resolve("out.tmx");
    Path journal = folder.resolve("out.tmx.unfinished");
    Path documents = Run.root().resolve(DOCUMENTS.get(1));
    Run.of("align", documents, "--min-precision", "0.5", "-o", out);
    String whole = Files.readString(out);
    Files.writeString(journal, "no journal");
    Run refused = Run.of("align", documents, "-o", out);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("found a file that is no journal");
    Files.delete(journal);

    // A table that cannot be written: a part of the output stands in its place by then.
    Path table = folder.resolve("out.en-zh.tmx");
    Run failed = Run.of("align", documents, "--pairs", "--rejected", table, "-o", out);
    assertThat(failed.code()).isEqualTo(1);
    assertThat(journal).exists();

    Run again = Run.of("align", documents, "-o", out);
    assertThat(again.err()).contains("went on where an earlier run was interrupted");
    assertThat(out).hasContent(whole);
    assertThat(journal).doesNotExist();
  }
}
