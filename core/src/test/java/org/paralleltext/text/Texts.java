package org.paralleltext.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of texts: three scripts, combining marks, surrogate pairs and lone halves, direction
 * marks, line ends, markup.
 */
public final class Texts {

  private Texts() {}

  /** Any text that an extraction might hold, the empty one too. */
  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(piece(), Arbitraries.strings().all().ofMaxLength(12))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** A text of letters only, not empty. */
  public static Arbitrary<String> words() {
    return Arbitraries.of(
            "resolution", "session", "report", "决议", "会议", "报告", "قرار", "دورة", "تقرير", "𠀀", "é")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  /** A language that resolutions can be parsed in. */
  public static Arbitrary<Language> languages() {
    return Arbitraries.of(Language.known());
  }

  private static Arbitrary<String> piece() {
    return Arbitraries.of(
        "The General Assembly,",
        "Recalling ",
        "1. ",
        "2. ",
        "(a) ",
        "(i) ",
        "大会，",
        "回顾",
        "，",
        "；",
        "㈠",
        "一、",
        "إن الجمعية العامة،",
        "وإذ تشير ",
        "١ - ",
        "٣ - ",
        "(أ) ",
        "’1‘",
        "؛",
        "٣١٧/٦٩ - ",
        "59/8. ",
        "\n",
        "\r\n",
        "\n\n",
        "\f",
        "\u2028",
        " ",
        "   ",
        "\t",
        "\u00A0",
        "\u3000",
        "_______________",
        "                         ",
        "**",
        "*",
        "%%%TOPIC|",
        "1",
        "2/3",
        "^(1)",
        "()",
        "([2])",
        "²",
        "\u200F",
        "\u202B",
        "\u202C",
        "\uFEFF",
        "\u0640",
        "\u064E",
        "\u0301",
        "𠀀",
        "\uD840",
        "\uDC00",
        "ﻻ",
        "９",
        "Annex",
        "I",
        "أولا - ",
        "64th plenary meeting",
        "第40次全体会议",
        "الجلسة العامة 40",
        "12 December 2026",
        "-",
        ".",
        ":",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "\u0000");
  }
}
