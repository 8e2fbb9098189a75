package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Span;

/**
 * What corresponds in versions to which something happened, since it did before. Immutable and
 * thread-safe.
 */
public final class Counterparts {

  /** By version and segment: the bead that it was in before; -1 for a second copy. */
  private final List<int[]> beads = new ArrayList<>();

  /** By bead: how many of its segments are left in each version. */
  private final List<int[]> left;

  /** Those beads that have a segment which moved, and segments of several versions. */
  private final Set<Integer> moved = new HashSet<>();

  /**
   * @param before the versions before anything happened, aligned
   * @param outcome what became of them, in the same order
   */
  public Counterparts(ParallelText before, Disturbance.Outcome outcome) {
    int versions = outcome.versions().size();
    left = before.alignment().beads().stream().map(bead -> new int[versions]).toList();
    for (int k = 0; k < versions; k++) {
      int version = k;
      int[] known = beads(before, version);
      int[] now =
          outcome.origins().get(k).stream()
              .mapToInt(origin -> origin.map(position -> known[position]).orElse(-1))
              .toArray();
      beads.add(now);
      Arrays.stream(now).filter(bead -> bead >= 0).forEach(bead -> left.get(bead)[version]++);
      outcome.moved().get(k).forEach(position -> moved.add(known[position]));
    }
    moved.removeIf(bead -> Arrays.stream(left.get(bead)).filter(size -> size > 0).count() < 2);
  }

  /** By segment of a version: the bead that it is in. */
  private static int[] beads(ParallelText text, int version) {
    List<Bead> all = text.alignment().beads();
    return IntStream.range(0, all.size())
        .flatMap(b -> IntStream.range(0, all.get(b).spans().get(version).length()).map(i -> b))
        .toArray();
  }

  /** Whether the sides that a bead has correspond, and hold nothing else. */
  public boolean areIn(Bead bead) {
    for (Map.Entry<Integer, int[]> part : parts(bead).entrySet()) {
      for (int k = 0; k < beads.size(); k++) {
        boolean isThere = !bead.spans().get(k).isEmpty();
        if (part.getKey() < 0
            || isThere && part.getValue()[k] != left.get(part.getKey())[k]
            || isThere && part.getValue()[k] == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * How many of those before which have a segment that moved, and segments of another version, are
   * whole in none of some beads.
   */
  public long torn(List<Bead> some) {
    Set<Integer> torn = new HashSet<>(moved);
    for (Bead bead : some) {
      parts(bead).entrySet().stream()
          .filter(part -> part.getKey() >= 0)
          .filter(part -> Arrays.equals(part.getValue(), left.get(part.getKey())))
          .forEach(part -> torn.remove(part.getKey()));
    }
    return torn.size();
  }

  /** Those before of which a bead has segments, with how many of each version. */
  private Map<Integer, int[]> parts(Bead bead) {
    Map<Integer, int[]> parts = new TreeMap<>();
    for (int k = 0; k < beads.size(); k++) {
      Span span = bead.spans().get(k);
      for (int i = span.start(); i < span.end(); i++) {
        parts.computeIfAbsent(beads.get(k)[i], any -> new int[beads.size()])[k]++;
      }
    }
    return parts;
  }
}
