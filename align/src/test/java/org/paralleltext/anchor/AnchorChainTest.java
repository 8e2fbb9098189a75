package org.paralleltext.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorChainTest {

  private static final Course COURSE = CourseTest.course("3".repeat(1000), "3".repeat(1000));

  private static Anchor anchor(int left, int right, double weight) {
    return new Anchor(left, right, weight, "test");
  }

  @Test
  void dropsTheLighterOfCrossingAnchors() {
    List<Anchor> chain =
        AnchorChain.heaviest(
            List.of(anchor(5, 1, 3), anchor(1, 1, 2), anchor(2, 2, 2), anchor(3, 3, 2)));

    assertThat(chain).extracting(Anchor::left).containsExactly(1, 2, 3);
  }

  @Test
  void oneHeavyAnchorOutweighsTwoLightOnes() {
    List<Anchor> chain =
        AnchorChain.heaviest(List.of(anchor(5, 1, 5), anchor(1, 2, 2), anchor(2, 3, 2)));

    assertThat(chain).extracting(Anchor::left).containsExactly(5);
  }

  @Test
  void dropsAnchorsThatTheEvidenceSpeaksAgainst() {
    assertThat(AnchorChain.heaviest(List.of(anchor(1, 1, -1), anchor(2, 2, 0)))).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderTheyCameIn() {
    List<Anchor> anchors =
        List.of(anchor(1, 4, 2), anchor(2, 3, 2), anchor(3, 2, 2), anchor(4, 5, 1));
    List<Anchor> turned = Stream.of(3, 1, 0, 2).map(anchors::get).toList();

    assertThat(AnchorChain.heaviest(turned)).isEqualTo(AnchorChain.heaviest(anchors));
  }

  private static List<Anchor> along(List<Anchor> anchors) {
    return AnchorChain.along(COURSE, anchors, COURSE.begin(), COURSE.end());
  }

  @Test
  void anchorsThatLieAnywhereAreNotWorthTheWaysToThem() {
    Random random = new Random(8);
    List<Anchor> anchors =
        Stream.generate(() -> anchor(random.nextInt(1000), random.nextInt(1000), 6))
            .limit(60)
            .toList();

    assertThat(AnchorChain.heaviest(anchors)).hasSizeGreaterThan(8);
    assertThat(along(anchors)).allMatch(anchor -> Math.abs(anchor.left() - anchor.right()) < 150);
  }

  @Test
  void aPartThatIsLackingIsPassedWhereManyAnchorsGoOnBehindIt() {
    List<Anchor> anchors =
        IntStream.range(0, 45)
            .map(i -> 20 * i)
            .mapToObj(i -> anchor(i, i < 300 ? i : i + 100, 3))
            .toList();

    assertThat(along(anchors)).isEqualTo(anchors);
  }
}
