package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class SymbolTest {

  private static Optional<Symbol> symbol(String language, String text) {
    return new ResolutionParser(Language.of(language))
        .parse(SourceText.of("test", text.replace('|', '\n')))
        .symbol();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; 81/902. Ferries|The General Assembly,; 81/902",
        "en; A/RES/81/902|Resolution adopted by the General Assembly|The General Assembly,; 81/902",
        "en; Resolution 9021 (2047)|The Security Council,; 9021 (2047)",
        "zh; 第9021(2047)号决议|安全理事会，; 9021 (2047)",
        "zh; 81/902．渡轮|大会，; 81/902",
        "ar; القرار 9021 (2047)|إن مجلس الأمن،; 9021 (2047)",
        "ar; 81/902 - العبارات|إن الجمعية العامة،; 81/902"
      })
  void isFoundInTheTitleOrTheMasthead(String language, String text, String symbol) {
    assertThat(symbol(language, text)).map(Symbol::number).contains(symbol);
  }

  @Test
  void arabicIndicDigitsStandReversed() {
    assertThat(symbol("ar", "٩٠٢/٨١ - العبارات|إن الجمعية العامة،"))
        .contains(Symbol.generalAssembly(81, 902));
  }

  @Test
  void datedCitationsTellTheOrderOfTheDigits() {
    String citations =
        "إذ تشير إلى قراراتها ٥٤/٣ المؤرخ ٢٥ تشرين الأول/أكتوبر ١٩٩٩ و ٦٥/١٤٠ المؤرخ ١٦ كانون الأول/ديسمبر ٢٠١٠،";

    assertThat(symbol("ar", "٤٠/٥٢ - العبارات|إن الجمعية العامة،|" + citations))
        .contains(Symbol.generalAssembly(40, 52));
  }

  @Test
  void reversedCitationsReverseAsciiSymbolsToo() {
    String citations =
        "إذ تشير إلى قراريها 3/54 المؤرخ 25 تشرين الأول/أكتوبر 1999 و 140/65 المؤرخ 16 كانون الأول/ديسمبر 2010،";

    assertThat(symbol("ar", "317/69 - العبارات|إن الجمعية العامة،|" + citations))
        .contains(Symbol.generalAssembly(69, 317));
  }

  @Test
  void ordersByNumbersAsNumbers() {
    assertThat(Symbol.generalAssembly(59, 8)).isLessThan(Symbol.generalAssembly(59, 114));
    assertThat(Symbol.generalAssembly(99, 1)).isLessThan(Symbol.securityCouncil(1, 1946));
    assertThat(Symbol.securityCouncil(2507, 2020).formal()).isEqualTo("S/RES/2507 (2020)");
  }
}
