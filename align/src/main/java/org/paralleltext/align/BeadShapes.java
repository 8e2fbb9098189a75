package org.paralleltext.align;

import java.util.Map;

/**
 * How likely a bead takes so many segments of each language: the table of the grain, corrected by
 * the beads of documents that are aligned already. Immutable.
 */
final class BeadShapes {

  /** So many beads of a corpus weigh as much as the table. */
  private static final double TRUST = 40;

  /**
   * How much rarer each further segment makes a bead that is larger than usual, since too few such
   * are found to count them: in gold/mac 761, 213, 65, 16, 5 beads have 2 to 6 segments for one.
   */
  private static final double MORE = 0.28;

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
      key = key * (Shape.LONGEST + 1) + Math.min(Shape.LONGEST, size);
    }
    return key;
  }

  /**
   * The natural logarithm of the probability of a shape; negative infinity for those that no bead
   * has.
   */
  double prior(int... sizes) {
    double probability = grain.probability(sizes);
    if (probability == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int usual = Shape.usual(sizes.length);
    int largest = 0;
    for (int size : sizes) {
      largest = Math.max(largest, size);
    }
    return largest <= usual
        ? Math.log((counts.getOrDefault(key(sizes), 0) + TRUST * probability) / total)
        : longPrior(sizes, largest, usual);
  }

  private double longPrior(int[] sizes, int largest, int usual) {
    int[] capped = sizes.clone();
    for (int k = 0; k < capped.length; k++) {
      capped[k] = Math.min(usual, capped[k]);
    }
    return prior(capped) + (largest - usual) * Math.log(MORE);
  }
}
