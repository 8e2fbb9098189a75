package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

class CitationTest {

  private static List<String> citations(Language language, String... lines) {
    return Parsed.parse(language, lines).citations().stream().map(Citation::symbol).toList();
  }

  @Test
  void symbolsAreTheSameInEveryLanguage() {
    assertThat(
            citations(
                Language.EN,
                "The Security Council,",
                "Recalling its resolutions 9001 (2029) and 9012 (2030), General Assembly resolution 81/903 of 11 December 2026, and the report (S/2030/411),"))
        .containsExactly("S/RES/9001 (2029)", "S/RES/9012 (2030)", "A/RES/81/903", "S/2030/411");
    assertThat(
            citations(
                Language.ZH,
                "安全理事会，",
                "回顾其第9001(2029)和9012(2030)号决议、大会2026年12月11日第81/903号决议和报告(S/2030/411)，"))
        .containsExactlyInAnyOrder(
            "S/RES/9001 (2029)", "S/RES/9012 (2030)", "A/RES/81/903", "S/2030/411");
    assertThat(
            citations(
                Language.AR,
                "إن الجمعية العامة،",
                "إذ تشير إلى قراراتها ٩٠٣/٧٤ المؤرخ ١٨ كانون الأول/ديسمبر ٢٠١٩ و ٩١١/٧٧ المؤرخ ١٤ كانون الأول/ديسمبر ٢٠٢٢،"))
        .containsExactly("A/RES/74/903", "A/RES/77/911");
  }

  @Test
  void aWordBehindASymbolIsNoPartOfIt() {
    assertThat(
            citations(
                Language.EN,
                "The General Assembly,",
                "Recalling its resolutions 81/903 Managing the meadows and 81/904 B,"))
        .containsExactly("A/RES/81/903", "A/RES/81/904 B");
    assertThat(citations(Language.ZH, "大会，", "回顾其第81/904 B号决议，")).containsExactly("A/RES/81/904 B");
  }

  @Test
  void fractionsPeriodsAndTheOwnTitleAreNone() {
    assertThat(
            citations(
                Language.EN,
                "Resolution 9034 (2031)",
                "The Security Council,",
                "Noting that 2/3 of the meadows were mapped in 2020/2021, and Committee 1267/1989/2253,"))
        .isEmpty();
  }

  @Test
  void aCitationKnowsItsPlace() {
    Resolution resolution =
        Parsed.parse(Language.EN, "The Security Council,", "Recalling its resolution 9001 (2029),");
    Citation citation = resolution.citations().get(0);
    String text = resolution.source().text();
    assertThat(text.substring(citation.place().start(), citation.place().end()))
        .isEqualTo("9001 (2029)");
  }
}
