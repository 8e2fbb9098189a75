package org.paralleltext.align;

import java.util.Map;

/**
 * How likely a bead takes so many segments of each language: the table of the grain, corrected by
 * the beads of documents that are aligned already. Immutable.
 *
 * <p>Beads are alike if they have as many languages and as many segments in all, as 1-3 and 2-2
 * have; the table says the same of them. Few beads of a corpus tell how likely such beads are, only
 * many which of them is likelier than another.
 */
final class BeadShapes {

  /** So many beads of a corpus weigh as much as the table: see {@link #ALIKE}. */
  private static final double TRUST = 80;

  /**
   * So many beads that are alike weigh as much as that each of their shapes is as likely. Chosen
   * with {@link #TRUST} on the sets of gold/ by log loss, which changes little between 60 and 200
   * here and 80 and 150 there.
   */
  private static final double ALIKE = 100;

  /**
   * How much rarer each further segment makes a bead that is larger than usual, since too few such
   * are found to count them: in gold/mac 761, 213, 65, 16, 5 beads have 2 to 6 segments for one.
   */
  private static final double MORE = 0.28;

  private static final int BASE = Shape.LONGEST + 1;

  private final Shape.Grain grain;
  private final int usual;
  private final Map<Integer, Integer> counts;
  private final double total;

  /** By languages and segments that a bead of usual size has: how many were found. */
  private final int[][] found;

  /** By the same: how many shapes of usual beads there are. */
  private final double[][] shapes;

  /**
   * @param languages how many there are
   * @param counts how many beads were found of each shape, by {@link #key}
   */
  BeadShapes(Shape.Grain grain, int languages, Map<Integer, Integer> counts) {
    this.grain = grain;
    this.counts = Map.copyOf(counts);
    usual = Shape.usual(languages);
    total = TRUST + counts.values().stream().mapToInt(Integer::intValue).sum();
    found = new int[languages + 1][languages * usual + 1];
    counts.forEach(
        (key, count) -> {
          if (largestOf(key) <= usual) {
            found[languagesOf(key)][segmentsOf(key)] += count;
          }
        });
    shapes = shapes(languages, usual);
  }

  /** A number for the sizes of a bead; sizes above the largest count as the largest. */
  static int key(int... sizes) {
    int key = 0;
    for (int size : sizes) {
      key = key * BASE + Math.min(Shape.LONGEST, size);
    }
    return key;
  }

  private static int languagesOf(int key) {
    return key == 0 ? 0 : languagesOf(key / BASE) + (key % BASE > 0 ? 1 : 0);
  }

  private static int segmentsOf(int key) {
    return key == 0 ? 0 : segmentsOf(key / BASE) + key % BASE;
  }

  private static int largestOf(int key) {
    return key == 0 ? 0 : Math.max(largestOf(key / BASE), key % BASE);
  }

  /** By languages and segments: in how many ways some of the languages have so many segments. */
  private static double[][] shapes(int languages, int usual) {
    double[][] shapes = new double[languages + 1][languages * usual + 1];
    shapes[0][0] = 1;
    for (int language = 0; language < languages; language++) {
      for (int present = language + 1; present > 0; present--) {
        for (int segments = present; segments <= present * usual; segments++) {
          for (int size = 1; size <= Math.min(usual, segments); size++) {
            shapes[present][segments] += shapes[present - 1][segments - size];
          }
        }
      }
    }
    return shapes;
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
    int largest = 0;
    int present = 0;
    int segments = 0;
    for (int size : sizes) {
      largest = Math.max(largest, size);
      present += size > 0 ? 1 : 0;
      segments += size;
    }
    if (largest > usual) {
      return longPrior(sizes, largest);
    }
    double alike = shapes[present][segments];
    int ofAlike = found[present][segments];
    double ofShape = counts.getOrDefault(key(sizes), 0) + ALIKE / alike;
    return Math.log((ofAlike + TRUST * alike * probability) / total * ofShape / (ofAlike + ALIKE));
  }

  private double longPrior(int[] sizes, int largest) {
    int[] capped = sizes.clone();
    for (int k = 0; k < capped.length; k++) {
      capped[k] = Math.min(usual, capped[k]);
    }
    return prior(capped) + (largest - usual) * Math.log(MORE);
  }
}
