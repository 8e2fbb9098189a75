package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.resolution.MarkPlaces.Before;
import org.paralleltext.text.Span;

/** Where marks may stand, and what of a text need not be looked at. */
class MarkPlacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the harbour of Amaro",
        "on 18 December 2019",
        "40000 hectares,123 lamps",
        "resolution 77/911 (see there)",
        "第 3 次",
        "十3"
      })
  void mostTextsHaveNone(String key) {
    assertThat(MarkPlaces.of(key).isEmpty()).isTrue();
  }

  @Test
  void whatStandsBeforeANumberTells() {
    assertThat(MarkPlaces.of("lamps,1 boats2 and quays (3) of 4").numbers())
        .containsExactly(
            new MarkPlaces.Number(6, Before.STOP),
            new MarkPlaces.Number(13, Before.LETTER),
            new MarkPlaces.Number(26, Before.BRACKET));
  }

  @Test
  void signsAreLookedForInTheirSurroundings() {
    assertThat(MarkPlaces.of("the lamps of harbours^12 and those of the boats () too").signs())
        .containsExactly(new Span(14, 32), new Span(40, 54));
    assertThat(MarkPlaces.of("ten km² or so").signs()).containsExactly(new Span(0, 13));
  }

  @Test
  void surroundingsThatMeetAreOne() {
    assertThat(MarkPlaces.of("a^1 b and c^2").signs()).containsExactly(new Span(0, 13));
  }
}
