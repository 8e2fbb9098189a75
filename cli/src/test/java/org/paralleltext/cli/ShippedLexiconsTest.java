package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    Path triples = data("sc/triples.tsv");

    assertThat(learned(pair, triples)).hasContent(shipped("sc", pair));
  }

  /** Three of the twelve pairs: each language is in one of them. */
  @ParameterizedTest
  @ValueSource(strings = {"en-fr", "zh-es", "ar-ru"})
  void resolutionsOfSixLanguagesTeachTheirWordsAgain(String pair) throws IOException {
    Path resolutions = data("sc");

    assertThat(learned(pair, "--resolutions", resolutions)).hasContent(shipped("sc", pair));
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
    Path gold = data("gold/" + set);

    assertThat(learned(pair, "--gold", gold)).hasContent(shipped(set, pair));
  }

  private static Path data(String name) {
    Path data = DATA.resolve(name);
    assumeTrue(Files.exists(data), "skipped: no " + data);
    return data;
  }

  /** What the command makes of some input. */
  private Path learned(String pair, Object... input) {
    Path out = folder.resolve("lexicon.tsv");
    Object[] rest = {"--langs", pair.replace('-', ','), "-o", out};
    Run.of(Stream.of(new Object[] {"learn"}, input, rest).flatMap(Stream::of).toArray());
    return out;
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
    assertThat(ComparedAligners.ours("sc/triples.tsv").configuration())
        .contains("without=[words of sc]");
    assertThat(ComparedAligners.ours("mac").configuration())
        .isEqualTo(ComparedAligners.ours().configuration());
  }
}
