package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Looks whether beads cover two texts: every position once, no bead with a gap. Gold beads may
 * cross; crossings are counted, not faulted.
 *
 * @param faults what is wrong, each with the line it is in, or the number of its bead from 1 if the
 *     beads come from no file; in the order of the beads
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
   * @param claims the beads
   * @param sourceSize how many segments the first text has
   * @param targetSize how many segments the second text has
   */
  public static CoverCheck of(List<Claim> claims, int sourceSize, int targetSize) {
    List<String> faults = new ArrayList<>();
    faults.addAll(side("source", claims, Link::source, sourceSize));
    faults.addAll(side("target", claims, Link::target, targetSize));
    return new CoverCheck(faults, crossings(Claim.links(claims)));
  }

  private static List<String> side(
      String name, List<Claim> claims, Function<Link, Set<Integer>> positions, int size) {
    List<String> faults = new ArrayList<>();
    NavigableMap<Integer, Integer> beadOf = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Set<Integer> side = positions.apply(claims.get(i).link());
      String bead = place(claims, i) + ": " + name + " ";
      for (int position : side) {
        if (position >= size) {
          faults.add(bead + position + " is not below " + size);
        } else if (beadOf.containsKey(position)) {
          faults.add(bead + position + " is in " + place(claims, beadOf.get(position)) + " too");
        } else {
          beadOf.put(position, i);
        }
      }
      if (side.size() > 1 && last(side) - first(side) >= side.size()) {
        faults.add(bead + "has a gap: " + new TreeSet<>(side));
      }
    }
    int next = 0;
    for (int position : beadOf.navigableKeySet()) {
      missing(name, next, position).ifPresent(faults::add);
      next = position + 1;
    }
    missing(name, next, size).ifPresent(faults::add);
    return faults;
  }

  /** That positions from one to before another are in no bead, if there are any between. */
  private static Optional<String> missing(String name, int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    return Optional.of(
        to - from == 1
            ? name + " " + from + " is in no bead"
            : name + " " + from + " to " + (to - 1) + " are in no bead");
  }

  private static String place(List<Claim> claims, int i) {
    int line = claims.get(i).line();
    return line > 0 ? "line " + line : "bead " + (i + 1);
  }

  private static int first(Set<Integer> positions) {
    int first = Integer.MAX_VALUE;
    for (int position : positions) {
      first = Math.min(first, position);
    }
    return first;
  }

  private static int last(Set<Integer> positions) {
    int last = -1;
    for (int position : positions) {
      last = Math.max(last, position);
    }
    return last;
  }

  private static int crossings(List<Link> links) {
    int source = -1;
    int target = -1;
    int crossings = 0;
    for (Link link : links) {
      crossings += first(link.source()) < source || first(link.target()) < target ? 1 : 0;
      source = Math.max(source, last(link.source()));
      target = Math.max(target, last(link.target()));
    }
    return crossings;
  }
}
