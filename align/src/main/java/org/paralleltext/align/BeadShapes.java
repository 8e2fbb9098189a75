package org.paralleltext.align;

import java.util.Map;

/**
 * How likely a bead takes so many segments of each language: the table of the grain, corrected by
 * the beads of documents that are aligned already. Immutable.
 */
final class BeadShapes {

  /** So many beads of a corpus weigh as much as the table. */
  private static final double TRUST = 40;

  private final Shape.Grain grain;
  private final Map<Integer, Integer> counts;
  private final double total;

  /**
   * @param counts how many beads were found of each shape, by {@link #key}
   */
  BeadShapes(Shape.Grain grain, Map<Integer, Integer> counts) {
    this.grain = grain;
    this.counts = Map.copyOf(counts);
    this.total = TRUST + counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A number for the sizes of a bead; sizes above the largest count as the largest. */
  static int key(int... sizes) {
    int key = 0;
    for (int size : sizes) {
      key = key * (Lattice.LARGEST + 1) + Math.min(Lattice.LARGEST, size);
    }
    return key;
  }

  /**
   * The natural logarithm of the probability of a shape; negative infinity for those that no bead
   * has.
   */
  double prior(int... sizes) {
    double seen = counts.getOrDefault(key(sizes), 0);
    return Math.log((seen + TRUST * grain.probability(sizes)) / total);
  }
}
