package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class LogarithmProperties {

  private static void assertNear(double x) {
    double exact = StrictMath.log(x);
    assertThat(Logarithm.of(x)).isCloseTo(exact, within(1e-13 * Math.max(1, Math.abs(exact))));
  }

  @Property
  void ofNumbersOfAnySizeItIsRight(@ForAll @DoubleRange(min = -1074, max = 1023) double exponent) {
    assertNear(StrictMath.pow(2, exponent));
  }

  @Property
  void ofNumbersNearOneItIsRight(@ForAll @DoubleRange(min = 0.5, max = 2) double x) {
    assertNear(x);
  }

  @Example
  void ofWhatHasNoneItSaysWhatJavaSays() {
    assertThat(Logarithm.of(1)).isZero();
    assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Logarithm.of(-1)).isNaN();
    assertThat(Logarithm.of(Double.NaN)).isNaN();
    assertNear(Double.MIN_VALUE);
    assertNear(Double.MIN_NORMAL);
    assertNear(Double.MAX_VALUE);
  }
}
