package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BeadScoreProperties {

  /** Monotone alignments, at least one bead with both sides. */
  @Provide
  Arbitrary<List<Link>> alignments() {
    Arbitrary<int[]> shape =
        Arbitraries.of(
            new int[] {1, 1},
            new int[] {1, 0},
            new int[] {0, 1},
            new int[] {2, 1},
            new int[] {1, 3});
    return shape.list().ofMaxSize(12).map(BeadScoreProperties::links);
  }

  private static List<Link> links(List<int[]> shapes) {
    List<Link> links = new ArrayList<>(List.of(Link.of(List.of(0), List.of(0))));
    int source = 1;
    int target = 1;
    for (int[] shape : shapes) {
      links.add(Link.of(range(source, shape[0]), range(target, shape[1])));
      source += shape[0];
      target += shape[1];
    }
    return links;
  }

  private static List<Integer> range(int from, int length) {
    return IntStream.range(from, from + length).boxed().toList();
  }

  @Property
  void goldAgainstItselfIsPerfect(@ForAll("alignments") List<Link> gold) {
    BeadScore score = BeadScore.of(gold, gold);

    assertThat(score.strict().f1()).isEqualTo(1);
    assertThat(score.lax().recall()).isEqualTo(1);
  }

  @Property
  void exchangingTheLanguagesChangesNothing(
      @ForAll("alignments") List<Link> gold, @ForAll("alignments") List<Link> test) {
    BeadScore there = BeadScore.of(gold, test);
    BeadScore back =
        BeadScore.of(
            gold.stream().map(Link::swapped).toList(), test.stream().map(Link::swapped).toList());

    assertThat(back).isEqualTo(there);
  }

  @Property
  void laxIsNeverBelowStrict(
      @ForAll("alignments") List<Link> gold, @ForAll("alignments") List<Link> test) {
    BeadScore score = BeadScore.of(gold, test);

    assertThat(score.lax().precision()).isGreaterThanOrEqualTo(score.strict().precision());
    assertThat(score.lax().recall()).isGreaterThanOrEqualTo(score.strict().recall());
  }
}
