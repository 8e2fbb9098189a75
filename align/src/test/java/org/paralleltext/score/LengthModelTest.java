package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LengthModelTest {

  private static LengthModel after(int translations, double deviation) {
    double[] deviations = new double[translations];
    Arrays.fill(deviations, deviation);
    return LengthModel.of(deviations);
  }

  private static double score(LengthModel model, double left, double right) {
    return model.score(Math.log1p(left), Math.log1p(right));
  }

  @Test
  void withoutTranslationsItIsTheUsualOne() {
    assertThat(LengthModel.of(new double[0])).isSameAs(LengthModel.USUAL);
  }

  @Test
  void whereTranslationsAreEquallyLongOthersAreLessLikely() {
    LengthModel close = after(200, 0.1);

    assertThat(score(close, 40, 40)).isGreaterThan(score(LengthModel.USUAL, 40, 40));
    assertThat(score(close, 40, 80)).isLessThan(score(LengthModel.USUAL, 40, 80));
  }

  @Test
  void whereTranslationsAreFreeLengthsSayLess() {
    LengthModel free = after(200, 3);

    assertThat(score(free, 100, 100)).isLessThan(score(LengthModel.USUAL, 100, 100)).isPositive();
    assertThat(score(free, 100, 200)).isGreaterThan(score(LengthModel.USUAL, 100, 200));
  }

  @Test
  void fewTranslationsOfEqualLengthSayLessThanMany() {
    double usual = score(LengthModel.USUAL, 40, 80);
    double few = score(after(8, 0), 40, 80);

    assertThat(few).isLessThan(usual).isGreaterThan(score(after(200, 0), 40, 80));
  }

  @Test
  void thereIsAModelForTextsThatAreEqual() {
    assertThat(after(1_000, 0)).isSameAs(after(100_000, 0));
    assertThat(score(after(1_000, 0), 40, 41)).isFinite();
  }

  /** One in a hundred may be no translation at all. */
  @Property
  void oneThatIsFarOffChangesLittle(@ForAll @DoubleRange(min = 0.2, max = 3) double deviation) {
    double[] deviations = new double[100];
    Arrays.fill(deviations, deviation);
    double[] spoilt = deviations.clone();
    spoilt[50] = 1e9;

    double before = score(LengthModel.of(deviations), 60, 90);
    assertThat(Math.abs(score(LengthModel.of(spoilt), 60, 90) - before)).isLessThan(0.35);
  }

  @Property
  void bothSidesAreAlike(
      @ForAll @DoubleRange(min = 0, max = 5_000) double left,
      @ForAll @DoubleRange(min = 0, max = 5_000) double right,
      @ForAll @IntRange(max = 100) int translations) {
    LengthModel model = after(translations, 0.3);

    assertThat(LengthModel.deviation(left, right)).isEqualTo(LengthModel.deviation(right, left));
    assertThat(score(model, left, right)).isEqualTo(score(model, right, left));
  }
}
