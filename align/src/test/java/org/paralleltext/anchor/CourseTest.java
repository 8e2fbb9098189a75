package org.paralleltext.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paralleltext.score.Unit;

class CourseTest {

  /**
   * @param left by unit, a digit for its length
   */
  static Course course(String left, String right) {
    return Course.of(units(left), units(right));
  }

  private static List<Unit> units(String lengths) {
    return lengths
        .chars()
        .mapToObj(digit -> new Unit(digit - '0', Optional.empty(), Optional.empty()))
        .toList();
  }

  private static Anchor at(int left, int right) {
    return new Anchor(left, right, 1, "test");
  }

  @Test
  void lengthsAreInMeanUnitsOfBothTexts() {
    Course course = course("44", "2222");

    assertThat(course.left(0)).isZero();
    assertThat(course.left(1)).isCloseTo(5 / (22 / 6.0), within(1e-12));
    assertThat(course.left(2) + course.right(4)).isCloseTo(6, within(1e-12));
    assertThat(course.end()).isEqualTo(new Anchor(2, 4, 0, "end"));
  }

  @Test
  void aTextWithoutUnitsHasACourse() {
    assertThat(course("", "").cost(at(0, 0), at(0, 0))).isZero();
    assertThat(course("333", "").end().left()).isEqualTo(3);
  }

  @Test
  void aWayThatIsEquallyLongInBothTextsCostsNothing() {
    Course course = course("9339", "393333");

    assertThat(course.cost(at(0, 0), at(1, 1))).isPositive();
    assertThat(course.cost(at(0, 0), at(2, 2))).isZero();
  }

  @Test
  void theFurtherApartTheMoreItCostsUpToAPartThatIsLacking() {
    Course course = course("3".repeat(1000), "3".repeat(1000));

    assertThat(course.cost(at(0, 0), at(10, 13)))
        .isGreaterThan(course.cost(at(0, 0), at(10, 12)))
        .isGreaterThan(course.cost(at(0, 0), at(20, 23)));
    assertThat(course.cost(at(0, 0), at(0, 500))).isEqualTo(course.cost(at(0, 0), at(0, 900)));
  }

  @Test
  void bothSidesCountAlike() {
    assertThat(course("1239", "2349").cost(at(0, 1), at(2, 3)))
        .isEqualTo(course("2349", "1239").cost(at(1, 0), at(3, 2)));
  }
}
