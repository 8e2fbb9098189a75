package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "5 bis",
        "12(b)(ii)",
        "II.4",
        "annex.2",
        "annex",
        "annex.II.4(a)",
        "I",
        "A",
        "(a)"
      })
  void acceptsCanonicalNumbers(String label) {
    assertThat(new ParagraphNumber(label)).hasToString(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3.", "annex.", "II.", "(أ)", "١", "b)", "12 (b)"})
  void refusesAnythingElse(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ParagraphNumber(label));
  }

  @Test
  void standsInASection() {
    assertThat(new ParagraphNumber("4(b)(ii)").in(new ParagraphNumber("II")))
        .hasToString("II.4(b)(ii)");
  }
}
