package org.paralleltext.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Chooses among anchors those that do not cross and weigh most together. */
public final class AnchorChain {

  private AnchorChain() {}

  /**
   * The heaviest chain: anchors that grow on both sides. {@code O(n log n)} time, {@code O(n)}
   * memory.
   *
   * @param anchors in any order; those of weight 0 or less are dropped
   * @return the chain, in order
   */
  public static List<Anchor> heaviest(List<Anchor> anchors) {
    List<Anchor> sorted =
        anchors.stream()
            .filter(anchor -> anchor.weight() > 0)
            .sorted(
                Comparator.comparingInt(Anchor::left)
                    .thenComparing(Comparator.comparingInt(Anchor::right).reversed()))
            .toList();
    IntSummaryStatistics rights = sorted.stream().mapToInt(Anchor::right).summaryStatistics();
    double[] weight = new double[sorted.size()];
    int[] from = new int[sorted.size()];
    int[] tree = new int[sorted.isEmpty() ? 0 : rights.getMax() - rights.getMin() + 2];
    Arrays.fill(tree, -1);
    int best = -1;
    for (int i = 0; i < weight.length; i++) {
      int right = sorted.get(i).right() - rights.getMin();
      from[i] = heaviest(tree, weight, right);
      weight[i] = sorted.get(i).weight() + (from[i] < 0 ? 0 : weight[from[i]]);
      best = best < 0 || weight[i] > weight[best] ? i : best;
      update(tree, weight, right + 1, i);
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = from[i]) {
      chain.add(sorted.get(i));
    }
    Collections.reverse(chain);
    return List.copyOf(chain);
  }

  /** The heaviest anchor before a right position, from a binary indexed tree (Fenwick 1994). */
  private static int heaviest(int[] tree, double[] weight, int right) {
    int best = -1;
    for (int k = right; k > 0; k -= k & -k) {
      best = tree[k] >= 0 && (best < 0 || weight[tree[k]] > weight[best]) ? tree[k] : best;
    }
    return best;
  }

  private static void update(int[] tree, double[] weight, int right, int anchor) {
    for (int k = right; k < tree.length; k += k & -k) {
      tree[k] = tree[k] < 0 || weight[anchor] > weight[tree[k]] ? anchor : tree[k];
    }
  }
}
