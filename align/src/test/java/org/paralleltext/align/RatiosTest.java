package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

class RatiosTest {

  private static final Language JA = Language.ofCode("ja");

  private static Version text(Language language, int length) {
    return Versions.lines(language, "x".repeat(length));
  }

  @Test
  void theFirstKeepsWhatTheTableSaysAndTheOthersMoveTowardsTheTexts() {
    List<Double> ratios = Ratios.of(List.of(text(Language.EN, 20_000), text(Language.ZH, 6_000)));

    assertThat(ratios.get(0)).isEqualTo(1);
    assertThat(ratios.get(1)).isBetween(0.27, 0.3);
  }

  @Test
  void aPartThatIsMissingMovesNothing() {
    assertThat(Ratios.of(List.of(text(Language.EN, 20_000), text(Language.ZH, 1_000))).get(1))
        .isEqualTo(0.27);
  }

  @Test
  void ofALanguageThatTheTableLacksTheTextsTell() {
    assertThat(Ratios.of(List.of(text(Language.EN, 2_000), text(JA, 900))).get(1))
        .isCloseTo(0.45, within(0.05));
    assertThat(Ratios.of(List.of(text(JA, 900), text(Language.EN, 2_000))))
        .isEqualTo(
            List.of(Ratios.of(List.of(text(Language.EN, 2_000), text(JA, 900))).get(1), 1.0));
    assertThat(Ratios.of(List.of(text(Language.ofCode("de"), 2_000), text(JA, 900))).get(1))
        .isCloseTo(0.45, within(0.05));
  }

  @Test
  void noLanguageIsFurtherFromAnotherThanFiveTimes() {
    assertThat(Ratios.of(List.of(text(Language.EN, 20_000), text(JA, 300))).get(1)).isEqualTo(0.2);
  }
}
