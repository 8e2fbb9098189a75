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

  @Test
  void randomBytes() {
    byte[] bytes = new byte[200_000];
    new Random(1).nextBytes(bytes);
    parse(new String(bytes, StandardCharsets.ISO_8859_1));
    parse(new String(bytes, StandardCharsets.UTF_16LE));
  }
}
