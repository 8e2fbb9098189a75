package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

class TokenizerTest {

  private static List<String> tokens(Language language, String text) {
    return Tokenizer.of(language).tokens(Cleaner.of(language).fold(text));
  }

  @Test
  void numbersAreTheSameHoweverTheyAreWritten() {
    assertThat(tokens(Language.EN, "1,234,567")).containsExactly("#1234567");
    assertThat(tokens(Language.EN, "41 687 967")).containsExactly("#41687967");
    assertThat(tokens(Language.AR, "٤١ ٦٨٧ ٩٦٧")).containsExactly("#41687967");
    assertThat(tokens(Language.AR, "000 100")).containsExactly("#100000");
    assertThat(tokens(Language.ZH, "二十五")).containsExactly("#25");
    assertThat(tokens(Language.ZH, "一九九二")).contains("#1992");
    assertThat(tokens(Language.ZH, "第六十一")).contains("#61");
    assertThat(tokens(Language.EN, "$1.25")).containsExactly("#1.25");
    assertThat(tokens(Language.ofCode("fr"), "1,25")).containsExactly("#1.25");
    assertThat(tokens(Language.ofCode("fr"), "1 500,5")).containsExactly("#1500.5");
    assertThat(tokens(Language.ofCode("fr"), "1 500 500,5")).containsExactly("#1500500.5");
    assertThat(tokens(Language.ofCode("fr"), "1 500 500, 2 000."))
        .containsExactly("#1500500", "#2000");
    assertThat(tokens(Language.EN, "5 100, 6 200")).containsExactly("#5100", "#6200");
    assertThat(tokens(Language.EN, "3 1500")).containsExactly("#3", "#1500");
    assertThat(tokens(Language.EN, "1 500 500.25.3")).doesNotContain("#1500500.25");
    assertThat(tokens(Language.AR, "١ ٥٠٠٫٥")).containsExactly("#1500.5");
    assertThat(tokens(Language.AR, "٣٫٥")).containsExactly("#3.5");
    assertThat(tokens(Language.AR, "٦٣,٦")).containsExactly("#63.6");
    assertThat(tokens(Language.AR, "١٬٥٠٠٬٠٠٠")).containsExactly("#1500000");
    assertThat(tokens(Language.ofCode("de"), "1.500.000,5")).containsExactly("#1500000.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "fr | L’Organisation d'Amérique | organis amer",
        "it | dell’Unione nell'articolo | union articol",
        "en | The Convention’s ports don't | the convent port don",
        "uk | п’ять здоров'я | пять здоровя"
      })
  void aShortenedWordIsNoWord(String language, String text, String tokens) {
    assertThat(String.join(" ", tokens(Language.ofCode(language), text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "三万亿, 3000000000000",
    "一万亿, 1000000000000",
    "三万五千亿, 3500000000000",
    "一亿三千万, 130000000",
    "十二万五千三百零六, 125306"
  })
  void largeChineseNumeralsMultiply(String numerals, String number) {
    assertThat(tokens(Language.ZH, numerals)).containsExactly("#" + number);
  }

  @Test
  void languagesThatTheTableLacksHaveWordsToo() {
    assertThat(tokens(Language.ofCode("de"), "Die Häuser stehen 1998 leer."))
        .contains("haus", "#1998");
    assertThat(tokens(Language.ofCode("ja"), "コーヒーを二十杯飲みました。人々は3時間待った。"))
        .contains("コーヒー", "を", "#20", "人々", "#3");
    assertThat(tokens(Language.ofCode("th"), "แมวกินปลา 12 ตัว"))
        .containsExactly("แมว", "กิน", "ปลา", "#12", "ตัว");
    assertThat(tokens(Language.ofCode("hi"), "हिन्दी पानी")).containsExactly("हिन्दी", "पानी");
    assertThat(tokens(Language.ofCode("ja"), "\u30CF\u3099\u30B9"))
        .hasSize(1)
        .isNotEqualTo(List.of("ハス"));
    assertThat(tokens(Language.ofCode("tr"), "İSTANBUL")).containsExactly("istanbul");
    assertThat(tokens(Language.ofCode("ko"), "고양이가 3마리")).containsExactly("고양이가", "#3", "마리");
  }

  /** Extractions of Arabic may have the groups of a number in the order in which they stand. */
  @Test
  void groupsFromRightToLeftAreOneNumber() {
    assertThat(tokens(Language.AR, "626 19")).containsExactly("#19626");
    assertThat(tokens(Language.AR, "000 270 3")).containsExactly("#3270000");
    assertThat(tokens(Language.AR, "875 042 24")).containsExactly("#24042875");
    assertThat(tokens(Language.AR, "040 1 ضابطا")).startsWith("#1040");
    assertThat(tokens(Language.AR, "(626 19) ضابطا")).startsWith("(", "#19626");
    assertThat(tokens(Language.AR, "12 000")).containsExactly("#12000");
    assertThat(tokens(Language.AR, "2022 15")).containsExactly("#2022", "#15");
    assertThat(tokens(Language.EN, "626 19")).containsExactly("#626", "#19");
  }

  @Test
  void twoNumbersBesideEachOtherAreNotOne() {
    assertThat(tokens(Language.AR, "الجلسة العامة 102 25 آب/أغسطس 2025"))
        .contains("#102", "#25", "~8");
    assertThat(tokens(Language.AR, "103 21 كانون الأول/ديسمبر")).contains("#103", "#21", "~12");
    assertThat(tokens(Language.AR, "500 000 31 ديسمبر")).contains("#500000", "#31");
    assertThat(tokens(Language.AR, "A/RES/78/242 15")).contains("#242", "#15");
    assertThat(tokens(Language.AR, "15/110 15")).contains("#110", "#15");
    assertThat(tokens(Language.AR, "626 19/4")).startsWith("#626", "#19");
    assertThat(tokens(Language.AR, "120 15–20")).startsWith("#120", "#15");
    assertThat(tokens(Language.AR, "250 12:30")).startsWith("#250", "#12");
    assertThat(tokens(Language.AR, "القرار 120 5 - يقرر")).contains("#120", "¶5");
  }

  @Test
  void paragraphNumbersAreNotOtherNumbers() {
    assertThat(tokens(Language.EN, "12. Decides")).containsExactly("¶12", "decid");
    assertThat(tokens(Language.AR, "١٢ - تقرر")).startsWith("¶12");
    assertThat(tokens(Language.ZH, "12.决定")).containsExactly("¶12", "决定");
    assertThat(tokens(Language.EN, "the 12 ferries")).contains("#12");
  }

  @Test
  void monthsAreTheSameInEveryLanguage() {
    assertThat(tokens(Language.EN, "4 December")).containsExactly("#4", "~12");
    assertThat(tokens(Language.ZH, "12月4日")).startsWith("~12");
    assertThat(tokens(Language.AR, "4 كانون الأول/ديسمبر")).contains("#4", "~12");
    assertThat(tokens(Language.AR, "ممارسة")).doesNotContain("~3");
  }

  @Test
  void latinWordsAndMarksAreTheSameInEveryLanguage() {
    assertThat(tokens(Language.ZH, "亚马逊(Amazon)？")).contains("amazon", "(", "?");
    assertThat(tokens(Language.EN, "Amazon?")).containsExactly("amazon", "?");
    assertThat(tokens(Language.AR, "أمازون (Amazon)؟")).contains("amazon", "?");
  }

  @Test
  void anyTextHasTokensOrNone() {
    assertThat(tokens(Language.EN, "")).isEmpty();
    assertThat(tokens(Language.ZH, "\uD800 𠀀 \u0301 …")).isNotNull();
    assertThat(ChineseNumerals.digits("十万")).isEqualTo("100000");
    assertThat(ChineseNumerals.digits("三万五千二百")).isEqualTo("35200");
    assertThat(ChineseNumerals.digits("二〇三一")).isEqualTo("2031");
  }

  @Test
  void readsChineseZeroAndDigitsOfAnyPlane() {
    assertThat(Tokenizer.of(Language.ZH).tokens("二〇〇一年")).contains("#2001");
    assertThat(Tokenizer.of(Language.EN).tokens("\uD835\uDFD9 \uD804\uDC66 x")).endsWith("x");
  }

  @Test
  void anApostropheBeforeUnspacedLettersEndsTheWord() {
    assertThat(tokens(Language.of("fr"), "A’กรุง")).first().isEqualTo("a");
    assertThat(tokens(Language.EN, "A’中国")).first().isEqualTo("a");
  }

  @Property
  void anyTextHasTokens(@ForAll String text) {
    for (Language language : Language.known()) {
      assertThat(Tokenizer.of(language).tokens(text)).isNotNull();
    }
  }
}
