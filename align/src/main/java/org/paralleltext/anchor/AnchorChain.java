package org.paralleltext.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Chooses among anchors those that do not cross and weigh most together. */
public final class AnchorChain {

  /** So many anchors before one are looked at, besides the end of the best chain to there. */
  private static final int NEAR = 100;

  /** No anchor. */
  private static final int NONE = -1;

  private final List<Anchor> sorted;

  /** By anchor: what the best chain weighs that ends there, and the anchor before in it. */
  private final double[] weight;

  private final int[] before;

  /** By right position: the end of the best chain, a binary indexed tree (Fenwick 1994). */
  private final int[] tree;

  private final int firstRight;

  private AnchorChain(List<Anchor> anchors) {
    sorted =
        anchors.stream()
            .filter(anchor -> anchor.weight() > 0)
            .sorted(
                Comparator.comparingInt(Anchor::left)
                    .thenComparing(Comparator.comparingInt(Anchor::right).reversed()))
            .toList();
    IntSummaryStatistics rights = sorted.stream().mapToInt(Anchor::right).summaryStatistics();
    weight = new double[sorted.size()];
    before = new int[sorted.size()];
    firstRight = rights.getMin();
    tree = new int[sorted.isEmpty() ? 0 : rights.getMax() - firstRight + 2];
    Arrays.fill(tree, NONE);
  }

  /**
   * The heaviest chain: anchors that grow on both sides. {@code O(n log n)} time, {@code O(n)}
   * memory.
   *
   * @param anchors in any order; those of weight 0 or less are dropped
   * @return the chain, in order
   */
  public static List<Anchor> heaviest(List<Anchor> anchors) {
    return new AnchorChain(anchors).heaviest();
  }

  /**
   * The chain that weighs most, less what speaks against the ways between its anchors. False
   * anchors lie anywhere: a chain of such is not worth the ways to them. {@code O(n log n)} time,
   * {@code O(n)} memory; ways from far before are looked at no further than to the best chain.
   *
   * @param anchors in any order, between two places; those of weight 0 or less are dropped
   * @param begin the place where the first way begins
   * @param end the place where the last one ends
   * @return the chain, in order, without the two places
   */
  public static List<Anchor> along(Course course, List<Anchor> anchors, Anchor begin, Anchor end) {
    return new AnchorChain(anchors).along(course, begin, end);
  }

  private List<Anchor> heaviest() {
    int best = NONE;
    for (int i = 0; i < weight.length; i++) {
      before[i] = bestTo(i);
      weight[i] = sorted.get(i).weight() + (before[i] == NONE ? 0 : weight[before[i]]);
      add(i);
      best = best == NONE || weight[i] > weight[best] ? i : best;
    }
    return chain(best);
  }

  private List<Anchor> along(Course course, Anchor begin, Anchor end) {
    int best = NONE;
    double most = -course.cost(begin, end);
    for (int i = 0; i < weight.length; i++) {
      Anchor anchor = sorted.get(i);
      before[i] = NONE;
      weight[i] = anchor.weight() - course.cost(begin, anchor);
      follow(bestTo(i), i, course);
      for (int k = Math.max(0, i - NEAR); k < i; k++) {
        follow(k, i, course);
      }
      add(i);
      double whole = weight[i] - course.cost(anchor, end);
      if (whole > most) {
        most = whole;
        best = i;
      }
    }
    return chain(best);
  }

  /** Lets the chain to an anchor follow that to another, if that is better and possible. */
  private void follow(int from, int to, Course course) {
    if (from == NONE) {
      return;
    }
    Anchor first = sorted.get(from);
    Anchor second = sorted.get(to);
    if (first.left() < second.left() && first.right() < second.right()) {
      double together = second.weight() + weight[from] - course.cost(first, second);
      if (together > weight[to]) {
        weight[to] = together;
        before[to] = from;
      }
    }
  }

  private List<Anchor> chain(int last) {
    List<Anchor> chain = new ArrayList<>();
    for (int i = last; i != NONE; i = before[i]) {
      chain.add(sorted.get(i));
    }
    Collections.reverse(chain);
    return List.copyOf(chain);
  }

  /** The end of the best chain before an anchor. */
  private int bestTo(int anchor) {
    int best = NONE;
    for (int k = sorted.get(anchor).right() - firstRight; k > 0; k -= k & -k) {
      best = better(best, tree[k]);
    }
    return best;
  }

  private int better(int one, int other) {
    return one == NONE || other != NONE && weight[other] > weight[one] ? other : one;
  }

  private void add(int anchor) {
    int right = sorted.get(anchor).right() - firstRight;
    for (int k = right + 1; k < tree.length; k += k & -k) {
      tree[k] = better(tree[k], anchor);
    }
  }
}
