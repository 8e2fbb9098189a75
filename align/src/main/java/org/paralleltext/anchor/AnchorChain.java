package org.paralleltext.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among anchors those that do not cross and weigh most together. */
public final class AnchorChain {

  private AnchorChain() {}

  /**
   * The heaviest chain: anchors that grow on both sides. Of equal chains the one whose later
   * anchors stand further left is taken. {@code O(n²)} time, {@code O(n)} memory.
   *
   * @param anchors in any order; those of weight 0 or less are dropped
   * @return the chain, in order
   */
  public static List<Anchor> heaviest(List<Anchor> anchors) {
    List<Anchor> sorted =
        anchors.stream()
            .filter(anchor -> anchor.weight() > 0)
            .sorted(Comparator.comparingInt(Anchor::left).thenComparingInt(Anchor::right))
            .toList();
    double[] weight = new double[sorted.size()];
    int[] from = new int[sorted.size()];
    int best = -1;
    for (int i = 0; i < sorted.size(); i++) {
      from[i] = predecessor(sorted, weight, i);
      weight[i] = sorted.get(i).weight() + (from[i] < 0 ? 0 : weight[from[i]]);
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = from[i]) {
      chain.add(0, sorted.get(i));
    }
    return List.copyOf(chain);
  }

  private static int predecessor(List<Anchor> sorted, double[] weight, int i) {
    int best = -1;
    for (int j = 0; j < i; j++) {
      boolean before =
          sorted.get(j).left() < sorted.get(i).left()
              && sorted.get(j).right() < sorted.get(i).right();
      if (before && (best < 0 || weight[j] > weight[best])) {
        best = j;
      }
    }
    return best;
  }
}
