package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Looks whether beads cover two texts: every position once, no bead with a gap. Gold beads may
 * cross; crossings are counted, not faulted.
 *
 * @param faults what is wrong, each with the number of its bead from 1, in the order of the beads
 * @param crossings how many beads begin, on one side, before a bead that stands before them
 */
public record CoverCheck(List<String> faults, int crossings) {

  /** Copies the faults. */
  public CoverCheck {
    faults = List.copyOf(faults);
  }

  /**
   * Checks beads in the order they stand in their file.
   *
   * @param links the beads
   * @param sourceSize how many segments the first text has
   * @param targetSize how many segments the second text has
   */
  public static CoverCheck of(List<Link> links, int sourceSize, int targetSize) {
    List<String> faults = new ArrayList<>();
    faults.addAll(side("source", links, Link::source, sourceSize));
    faults.addAll(side("target", links, Link::target, targetSize));
    return new CoverCheck(faults, crossings(links));
  }

  private static List<String> side(
      String name, List<Link> links, Function<Link, Set<Integer>> positions, int size) {
    List<String> faults = new ArrayList<>();
    Map<Integer, Integer> beadOf = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      TreeSet<Integer> side = new TreeSet<>(positions.apply(links.get(i)));
      for (int position : side) {
        Integer earlier = beadOf.putIfAbsent(position, i);
        if (earlier != null) {
          faults.add(
              "bead "
                  + (i + 1)
                  + ": "
                  + name
                  + " "
                  + position
                  + " is in bead "
                  + (earlier + 1)
                  + " too");
        }
        if (position >= size) {
          faults.add("bead " + (i + 1) + ": " + name + " " + position + " is not below " + size);
        }
      }
      if (!side.isEmpty() && side.last() - side.first() >= side.size()) {
        faults.add("bead " + (i + 1) + ": " + name + " has a gap: " + side);
      }
    }
    for (int position = 0; position < size; position++) {
      if (!beadOf.containsKey(position)) {
        faults.add(name + " " + position + " is in no bead");
      }
    }
    return faults;
  }

  private static int crossings(List<Link> links) {
    int source = -1;
    int target = -1;
    int crossings = 0;
    for (Link link : links) {
      int firstSource =
          link.source().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
      int firstTarget =
          link.target().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
      crossings += firstSource < source || firstTarget < target ? 1 : 0;
      source =
          Math.max(source, link.source().stream().mapToInt(Integer::intValue).max().orElse(-1));
      target =
          Math.max(target, link.target().stream().mapToInt(Integer::intValue).max().orElse(-1));
    }
    return crossings;
  }
}
