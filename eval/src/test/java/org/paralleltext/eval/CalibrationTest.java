package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.paralleltext.eval.Calibration.Trial;
import org.paralleltext.eval.ConfidenceScore.Judged;

/** Confidences that are fitted on some sets and tried on another. */
class CalibrationTest {

  /** Ten judgements of one confidence. */
  private static ConfidenceScore score(double confidence, int right) {
    return new ConfidenceScore(
        IntStream.range(0, 10).mapToObj(i -> new Judged(confidence, i < right)).toList());
  }

  private static Trial trial(String set, int right) {
    return new Trial(
        set, "en-zh", new TreeMap<>(Map.of(1.0, score(0.9, right), 2.0, score(0.6, right))));
  }

  @Test
  void eachSetHasTheTemperatureThatServesTheOthersBest() {
    Calibration calibration =
        new Calibration(List.of(trial("sure", 9), trial("doubtful", 6), trial("doubtful", 5)));

    assertThat(calibration.temperature("doubtful")).isEqualTo(1.0);
    assertThat(calibration.temperature("sure")).isEqualTo(2.0);
    assertThat(calibration.markdown())
        .contains("| sure | en-zh | 10 | 2.0 | **0.4200** | 0.4800 |")
        .contains("| doubtful | en-zh | 10 | 1.0 | **0.5000** | 0.1800 |");
  }

  @Test
  void oneSetAloneOrOtherTemperaturesCannotBeCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(List.of(trial("a", 9), trial("a", 8))));
    Trial other = new Trial("b", "en-zh", new TreeMap<>(Map.of(3.0, score(0.9, 9))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(List.of(trial("a", 9), other)));
  }

  /** Two judgements of 0.5: both right or both wrong, a gap of 1, half of the time. */
  @Test
  void luckAloneMakesAnErrorOfFewJudgements() {
    ConfidenceScore score =
        new ConfidenceScore(List.of(new Judged(0.5, true), new Judged(0.5, false)));
    assertThat(score.expectedCalibrationError(1)).isCloseTo(0.25, within(1e-12));
    assertThat(score.expectedCalibrationError(2)).isCloseTo(0.5, within(1e-12));
    assertThat(score.logLoss()).isCloseTo(Math.log(2), within(1e-12));
  }

  /** The same by all outcomes, one by one. */
  @Property(tries = 100)
  void theExpectedErrorIsTheMeanOverAllOutcomes(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> confidences) {
    int n = confidences.size();
    double expected =
        IntStream.range(0, 1 << n)
            .mapToDouble(
                outcome -> {
                  double probability = 1;
                  List<Judged> judged =
                      IntStream.range(0, n)
                          .mapToObj(i -> new Judged(confidences.get(i), (outcome >> i & 1) == 1))
                          .toList();
                  for (Judged one : judged) {
                    probability *= one.right() ? one.confidence() : 1 - one.confidence();
                  }
                  return probability * new ConfidenceScore(judged).calibrationError(3);
                })
            .sum();
    ConfidenceScore any =
        new ConfidenceScore(
            confidences.stream().map(confidence -> new Judged(confidence, true)).toList());
    assertThat(any.expectedCalibrationError(3)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void oneWrongCertaintyIsNotAll() {
    ConfidenceScore score = new ConfidenceScore(List.of(new Judged(1, false), new Judged(0, true)));
    assertThat(score.logLoss()).isCloseTo(-Math.log(1e-6), within(1e-6));
  }

  @Test
  void ofNoSureJudgementsNoneAreSaidToBeRight() {
    ConfidenceScore unsure = score(0.9, 9);
    assertThat(unsure.words("bead", "beads")).endsWith("0.99 or more: 0.0 % of 10 beads.\n");
    assertThat(score(1, 9).words("bead", "beads"))
        .endsWith("100.0 % of 10 beads, 0.9000 of them right.\n");
    assertThat(new Calibration(List.of(trial("a", 9), trial("b", 9))).markdown())
        .contains("| 0.0 % | - |");
    assertThat(ConfidenceScore.ofAny(List.of())).isEmpty();
  }

  @Test
  void temperaturesOfATrialAreInOrderAndStay() {
    TreeMap<Double, ConfidenceScore> scores = new TreeMap<>(Comparator.reverseOrder());
    scores.putAll(Map.of(1.0, score(0.9, 9), 2.0, score(0.6, 9)));
    Trial trial = new Trial("a", "en-zh", scores);
    scores.clear();
    assertThat(trial.scores().keySet()).containsExactly(1.0, 2.0);
    assertThatThrownBy(() -> trial.scores().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void judgementsAreCounted() {
    List<Judged> judged = Stream.of(0.1, 0.9).map(p -> new Judged(p, true)).toList();
    assertThat(new ConfidenceScore(judged).size()).isEqualTo(2);
  }
}
