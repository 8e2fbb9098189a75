package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergedLinksTest {

  private static Link link(Set<Integer> source, Set<Integer> target) {
    return new Link(source, target);
  }

  @Test
  void whatIsLinkedThroughAThirdLanguageIsInOneBead() {
    List<Link> firstSecond =
        List.of(link(Set.of(0), Set.of(0)), link(Set.of(1), Set.of(1)), link(Set.of(2), Set.of()));
    List<Link> firstThird = List.of(link(Set.of(0, 1), Set.of(0)), link(Set.of(2), Set.of()));
    List<Link> secondThird = List.of(link(Set.of(0), Set.of(0)), link(Set.of(1), Set.of()));

    assertThat(MergedLinks.of(List.of(3, 2, 2), List.of(firstSecond, firstThird, secondThird)))
        .containsExactlyInAnyOrder(
            List.of(Set.of(0, 1), Set.of(0, 1), Set.of(0)),
            List.of(Set.of(2), Set.of(), Set.of()),
            List.of(Set.of(), Set.of(), Set.of(1)));
  }

  @Test
  void withoutAPairItsLinksDoNotCount() {
    List<Link> none = List.of();
    List<Link> firstSecond = List.of(link(Set.of(0), Set.of(0)));

    assertThat(MergedLinks.of(List.of(1, 1, 1), List.of(firstSecond, none, none)))
        .containsExactlyInAnyOrder(
            List.of(Set.of(0), Set.of(0), Set.of()), List.of(Set.of(), Set.of(), Set.of(0)));
  }
}
