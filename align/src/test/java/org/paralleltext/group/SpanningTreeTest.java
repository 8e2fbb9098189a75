package org.paralleltext.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  private static final Comparator<Double> GREATER = Comparator.naturalOrder();

  /** Each of four has a sure mate, and yet they are two and two. */
  @Test
  void twoSurePairsAreNotOneGroup() {
    assertThat(weakest(List.of("en a", "zh a", "ar b", "fr b"))).isEqualTo(0.1);
    assertThat(weakest(List.of("en a", "ar b", "zh a", "fr a"))).isEqualTo(0.1);
    assertThat(weakest(List.of("en a", "zh a", "ar a", "fr a"))).isEqualTo(0.9);
  }

  private static double weakest(List<String> versions) {
    return SpanningTree.weakest(
        versions, (one, other) -> one.charAt(3) == other.charAt(3) ? 0.9 : 0.1, GREATER);
  }

  /** On a line the best tree goes from each point to the next, so its widest gap is the weakest. */
  @Property
  void onALineTheWidestGapIsTheWeakestLink(
      @ForAll @Size(min = 2, max = 6) @UniqueElements List<Short> points) {
    List<Short> sorted = points.stream().sorted().toList();
    int widest = 0;
    for (int i = 1; i < sorted.size(); i++) {
      widest = Math.max(widest, sorted.get(i) - sorted.get(i - 1));
    }
    double weakest =
        SpanningTree.weakest(points, (one, other) -> (double) -Math.abs(one - other), GREATER);
    assertThat(weakest).isEqualTo(-widest);
  }
}
