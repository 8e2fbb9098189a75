package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeadScoreTest {

  private static Link link(List<Integer> source, List<Integer> target) {
    return Link.of(source, target);
  }

  private final List<Link> gold =
      List.of(
          link(List.of(0), List.of(0)),
          link(List.of(1), List.of(1, 2)),
          link(List.of(2), List.of()),
          link(List.of(3), List.of(3)));

  @Test
  void nullBeadsCountInPrecisionButNotInRecall() {
    List<Link> test =
        List.of(
            link(List.of(0), List.of(0)),
            link(List.of(1), List.of(1, 2)),
            link(List.of(2), List.of(3)),
            link(List.of(3), List.of()));

    BeadScore score = BeadScore.of(gold, test);

    assertThat(score.strict().precision()).isCloseTo(2 / 4.0, within(1e-12));
    assertThat(score.strict().recall()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void laxAcceptsAnOverlapOnBothSides() {
    List<Link> test =
        List.of(
            link(List.of(0), List.of(0)),
            link(List.of(1), List.of(1)),
            link(List.of(2), List.of(2)),
            link(List.of(3), List.of(3)));

    BeadScore score = BeadScore.of(gold, test);

    assertThat(score.strict().f1())
        .isCloseTo(2 * (2 / 4.0) * (2 / 3.0) / (2 / 4.0 + 2 / 3.0), within(1e-12));
    assertThat(score.lax().precision()).isCloseTo(3 / 4.0, within(1e-12));
    assertThat(score.lax().recall()).isEqualTo(1);
  }

  @Test
  void documentsAddUp() {
    BeadScore all = BeadScore.of(gold, gold).plus(BeadScore.of(gold, List.of()));

    assertThat(all.strict()).isEqualTo(new Ratio(4, 4, 3, 6));
    assertThat(BeadScore.NONE.strict().f1()).isZero();
  }
}
