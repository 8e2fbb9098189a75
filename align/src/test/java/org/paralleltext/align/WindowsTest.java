package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

class WindowsTest {

  /** Beads of one segment on both sides, and of two on the left where it is said so. */
  private static List<Bead> beads(int count, IntPredicate merged) {
    List<Bead> beads = new ArrayList<>();
    int left = 0;
    for (int b = 0; b < count; b++) {
      int size = merged.test(b) ? 2 : 1;
      beads.add(Bead.of(new Span(left, left + size), Span.at(b)));
      left += size;
    }
    return beads;
  }

  private static List<Integer> sizes(List<List<Bead>> windows) {
    return windows.stream().map(List::size).toList();
  }

  @Test
  void aWindowEndsAmongSegmentsThatFollowOneAnother() {
    List<Bead> even = beads(1000, bead -> false);

    assertThat(sizes(Windows.of(even))).containsExactly(400, 400, 200);
    assertThat(Windows.of(even).stream().flatMap(List::stream)).isEqualTo(even);
  }

  @Test
  void aMergedBeadNearTheCutPutsItOff() {
    List<Bead> beads = beads(1000, bead -> bead == 402);

    assertThat(sizes(Windows.of(beads))).containsExactly(407, 400, 193);
  }

  @Test
  void noWindowIsLongerThanMemoryAllowsThoughNoPlaceIsSure() {
    List<Bead> unsure = beads(4000, bead -> bead % 7 == 0);

    assertThat(sizes(Windows.of(unsure))).containsExactly(1600, 1600, 800);
  }

  @Test
  void whatIsCutForItsLengthAloneIsNotSure() {
    List<Bead> beads = beads(5000, bead -> bead % 7 == 0 && bead < 4000);

    assertThat(Windows.solid(beads))
        .containsExactly(beads.get(4002), beads.get(4402), beads.get(4802));
  }
}
