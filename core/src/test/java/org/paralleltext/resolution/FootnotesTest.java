package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paralleltext.resolution.Parsed.english;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes, their marks, and what only looks like a mark. */
class FootnotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an area of 300 km² of water",
        "a volume of 5 m³ of fuel",
        "more than 10^6 passengers",
        "10² ferries and x² crews",
        "500 km^2 of water, 30 m^3 of fuel and x^2 crews",
        "500 km$^2$ of water and 10$^6$ passengers",
        "in accordance with subparagraph (1), and subparagraph (2), of the rules",
        "under article 3 (1) of the rules",
        "what the ferries lack:1.5 per cent of the crews",
        "what the ferries lack:1,5 per cent of the crews"
      })
  void keepsWhatIsNoMark(String words) {
    assertThat(english("The General Assembly,", "", "1. Notes " + words + "."))
        .contains("operative 1: Notes " + words + ".");
  }

  @Test
  void aCapitalIsNotRaisedToAPower() {
    assertThat(
            english(
                "The General Assembly,",
                "",
                "1. Recalls its resolution 81/904 B^1 and section A$^{2}$ of it."))
        .contains("operative 1: Recalls its resolution 81/904 B and section A of it.");
  }

  @Test
  void keepsTheSpaceBehindAMark() {
    assertThat(english("The General Assembly,", "", "1. Notes the report^1 and the plan^2 for it."))
        .contains("operative 1: Notes the report and the plan for it.");
  }

  @Test
  void beginsCountingAnewOnEveryPage() {
    assertThat(
            english(
                "The General Assembly,",
                "",
                "Having considered the report,¹ and mindful of the",
                "_______________",
                "1 A/81/207.",
                "\fneeds of the crews,",
                "",
                "1. Takes note of the second report¹ and of its",
                "_______________",
                "1 A/81/208.",
                "\fannex."))
        .containsExactly(
            "chapeau: The General Assembly,",
            "preambular: Having considered the report, and mindful of the needs of the crews,",
            "operative 1: Takes note of the second report and of its annex.",
            "footnote 1: A/81/207.",
            "footnote 1: A/81/208.");
  }

  @Test
  void theDayOfTheMeetingIsNone() {
    assertThat(
            english(
                "The General Assembly,",
                "",
                "1. Takes note of the report;1",
                "",
                "2. Decides to pay.",
                "",
                "71st plenary meeting",
                "1 December 2026",
                "",
                "Annex",
                "",
                "1. The ferries shall sail.",
                "_______________",
                "1 A/81/207."))
        .contains("meeting: 71st plenary meeting 1 December 2026", "footnote 1: A/81/207.");
  }

  @Test
  void takesPageFurnitureOutOfADump() {
    String dump =
        "81/1. Safety of river ferries The General Assembly, Recalling its resolution 80/3 of 4 December 2025 on ferries, Noting the"
            + " efforts of 26-12345 (E) *2612345* States and of A/RES/81/1 2/3 islands, 1. Requests a report ________________ ; 2. Decides to meet again.";

    assertThat(english(dump))
        .containsExactly(
            "title 81/1: Safety of river ferries",
            "chapeau: The General Assembly,",
            "preambular: Recalling its resolution 80/3 of 4 December 2025 on ferries,",
            "preambular: Noting the efforts of States and of islands,",
            "operative 1: Requests a report ;",
            "operative 2: Decides to meet again.");
  }
}
