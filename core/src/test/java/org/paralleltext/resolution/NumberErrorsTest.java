package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.resolution.NumberSequence.Item;

/** What costs more than what, where a number is not the next one. */
class NumberErrorsTest {

  private static double follows(int last, int read) {
    return NumberErrors.follows(last, new Item(read, 0, false));
  }

  @Test
  void anUnbrokenCountCostsNothing() {
    assertThat(follows(0, 1)).isZero();
    assertThat(follows(1, 2)).isZero();
    assertThat(follows(41, 42)).isZero();
    assertThat(NumberErrors.likelihood(0)).isEqualTo(1);
  }

  @Test
  void theWiderAGapTheMoreItCostsButNotWithoutEnd() {
    assertThat(follows(3, 5)).isPositive().isLessThan(follows(3, 6));
    assertThat(follows(3, 6)).isLessThan(follows(3, 9));
    assertThat(follows(3, 60)).isEqualTo(follows(3, 600));
  }

  @Test
  void aLateStartCostsLessThanAGap() {
    assertThat(follows(0, 2)).isPositive().isLessThan(follows(4, 6));
    assertThat(follows(0, 3)).isEqualTo(follows(0, 30));
  }

  @Test
  void aCountBeginsAnewBehindATitleRatherThanElsewhere() {
    double behindTitle = NumberErrors.follows(7, new Item(1, 0, true));
    assertThat(behindTitle).isPositive().isLessThan(follows(7, 1));
    assertThat(follows(7, 1)).isLessThan(follows(7, 7));
    assertThat(follows(7, 7)).isLessThan(follows(7, 4));
  }

  @ParameterizedTest
  @CsvSource({"21, 12", "13, 18", "1, 11", "11, 1", "128, 28", "12, 128", "100, 10"})
  void numbersThatLookAlikeAreSoonerMisread(int read, int next) {
    assertThat(NumberErrors.misread(read, next)).isLessThan(NumberErrors.misread(47, 98));
  }

  @ParameterizedTest
  @CsvSource({"3, 8", "47, 98", "5, 12", "123, 4", "99, 100", "112, 344"})
  void numbersThatDoNotLookAlikeAreAllAsUnlikely(int read, int next) {
    assertThat(NumberErrors.misread(read, next)).isEqualTo(NumberErrors.misread(47, 98));
  }

  @Test
  void theMoreAStepCostsTheLessLikelyItIs() {
    assertThat(NumberErrors.likelihood(1)).isLessThan(NumberErrors.likelihood(0.5)).isPositive();
    assertThat(NumberErrors.likelihood(1))
        .isEqualTo(NumberErrors.likelihood(0.5) * NumberErrors.likelihood(0.5));
  }
}
