package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Span;

class CorridorTest {

  /** Whatever path was expected, a way leads from the first corner to the last. */
  @Property
  void aWayLeadsThrough(
      @ForAll @IntRange(max = 30) int columns,
      @ForAll @IntRange(max = 5) int half,
      @ForAll @Size(min = 1, max = 40) int[] centers) {
    Corridor corridor =
        Corridor.between(
            columns,
            IntStream.of(centers).map(center -> center / 2 - half).toArray(),
            IntStream.of(centers).map(center -> center / 2 + half).toArray());

    int last = centers.length - 1;
    assertThat(corridor.from(0)).isZero();
    assertThat(corridor.to(last)).isEqualTo(columns);
    for (int row = 0; row <= last; row++) {
      assertThat(corridor.from(row)).isBetween(0, corridor.to(row));
      assertThat(corridor.to(row)).isLessThanOrEqualTo(columns);
      if (row > 0) {
        assertThat(corridor.from(row)).isBetween(corridor.from(row - 1), corridor.to(row - 1));
        assertThat(corridor.to(row)).isGreaterThanOrEqualTo(corridor.to(row - 1));
      }
    }
  }

  @Property(tries = 50)
  void wideningEndsAtTheWhole(@ForAll @IntRange(max = 200) int columns) {
    Corridor corridor = Corridor.between(columns, new int[50], new int[50]);
    for (int i = 0; i < 10 && !corridor.isWhole(); i++) {
      corridor = corridor.widened();
    }

    assertThat(corridor.isWhole()).isTrue();
  }

  @Test
  void aSmallStepAddsItsPlacesAndALargeOneNone() {
    Corridor narrow = Corridor.between(1000, new int[1001], new int[1001]);
    Step small = new Step(new Span(0, 10), new Span(0, 1000));
    Step large = new Step(new Span(10, 1000), new Span(0, 1000));

    assertThat(narrow.through(List.of(small)).to(10)).isEqualTo(1000);
    assertThat(narrow.through(List.of(large)).size()).isEqualTo(narrow.size());
  }
}
