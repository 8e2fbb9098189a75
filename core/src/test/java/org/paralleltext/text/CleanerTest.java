package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {

  private static MappedText clean(Language language, String raw) {
    SourceText source = SourceText.of("test", raw);
    return Cleaner.of(language).clean(source, source.span());
  }

  @Test
  void collapsesWhiteSpaceAndKeepsOffsets() {
    MappedText clean = clean(Language.EN, "  The\n General\u00A0 Assembly, ");

    assertThat(clean).hasToString("The General Assembly,");
    assertThat(clean.sourceOffset(4)).isEqualTo(7);
    assertThat(clean.sourceSpan()).isEqualTo(new Span(2, 25));
  }

  @Test
  void removesSpacesThatASegmenterPutIntoChinese() {
    assertThat(clean(Language.ZH, "2031年 3月 4日 大会 决议 （ 第 81/901 号 ） ， A/81/12 和 Add.1"))
        .hasToString("2031年3月4日大会决议（第81/901号），A/81/12和Add.1");
  }

  @Test
  void keepsSpacesBetweenLatinWordsInChinese() {
    assertThat(clean(Language.ZH, "见 Blue Ribbon 倡议")).hasToString("见Blue Ribbon倡议");
    assertThat(clean(Language.ZH, "见 Blue Ribbon (Ferry “Line A” report [No. 2]) 和 2031 ( 3 ) 号"))
        .hasToString("见Blue Ribbon (Ferry “Line A” report [No. 2])和2031(3)号");
  }

  @Test
  void removesBoldAndDirectionMarksButNoLetters() {
    assertThat(clean(Language.AR, "\u200F3 - **تقرر** أن")).hasToString("3 - تقرر أن");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, المــؤرخ, المؤرخ",
    "ar, سلّم, سلم",
    "ar, ٣١٧/٦٩, 317/69",
    "ar, ٣٫٥, 3.5",
    "ar, ١٬٥٠٠, '1,500'",
    "ar, ﻻ, لا",
    "zh, 第 37/4 号, 第37/4号",
    "zh, ３７, 37",
    "zh, '37,731 33,539  ５5', '37,731 33,539 55'",
    "zh, '17 000 500 人 1 000 2 000 1,000 500', '17000500人1000 2000 1,000 500'",
    "en, 'Notes  with', 'Notes  with'"
  })
  void foldsWhatDoesNotCountInAComparison(String language, String text, String folded) {
    assertThat(Cleaner.of(Language.of(language)).fold(text)).isEqualTo(folded);
  }

  @Test
  void foldsDigitsOfAnyPlaneToTheirPlaces() {
    String text = "a \uD835\uDFD9\uD83A\uDD52 \uD83D\uDE00 \uD835";
    MappedText folded =
        Cleaner.of(Language.EN)
            .fold(MappedText.of(SourceText.of("", text), new Span(0, text.length())));

    assertThat(folded.toString()).isEqualTo("a 12 \uD83D\uDE00 \uD835");
    assertThat(folded.sourceOffset(3)).isEqualTo(4);
  }
}
