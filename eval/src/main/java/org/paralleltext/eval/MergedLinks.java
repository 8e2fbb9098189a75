package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts pairwise links together: segments that are linked, directly or through others, are in one
 * bead (the transitive closure, by union of sets).
 */
final class MergedLinks {

  private final List<Integer> starts = new ArrayList<>();
  private final int[] parent;

  private MergedLinks(List<Integer> sizes) {
    int next = 0;
    for (int size : sizes) {
      starts.add(next);
      next += size;
    }
    parent = new int[next];
    for (int node = 0; node < next; node++) {
      parent[node] = node;
    }
  }

  /**
   * The beads, which hold every segment once.
   *
   * @param sizes how many segments each language has
   * @param pairs the links of languages 0 and 1, 0 and 2, …, 1 and 2, …; empty for a pair that is
   *     not to be used
   */
  static List<List<Set<Integer>>> of(List<Integer> sizes, List<List<Link>> pairs) {
    MergedLinks merged = new MergedLinks(sizes);
    int pair = 0;
    for (int x = 0; x < sizes.size(); x++) {
      for (int y = x + 1; y < sizes.size(); y++) {
        for (Link link : pairs.get(pair++)) {
          merged.join(x, link.source(), y, link.target());
        }
      }
    }
    return merged.beads(sizes);
  }

  private void join(int x, Set<Integer> source, int y, Set<Integer> target) {
    List<Integer> nodes = new ArrayList<>();
    source.forEach(position -> nodes.add(starts.get(x) + position));
    target.forEach(position -> nodes.add(starts.get(y) + position));
    for (int node : nodes) {
      parent[root(node)] = root(nodes.get(0));
    }
  }

  private int root(int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<List<Set<Integer>>> beads(List<Integer> sizes) {
    Map<Integer, List<Set<Integer>>> beads = new TreeMap<>();
    for (int k = 0; k < sizes.size(); k++) {
      for (int position = 0; position < sizes.get(k); position++) {
        beads
            .computeIfAbsent(root(starts.get(k) + position), root -> empty(sizes.size()))
            .get(k)
            .add(position);
      }
    }
    return List.copyOf(beads.values());
  }

  private static List<Set<Integer>> empty(int languages) {
    List<Set<Integer>> sides = new ArrayList<>();
    for (int k = 0; k < languages; k++) {
      sides.add(new TreeSet<>());
    }
    return sides;
  }
}
