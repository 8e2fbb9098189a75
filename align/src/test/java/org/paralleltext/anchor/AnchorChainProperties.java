package org.paralleltext.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnchorChainProperties {

  /** Places of anchors, and one more. */
  private static final Course COURSE = CourseTest.course("22222222229", "92222222222");

  @Provide
  Arbitrary<List<Anchor>> anchors() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 8);
    Arbitrary<Double> weights = Arbitraries.integers().between(-1, 4).map(Integer::doubleValue);
    return Combinators.combine(places, places, weights)
        .as((left, right, weight) -> new Anchor(left, right, weight, "test"))
        .list()
        .ofMaxSize(9);
  }

  private static double weight(List<Anchor> anchors) {
    return anchors.stream().mapToDouble(Anchor::weight).sum();
  }

  private static boolean grows(List<Anchor> anchors) {
    for (int i = 1; i < anchors.size(); i++) {
      if (anchors.get(i).left() <= anchors.get(i - 1).left()
          || anchors.get(i).right() <= anchors.get(i - 1).right()) {
        return false;
      }
    }
    return true;
  }

  /** The weight of the heaviest of all chains behind an anchor, tried one by one. */
  private static double heaviestAfter(List<Anchor> anchors, int left, int right) {
    return anchors.stream()
        .filter(anchor -> anchor.left() > left && anchor.right() > right)
        .mapToDouble(
            anchor -> anchor.weight() + heaviestAfter(anchors, anchor.left(), anchor.right()))
        .reduce(0, Math::max);
  }

  @Property
  void noChainIsHeavier(@ForAll("anchors") List<Anchor> anchors) {
    List<Anchor> chain = AnchorChain.heaviest(anchors);

    assertThat(anchors).containsAll(chain);
    assertThat(grows(chain)).isTrue();
    assertThat(weight(chain)).isCloseTo(heaviestAfter(anchors, -1, -1), within(1e-9));
  }

  @Property
  void whereTheTextsBeginDoesNotMatter(
      @ForAll("anchors") List<Anchor> anchors,
      @ForAll @IntRange(max = 1_000_000_000) int left,
      @ForAll @IntRange(max = 1_000_000_000) int right) {
    assertThat(AnchorChain.heaviest(moved(anchors, left, right)))
        .isEqualTo(moved(AnchorChain.heaviest(anchors), left, right));
  }

  @Property
  void noChainIsWorthMoreAlongTheCourse(@ForAll("anchors") List<Anchor> anchors) {
    List<Anchor> chain = AnchorChain.along(COURSE, anchors, COURSE.begin(), COURSE.end());

    assertThat(anchors).containsAll(chain);
    assertThat(grows(chain)).isTrue();
    assertThat(weight(chain) - cost(chain))
        .isCloseTo(worthMostAfter(COURSE.begin(), -1, -1, anchors), within(1e-9));
  }

  private static double cost(List<Anchor> chain) {
    double cost = 0;
    Anchor from = COURSE.begin();
    for (Anchor anchor : chain) {
      cost += COURSE.cost(from, anchor);
      from = anchor;
    }
    return cost + COURSE.cost(from, COURSE.end());
  }

  /** What the best of all chains behind a place is worth, tried one by one. */
  private static double worthMostAfter(Anchor from, int left, int right, List<Anchor> anchors) {
    return anchors.stream()
        .filter(anchor -> anchor.left() > left && anchor.right() > right)
        .mapToDouble(
            anchor ->
                anchor.weight()
                    - COURSE.cost(from, anchor)
                    + worthMostAfter(anchor, anchor.left(), anchor.right(), anchors))
        .reduce(-COURSE.cost(from, COURSE.end()), Math::max);
  }

  private static List<Anchor> moved(List<Anchor> anchors, int left, int right) {
    return anchors.stream()
        .map(a -> new Anchor(a.left() + left, a.right() + right, a.weight(), a.reason()))
        .toList();
  }
}
