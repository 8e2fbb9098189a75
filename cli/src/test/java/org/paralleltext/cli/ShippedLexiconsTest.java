package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.lexicon.ShippedLexicons;

/** The lexicons that come with the library are what the command makes of the data they name. */
class ShippedLexiconsTest {

  private static final Path DATA = Path.of(System.getProperty("paralleltext.data"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en-zh", "en-ar", "zh-ar"})
  void resolutionsTeachTheirWordsAgain(String pair) throws IOException {
    Path triples = DATA.resolve("sc/triples.tsv");
    assumeTrue(Files.exists(triples), "skipped: no file " + triples);
    Path out = folder.resolve("lexicon.tsv");

    Run.of("learn", triples, "--langs", pair.replace('-', ','), "-o", out);

    assertThat(out).hasContent(shipped("sc", pair));
  }

  /** Three of the twelve pairs: each language is in one of them. */
  @ParameterizedTest
  @ValueSource(strings = {"en-fr", "zh-es", "ar-ru"})
  void resolutionsOfSixLanguagesTeachTheirWordsAgain(String pair) throws IOException {
    Path resolutions = DATA.resolve("sc");
    assumeTrue(Files.exists(resolutions), "skipped: no folder " + resolutions);
    Path out = folder.resolve("lexicon.tsv");

    Run.of("learn", "--resolutions", resolutions, "--langs", pair.replace('-', ','), "-o", out);

    assertThat(out).hasContent(shipped("sc", pair));
  }

  @ParameterizedTest
  @CsvSource({
    "champollion, en-zh",
    "ntrex-sent, en-zh",
    "ntrex-sent, en-ar",
    "ntrex-sent, zh-ar",
    "sdg-mix, en-zh",
    "sdg-mix, en-ar",
    "sdg-mix, zh-ar",
    "unpc-mix, en-zh",
    "unpc-mix, en-ar",
    "unpc-mix, zh-ar"
  })
  void goldTeachesItsWordsAgain(String set, String pair) throws IOException {
    Path gold = DATA.resolve("gold").resolve(set);
    assumeTrue(Files.exists(gold), "skipped: no folder " + gold);
    Path out = folder.resolve("lexicon.tsv");

    Run.of("learn", "--gold", gold, "--langs", pair.replace('-', ','), "-o", out);

    assertThat(out).hasContent(shipped(set, pair));
  }

  private static String shipped(String source, String pair) throws IOException {
    return Resources.toString(
        Resources.getResource(ShippedLexicons.class, source + "." + pair + ".tsv"),
        StandardCharsets.UTF_8);
  }

  @Test
  void noneIsMeasuredOnWhatItWasLearnedFrom() {
    for (String source : ShippedLexicons.sources()) {
      assertThat(ComparedAligners.ours(source).configuration())
          .contains("without=[words of " + source + "]");
    }
    assertThat(ComparedAligners.ours("mac").configuration())
        .isEqualTo(ComparedAligners.ours().configuration());
  }
}
