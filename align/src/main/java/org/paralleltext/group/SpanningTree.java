package org.paralleltext.group;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What holds several versions together: of the trees that join them all the one of the best links
 * (Prim 1957).
 */
final class SpanningTree {

  private SpanningTree() {}

  /** How two versions are linked. */
  interface Links<V, L> {
    L between(V one, V other);
  }

  /**
   * The weakest link of the best tree.
   *
   * @param versions two or more, all different
   * @param links the same in both directions
   * @param strength the stronger link is the greater one
   */
  static <V, L> L weakest(List<V> versions, Links<V, L> links, Comparator<L> strength) {
    BinaryOperator<L> weaker = BinaryOperator.minBy(strength);
    V first = versions.get(0);
    Map<V, L> outside = new LinkedHashMap<>();
    versions.stream().skip(1).forEach(other -> outside.put(other, links.between(first, other)));
    L weakest = Collections.max(outside.values(), strength);
    while (!outside.isEmpty()) {
      V next = Collections.max(outside.entrySet(), Map.Entry.comparingByValue(strength)).getKey();
      weakest = weaker.apply(weakest, outside.remove(next));
      outside.replaceAll(
          (other, link) -> BinaryOperator.maxBy(strength).apply(link, links.between(next, other)));
    }
    return weakest;
  }
}
