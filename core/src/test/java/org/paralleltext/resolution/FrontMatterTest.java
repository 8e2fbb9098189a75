package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paralleltext.resolution.Parsed.english;
import static org.paralleltext.resolution.Parsed.paragraphs;
import static org.paralleltext.resolution.Parsed.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.text.Language;

/** What stands before the enacting words, and the words themselves. */
class FrontMatterTest {

  private static final String BODY =
      "81/1. Safety of river ferries The General Assembly, Recalling its resolution 80/3 of 4 December 2025 on the safety of ferries,"
          + " Noting the efforts of States, 1. Requests a report; 2. Decides to meet again.";

  @ParameterizedTest
  @ValueSource(strings = {"", "A/RES/81/1 ", "1 ", "12/17 ", "Ferries dot example "})
  void findsTheBodyOfADumpBehindAnyFirstWords(String first) {
    assertThat(english(first + BODY))
        .containsExactly(
            "title 81/1: Safety of river ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3 of 4 December 2025 on the safety of ferries,",
            "preambular: Noting the efforts of States,",
            "operative 1: Requests a report;",
            "operative 2: Decides to meet again.");
  }

  @Test
  void beginsTheBodyAtTheEnactingWordsWhateverStandsBefore() {
    assertThat(
            english(
                "A copy made for the ferry museum",
                "The General Assembly,",
                "Recalling its resolution 80/3,",
                "1. Decides so."))
        .containsExactly(
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3,",
            "operative 1: Decides so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "United Nations and the Organization of Ferries",
        "Security Council",
        "4 December 2026",
        "General Assembly"
      })
  void keepsAWrappedTitleWhole(String rest) {
    assertThat(
            english(
                "81/1. Cooperation between the",
                rest,
                "",
                "The General Assembly,",
                "",
                "1. Decides so."))
        .startsWith("title 81/1: Cooperation between the " + rest);
  }

  @Test
  void keepsAWrappedArabicTitleWhole() {
    assertThat(
            paragraphs(
                parse(
                    Language.AR,
                    "81/1 - التعاون بين",
                    "الأمم المتحدة ومنظمة العبارات",
                    "",
                    "إن الجمعية العامة،",
                    "",
                    "1 - تقرر ذلك.")))
        .startsWith("title 81/1: التعاون بين الأمم المتحدة ومنظمة العبارات");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The General Assembly,",
        "The General Assembly",
        "The General Assembly:",
        "THE GENERAL ASSEMBLY,",
        "The general assembly,"
      })
  void knowsTheEnactingWordsHoweverTheyWereTyped(String chapeau) {
    assertThat(
            english(
                "81/1. Ferries",
                "",
                chapeau,
                "",
                "Recalling its resolution 80/3,",
                "",
                "1. Decides so."))
        .contains("chapeau: " + chapeau);
  }

  @Test
  void takesASymbolThatReturnsOnEveryPageForTheTitleOnce() {
    Resolution resolution =
        parse(
            Language.EN,
            "59/80",
            "Ferries",
            "",
            "The General Assembly,",
            "",
            "Recalling its resolution 58/3 on the ferries of",
            "\f59/80",
            "the great rivers,",
            "",
            "1. Decides that the report on ferries be read",
            "\f59/80",
            "aloud.");

    assertThat(paragraphs(resolution))
        .containsExactly(
            "title 59/80: Ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 58/3 on the ferries of the great rivers,",
            "operative 1: Decides that the report on ferries be read aloud.");
  }

  @Test
  void doesNotTakeACitedSymbolForItsOwn() {
    assertThat(
            parse(
                    Language.EN,
                    "Ferries",
                    "",
                    "The General Assembly,",
                    "",
                    "Recalling its resolution A/RES/60/1 of 16 September 2005,",
                    "",
                    "1. Decides so.")
                .symbol())
        .isEmpty();
  }

  @Test
  void writesTheLetterOfASymbolBehindASpace() {
    assertThat(
            parse(Language.EN, "A/RES/64/35A", "", "The General Assembly,", "", "1. Decides so.")
                .symbol())
        .map(Symbol::number)
        .contains("64/35 A");
  }
}
