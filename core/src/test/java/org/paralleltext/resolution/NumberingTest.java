package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paralleltext.resolution.Parsed.english;
import static org.paralleltext.resolution.Parsed.numbers;

import org.junit.jupiter.api.Test;

/** Which number a paragraph bears: its own, in the section and the annex that it stands in. */
class NumberingTest {

  @Test
  void beginsPointsAnewInAnAnnex() {
    assertThat(
            numbers(
                "The General Assembly,",
                "",
                "1. Decides to adopt the rules in the annex.",
                "",
                "Annex",
                "",
                "The rules are:",
                "",
                "(a) Ferries stop at night;",
                "",
                "(b) Ferries stop in fog."))
        .containsExactly("-", "1", "annex", "-", "annex.(a)", "annex.(b)");
  }

  @Test
  void tellsTheSectionsOfAnAnnexApart() {
    assertThat(
            numbers(
                "The General Assembly,",
                "",
                "1. Decides to adopt the rules in the annex.",
                "",
                "Annex",
                "",
                "I. Ferries",
                "",
                "1. Ferries stop at night.",
                "",
                "2. Ferries stop in fog.",
                "",
                "II. Crews",
                "",
                "1. Crews sleep at night."))
        .containsExactly(
            "-", "1", "annex", "annex.I", "annex.I.1", "annex.I.2", "annex.II", "annex.II.1");
  }

  @Test
  void keepsTheSectionAboveASection() {
    assertThat(
            numbers(
                "The General Assembly,",
                "",
                "Recalling its resolution 80/3,",
                "",
                "I. Ferries",
                "",
                "A. Safety",
                "",
                "1. Decides so;",
                "",
                "B. Comfort",
                "",
                "1. Decides so too;",
                "",
                "II. Crews",
                "",
                "A. Sleep",
                "",
                "1. Decides to meet again."))
        .containsExactly("-", "-", "I", "I.A", "I.A.1", "I.B", "I.B.1", "II", "II.A", "II.A.1");
  }

  @Test
  void takesAWrappedFigureForNoNumber() {
    assertThat(
            english(
                "The General Assembly,",
                "",
                "1. Decides so;",
                "",
                "2. Welcomes the beginning of a",
                "3-year programme for ferries;",
                "",
                "3. Requests a report;",
                "",
                "4. Decides to meet again."))
        .containsExactly(
            "chapeau: The General Assembly,",
            "operative 1: Decides so;",
            "operative 2: Welcomes the beginning of a 3-year programme for ferries;",
            "operative 3: Requests a report;",
            "operative 4: Decides to meet again.");
  }

  @Test
  void prefersTheNumberBehindAStop() {
    assertThat(
            english(
                "The General Assembly,",
                "",
                "1. Decides that the ferries mentioned in rule",
                "2. Safety, be repaired;",
                "",
                "2. Decides to meet again."))
        .containsExactly(
            "chapeau: The General Assembly,",
            "operative 1: Decides that the ferries mentioned in rule 2. Safety, be repaired;",
            "operative 2: Decides to meet again.");
  }

  @Test
  void countsSectionsBeyondTwentyAndSixAndTwenty() {
    assertThat(Numerals.section(1, 44)).isEqualTo("XLIV");
    assertThat(Numerals.section(2, 27)).isEqualTo("AA");
    assertThat(new ParagraphNumber("XLIV.AA.3").label()).isEqualTo("XLIV.AA.3");
  }
}
