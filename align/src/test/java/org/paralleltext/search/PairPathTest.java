package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

class PairPathTest {

  private static Step step(int left, int toLeft, int right, int toRight) {
    return new Step(new Span(left, toLeft), new Span(right, toRight));
  }

  private final PairPath path =
      new PairPath(
          3, List.of(step(0, 2, 0, 1), step(2, 2, 1, 2), step(2, 2, 2, 3), step(2, 3, 3, 4)));

  @Test
  void knowsThePlacesOfEachRow() {
    assertThat(path.columns(0)).containsExactly(0);
    assertThat(path.columns(1)).isEmpty();
    assertThat(path.columns(2)).containsExactly(1, 2, 3);
    assertThat(path.columns(3)).containsExactly(4);
    assertThat(path.visits(2, 2)).isTrue();
    assertThat(path.visits(1, 1)).isFalse();
    assertThat(new PairPath(0, List.of()).columns(0)).containsExactly(0);
  }

  @Test
  void countsTheStepsThatAnotherPathLacks() {
    PairPath joined = new PairPath(3, List.of(step(0, 2, 0, 3), step(2, 3, 3, 4)));
    PairPath shifted = new PairPath(3, List.of(step(0, 1, 0, 1), step(1, 3, 1, 4)));

    assertThat(path.differing(path)).isZero();
    assertThat(path.differing(joined)).isEqualTo(3);
    assertThat(joined.differing(path)).isEqualTo(1);
    assertThat(shifted.differing(joined)).isEqualTo(2);
    assertThat(path.differing(PairPath.NONE)).isEqualTo(4);
    assertThat(PairPath.NONE.differing(path)).isZero();
  }

  @Test
  void beadsOfAllLanguagesEndWhereAllPathsMeet() {
    PairPath oneToOne = new PairPath(2, List.of(step(0, 1, 0, 1), step(1, 2, 1, 2)));
    PairPath joined = new PairPath(2, List.of(step(0, 2, 0, 1)));
    PairPath[][] paths = {{null, oneToOne, joined}, {null, null, joined}, {null, null, null}};

    assertThat(Closure.of(paths, List.of(new Span(0, 2), new Span(0, 2), new Span(0, 1))))
        .containsExactly(Bead.of(new Span(0, 2), new Span(0, 2), new Span(0, 1)));
  }
}
