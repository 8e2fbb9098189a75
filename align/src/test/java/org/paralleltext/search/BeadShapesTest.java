package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is counted corrects the table: of beads that are alike first, then of single shapes. */
class BeadShapesTest {

  private static final BeadShapes TABLE = new BeadShapes(Shape.Grain.LINE, 2, Map.of());

  private static BeadShapes counted(int languages, Map<List<Integer>, Integer> counts) {
    return new BeadShapes(Shape.Grain.LINE, languages, counts);
  }

  @Test
  void withoutCountsTheTableHolds() {
    for (int left = 0; left <= Shape.LARGEST; left++) {
      for (int right = 0; right <= Shape.LARGEST; right++) {
        assertThat(Math.exp(TABLE.prior(left, right)))
            .isCloseTo(Shape.Grain.LINE.probability(left, right), within(1e-12));
      }
    }
  }

  @Test
  void shapesThatAreAlikeRiseTogether() {
    BeadShapes shapes = counted(2, Map.of(List.of(1, 1), 200, List.of(3, 3), 4));

    assertThat(shapes.prior(2, 4)).isGreaterThan(TABLE.prior(2, 4));
    assertThat(shapes.prior(3, 3)).isGreaterThan(shapes.prior(2, 4));
    assertThat(shapes.prior(2, 2)).isLessThan(TABLE.prior(2, 2));
  }

  @Test
  void manyTellWhichOfThemIsLikelier() {
    BeadShapes shapes = counted(2, Map.of(List.of(1, 1), 2000, List.of(2, 1), 900));

    assertThat(shapes.prior(2, 1)).isGreaterThan(shapes.prior(1, 2) + Math.log(8));
  }

  @Test
  void whichLanguageIsMissingIsNotAlike() {
    BeadShapes pair = counted(2, Map.of(List.of(1, 1), 100, List.of(1, 0), 50));
    BeadShapes three = counted(3, Map.of(List.of(1, 1, 1), 100, List.of(0, 1, 1), 50));

    assertThat(pair.prior(1, 0)).isGreaterThan(pair.prior(0, 1) + Math.log(8));
    assertThat(pair.prior(0, 1)).isLessThan(TABLE.prior(0, 1));
    assertThat(three.prior(0, 1, 1)).isGreaterThan(three.prior(1, 0, 1) + Math.log(8));
  }

  @Test
  void whatNoBeadHasStaysImpossible() {
    BeadShapes shapes = counted(3, Map.of(List.of(1, 1, 1), 5));

    assertThat(shapes.prior(2, 0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(shapes.prior(1, 0, 0)).isFinite();
    assertThat(shapes.prior(7, 7, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Property
  void shapesThatAreAlikeHaveTogetherWhatTheyHadAlone(
      @ForAll @Size(9) List<@IntRange(max = 500) Integer> found) {
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      counts.put(List.of(1 + i / 3, 1 + i % 3), found.get(i));
    }
    BeadShapes shapes = counted(2, counts);
    int all = found.stream().mapToInt(Integer::intValue).sum();
    int alike = found.get(2) + found.get(4) + found.get(6);

    double together =
        Math.exp(shapes.prior(1, 3)) + Math.exp(shapes.prior(2, 2)) + Math.exp(shapes.prior(3, 1));

    double table = 3 * Shape.Grain.LINE.probability(2, 2);
    assertThat(together)
        .isCloseTo((alike + BeadShapes.TRUST * table) / (all + BeadShapes.TRUST), within(1e-9));
  }
}
