package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Span;

class KnowledgeTest {

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
    Map<Integer, Integer> counts = new HashMap<>();

    Knowledge.countSteps(steps, counts);

    assertThat(counts)
        .containsOnly(
            Map.entry(BeadShapes.key(1, 1), 3),
            Map.entry(BeadShapes.key(1, 0), 2),
            Map.entry(BeadShapes.key(0, 1), 1));
  }
}
