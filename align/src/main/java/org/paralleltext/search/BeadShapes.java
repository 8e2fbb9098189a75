package org.paralleltext.search;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a bead takes so many segments of each language: the table of the grain, corrected by
 * the beads of documents that are aligned already. Immutable.
 *
 * <p>Beads are alike if they have segments of the same languages, and as many in all, as 1-3 and
 * 2-2 have; the table says the same of them. Few beads of a corpus tell how likely such beads are,
 * only many which of them is likelier than another.
 */
public final class BeadShapes {

  /** So many beads of a corpus weigh as much as the table: see {@link #ALIKE}. */
  static final double TRUST = 80;

  /**
   * So many beads that are alike must be found for their own counts to weigh as much as an even
   * split among their shapes. Chosen with {@link #TRUST} on the sets of gold/ by log loss, which
   * changes little between 60 and 200 here and 80 and 150 there.
   */
  private static final double ALIKE = 100;

  /**
   * How much rarer each further segment makes a bead that is larger than usual, since too few such
   * are found to count them: in gold/mac 761, 213, 65, 16, 5 beads have 2 to 6 segments for one.
   */
  private static final double MORE = 0.28;

  private final Shape.Grain grain;
  private final int usual;
  private final Map<List<Integer>, Integer> counts;
  private final double total;

  /** How many beads of usual size were found that are alike. */
  private final Map<Alike, Integer> found = new HashMap<>();

  /**
   * By how many languages a bead of usual size has, and its segments: how many shapes there are.
   */
  private final double[][] shapes;

  /**
   * What beads that are alike have in common.
   *
   * @param present which languages they have, as bits
   * @param segments how many segments they have in all
   */
  private record Alike(int present, int segments) {

    static Alike of(int... sizes) {
      int present = 0;
      int segments = 0;
      for (int k = 0; k < sizes.length; k++) {
        present |= sizes[k] > 0 ? 1 << k : 0;
        segments += sizes[k];
      }
      return new Alike(present, segments);
    }
  }

  /**
   * @param languages how many there are, at most {@link Integer#SIZE}
   * @param counts how many beads were found of each shape, by {@link #key}
   */
  public BeadShapes(Shape.Grain grain, int languages, Map<List<Integer>, Integer> counts) {
    this.grain = grain;
    this.counts = Map.copyOf(counts);
    usual = Shape.usual(languages);
    total = TRUST + counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach(
        (key, count) -> {
          int[] sizes = Ints.toArray(key);
          if (Ints.max(sizes) <= usual) {
            found.merge(Alike.of(sizes), count, Integer::sum);
          }
        });
    shapes = shapes(languages, usual);
  }

  /** The sizes of a bead as they are counted: those above the largest as the largest. */
  public static List<Integer> key(int... sizes) {
    int[] capped = sizes.clone();
    for (int k = 0; k < capped.length; k++) {
      capped[k] = Math.min(Shape.LONGEST, capped[k]);
    }
    return ImmutableIntArray.copyOf(capped).asList();
  }

  /** By languages and segments: in how many ways so many languages share the segments. */
  private static double[][] shapes(int languages, int usual) {
    double[][] shapes = new double[languages + 1][languages * usual + 1];
    shapes[0][0] = 1;
    for (int present = 1; present <= languages; present++) {
      for (int segments = present; segments <= present * usual; segments++) {
        for (int size = 1; size <= Math.min(usual, segments); size++) {
          shapes[present][segments] += shapes[present - 1][segments - size];
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
    int largest = Ints.max(sizes);
    if (largest > usual) {
      return longPrior(sizes, largest);
    }
    Alike kind = Alike.of(sizes);
    double alike = shapes[Integer.bitCount(kind.present())][kind.segments()];
    int ofAlike = found.getOrDefault(kind, 0);
    double ofShape = counts.getOrDefault(key(sizes), 0) + ALIKE / alike;
    return StrictMath.log(
        (ofAlike + TRUST * alike * probability) / total * ofShape / (ofAlike + ALIKE));
  }

  private double longPrior(int[] sizes, int largest) {
    int[] capped = sizes.clone();
    for (int k = 0; k < capped.length; k++) {
      capped[k] = Math.min(usual, capped[k]);
    }
    return prior(capped) + (largest - usual) * StrictMath.log(MORE);
  }
}
