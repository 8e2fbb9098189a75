package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Span;

class StepCountsTest {

  private static Step left(int position, int right) {
    return new Step(Span.at(position), new Span(right, right));
  }

  private static Step both(int left, int right) {
    return new Step(Span.at(left), Span.at(right));
  }

  @Test
  void aMissingPartCountsAsOneAccident() {
    List<Step> steps = new ArrayList<>(List.of(both(0, 0), both(1, 1)));
    for (int i = 2; i < 32; i++) {
      steps.add(left(i, 2));
    }
    steps.add(new Step(new Span(32, 32), Span.at(2)));
    steps.add(left(32, 3));
    steps.add(both(33, 3));
    StepCounts counts = new StepCounts();

    counts.add(steps);

    assertThat(counts.shapes())
        .containsOnly(
            Map.entry(BeadShapes.key(1, 1), 3),
            Map.entry(BeadShapes.key(1, 0), 2),
            Map.entry(BeadShapes.key(0, 1), 1));
  }

  @Test
  void runsOfNullStepsAreExpectedWhereTheyWereFound() {
    StepCounts inRuns = new StepCounts();
    StepCounts alone = new StepCounts();
    for (int i = 0; i < 50; i++) {
      inRuns.add(List.of(left(0, 0), left(1, 0), left(2, 0), left(3, 0), both(4, 0)));
      alone.add(List.of(left(0, 0), both(1, 0), left(2, 1)));
    }

    double before = StepModel.of(Shape.Grain.LINE).goingOn();
    assertThat(inRuns.model(Shape.Grain.LINE).goingOn()).isBetween(0.7, 0.75);
    assertThat(alone.model(Shape.Grain.LINE).goingOn()).isBetween(0.0, before);
  }

  @Test
  void stepsOfTheTwoSidesAreNoRun() {
    StepCounts counts = new StepCounts();

    counts.add(List.of(left(0, 0), new Step(new Span(1, 1), Span.at(0)), left(1, 1)));

    assertThat(counts.shapes())
        .containsOnly(Map.entry(BeadShapes.key(1, 0), 2), Map.entry(BeadShapes.key(0, 1), 1));
  }
}
