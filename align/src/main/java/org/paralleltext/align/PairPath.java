package org.paralleltext.align;

import java.util.Arrays;
import java.util.List;
import org.paralleltext.bitext.Bead;

/** Steps that lead through two sequences, and the places where they begin and end. Immutable. */
final class PairPath {

  /** No path yet. */
  static final PairPath NONE = new PairPath(0, List.of());

  private final List<Step> steps;

  /** By row: how many places lie in the rows before it. */
  private final int[] starts;

  /** By place: its column. */
  private final int[] columns;

  /**
   * @param rows how many units the left sequence has
   * @param steps cover both sequences in order
   */
  PairPath(int rows, List<Step> steps) {
    this.steps = List.copyOf(steps);
    starts = new int[rows + 2];
    columns = new int[steps.size() + 1];
    int row = 0;
    for (int place = 0; place < columns.length; place++) {
      int at = place == 0 ? 0 : this.steps.get(place - 1).left().end();
      columns[place] = place == 0 ? 0 : this.steps.get(place - 1).right().end();
      while (row <= at) {
        starts[row++] = place;
      }
    }
    Arrays.fill(starts, row, starts.length, columns.length);
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps as beads. */
  List<Bead> beads() {
    return steps.stream().map(step -> Bead.of(step.left(), step.right())).toList();
  }

  List<Step> steps() {
    return steps;
  }

  /** The columns at which a step begins or ends in a row, in order. */
  int[] columns(int row) {
    return Arrays.copyOfRange(columns, starts[row], starts[row + 1]);
  }

  /** Whether a step begins or ends at a place. */
  boolean visits(int row, int column) {
    return Arrays.binarySearch(columns, starts[row], starts[row + 1], column) >= 0;
  }
}
