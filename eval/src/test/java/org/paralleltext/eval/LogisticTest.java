package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paralleltext.eval.Logistic.Example;

/** Logistic regression. */
class LogisticTest {

  @Test
  void evidenceThatSaysNothingLeavesTheShareOfOutcomes() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new Example(List.of(0.0), i < 80, 1));
    }
    assertThat(Logistic.fit(examples).probability(List.of(0.0))).isCloseTo(0.8, within(1e-3));
  }

  @Test
  void weightsCountAsExamples() {
    List<Example> examples =
        List.of(new Example(List.of(0.0), true, 300), new Example(List.of(0.0), false, 100));
    assertThat(Logistic.fit(examples).probability(List.of(0.0))).isCloseTo(0.75, within(1e-3));
  }

  /** Outcomes drawn with known weights give these back. */
  @Test
  void findsTheWeightsThatOutcomesWereDrawnWith() {
    Random random = new Random(7);
    Logistic truth = new Logistic(List.of(-1.0, 2.0, 0.5));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      List<Double> evidence = List.of(random.nextGaussian(), 3 * random.nextGaussian());
      examples.add(new Example(evidence, random.nextDouble() < truth.probability(evidence), 1));
    }
    List<Double> weights = Logistic.fit(examples).weights();
    for (int i = 0; i < 3; i++) {
      assertThat(weights.get(i)).isCloseTo(truth.weights().get(i), within(0.1));
    }
  }

  @Test
  void whatCanBeToldApartStaysFinite() {
    List<Example> examples =
        List.of(new Example(List.of(-1.0), false, 1), new Example(List.of(1.0), true, 1));
    Logistic found = Logistic.fit(examples);
    assertThat(found.probability(List.of(1.0))).isBetween(0.8, 0.9999);
    assertThat(found.weights()).allSatisfy(weight -> assertThat(weight).isFinite());
  }

  /** Whole steps of Newton's method swing between two corners here, thousands apart. */
  @Test
  void settlesOnEvidenceWithOutliers() {
    List<List<Double>> evidence =
        List.of(
            List.of(3.0, 1.0),
            List.of(2.0, -47.0),
            List.of(-12.0, -10.0),
            List.of(-4.0, -8.0),
            List.of(-45.0, -1.0),
            List.of(-8.0, 21.0),
            List.of(1.0, -131.0),
            List.of(-5.0, -5.0),
            List.of(-4.0, -10.0));
    List<Boolean> outcomes = List.of(true, false, false, false, false, true, false, true, false);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      examples.add(new Example(evidence.get(i), outcomes.get(i), 1));
    }

    assertIsFitted(examples);
  }

  @Test
  void settlesOnEvidenceThatTellsOutcomesApart() {
    Random random = new Random(3);
    for (int set = 0; set < 200; set++) {
      List<Example> examples = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        double first = 50 * random.nextGaussian();
        double second = random.nextGaussian();
        boolean outcome = first + 30 * second > 10;
        examples.add(new Example(List.of(first, second), outcome, 1 + 100 * random.nextDouble()));
      }

      assertIsFitted(examples);
    }
  }

  /** Examples pull at each weight as much as the penalty does. */
  private static void assertIsFitted(List<Example> examples) {
    Logistic found = Logistic.fit(examples);
    int size = found.weights().size();
    for (int i = 0; i < size; i++) {
      double pull = -Logistic.PENALTY * found.weights().get(i);
      for (Example example : examples) {
        double x = i == 0 ? 1 : example.evidence().get(i - 1);
        double p = found.probability(example.evidence());
        pull += example.weight() * ((example.outcome() ? 1 : 0) - p) * x;
      }
      assertThat(pull).isCloseTo(0, within(1e-6));
    }
  }
}
