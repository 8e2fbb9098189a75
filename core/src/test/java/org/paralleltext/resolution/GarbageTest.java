package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** What is no resolution, nor any text, parses too. */
class GarbageTest {

  private static void parse(String text) {
    for (Language language : ResolutionParser.languages()) {
      Resolution resolution = new ResolutionParser(language).parse(SourceText.of("g", text));
      assertThat(resolution.paragraphs().size() + resolution.omissions().size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "1. ",
        "(a) ",
        "，",
        "،",
        "_",
        "- ",
        "\uD800",
        "”",
        "12/34 ",
        "\uD835\uDFCF. "
      })
  void oneThingAMillionCharactersLong(String thing) {
    parse(thing.repeat(1_000_000 / thing.length() / 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "(a)",
        "回顾",
        "㈠",
        "*",
        "I.",
        "The General Assembly,",
        "\uD835\uDFCF.",
        "\uD835\uDFCF\uD835\uDFCF/2"
      })
  void oneThingOnManyLines(String thing) {
    parse((thing + "\n").repeat(20_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a) The first;\n(b) The last;\n",
        "(i) The first;\n(xx) The last;\n",
        "؛ ـ (أ) أولا؛ ـ (ب) ثانيا؛ ",
        "A. The first\nB. The last\n"
      })
  void pointsWithoutEnd(String points) {
    String last = points.substring(points.indexOf('\n') + 1);
    parse("81/1. Seagrass\n1. Decides:\n" + points + last.repeat(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "-a", ".a"})
  void citationsWithoutEnd(String part) {
    Resolution resolution =
        new ResolutionParser(Language.EN)
            .parse(SourceText.of("g", "1. Recalls A" + part.repeat(20_000) + "\n"));
    assertThat(resolution.citations()).isEmpty();
  }

  @Test
  void randomBytes() {
    byte[] bytes = new byte[200_000];
    new Random(1).nextBytes(bytes);
    parse(new String(bytes, StandardCharsets.ISO_8859_1));
    parse(new String(bytes, StandardCharsets.UTF_16LE));
  }
}
