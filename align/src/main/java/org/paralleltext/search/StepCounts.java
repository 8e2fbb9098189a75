package org.paralleltext.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the steps of paths, to learn how likely each is. Not thread-safe. */
public final class StepCounts {

  /**
   * How likely a run of null steps goes on where few are known, and how many of these weigh as
   * much. The texts differ: in gold/ 0.03 to 0.08 of the null beads of unpc-mix and sdg-mix are
   * followed by one of the same side, in champollion 0.74.
   */
  private static final double GOING_ON = 0.05;

  private static final double TRUST = 10;

  /** By {@link BeadShapes#key}: how often a step was taken; null steps in a row count once. */
  private final Map<List<Integer>, Integer> shapes = new HashMap<>();

  private int nulls;
  private int gone;

  /** Adds the steps of a path. */
  public void add(Iterable<Step> path) {
    List<Integer> before = List.of();
    for (Step step : path) {
      List<Integer> key = BeadShapes.key(step.left().length(), step.right().length());
      boolean isNull = step.left().isEmpty() || step.right().isEmpty();
      boolean goesOn = isNull && key.equals(before);
      nulls += isNull ? 1 : 0;
      gone += goesOn ? 1 : 0;
      if (!goesOn) {
        shapes.merge(key, 1, Integer::sum);
      }
      before = key;
    }
  }

  /** How often each shape was counted, by {@link BeadShapes#key}. */
  Map<List<Integer>, Integer> shapes() {
    return Map.copyOf(shapes);
  }

  /** What the table of a grain says, corrected by the counts. */
  public StepModel model(Shape.Grain grain) {
    BeadShapes priors = new BeadShapes(grain, 2, shapes);
    List<Shape> corrected =
        grain.shapes().stream()
            .map(
                shape ->
                    new Shape(
                        shape.left(), shape.right(), priors.prior(shape.left(), shape.right())))
            .toList();
    return new StepModel(corrected, (gone + TRUST * GOING_ON) / (nulls + TRUST));
  }
}
