package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.lexicon.ShippedLexicons;

/** The lexicons that come with the library are what the command makes of the data they name. */
class ShippedLexiconsTest {

  private static final Path TRIPLES =
      Path.of(System.getProperty("paralleltext.data")).resolve("sc/triples.tsv");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en-zh", "en-ar", "zh-ar"})
  void comeOutOfTheCommandAgain(String pair) throws IOException {
    assumeTrue(Files.exists(TRIPLES), "skipped: no file " + TRIPLES);
    Path out = folder.resolve("lexicon.tsv");

    Run.of("learn", TRIPLES, "--langs", pair.replace('-', ','), "-o", out);

    assertThat(out)
        .hasContent(
            Resources.toString(
                Resources.getResource(ShippedLexicons.class, "un." + pair + ".tsv"),
                StandardCharsets.UTF_8));
  }
}
