package org.paralleltext.align;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.AnchorChain;
import org.paralleltext.anchor.Course;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Span;

/**
 * Places in a document that no bead reaches across. Unlike anchors that were found, they are never
 * revoked.
 */
final class Walls {

  /** None at all. */
  static final Walls NONE = new Walls(List.of());

  /** By wall: the first segment after it in each language. */
  private final List<int[]> positions;

  /**
   * @param positions in order; those at the very beginning are dropped
   */
  private Walls(List<int[]> positions) {
    this.positions =
        positions.stream()
            .filter(position -> Arrays.stream(position).anyMatch(segment -> segment > 0))
            .toList();
  }

  /**
   * The walls that a user puts up.
   *
   * @param versions the versions in the order of their languages
   * @param anchors in any order
   * @throws IllegalArgumentException if an anchor lacks a language, lies outside of a version, or
   *     crosses another
   */
  static Walls of(List<Version> versions, List<LockedAnchor> anchors) {
    List<int[]> positions =
        new ArrayList<>(anchors.stream().map(anchor -> positions(versions, anchor)).toList());
    Comparator<int[]> order = (first, second) -> 0;
    for (int k = 0; k < versions.size(); k++) {
      int column = k;
      order = order.thenComparingInt(position -> position[column]);
    }
    positions.sort(order);
    for (int k = 0; k < versions.size(); k++) {
      check(versions.get(k), k, positions);
    }
    return new Walls(positions);
  }

  private static int[] positions(List<Version> versions, LockedAnchor anchor) {
    return versions.stream().map(Version::language).mapToInt(anchor::position).toArray();
  }

  private static void check(Version version, int k, List<int[]> positions) {
    int before = 0;
    for (int[] position : positions) {
      if (position[k] < before || position[k] > version.segments().size()) {
        throw new IllegalArgumentException(
            "anchors must lie in the texts and not cross: "
                + version.language()
                + " has "
                + version.segments().size()
                + " segments, one is at "
                + position[k]
                + " after one at "
                + before);
      }
      before = position[k];
    }
  }

  /**
   * Walls behind each of the beads.
   *
   * @param beads cover a document in order
   */
  static Walls behind(List<Bead> beads) {
    return new Walls(
        beads.stream().map(bead -> bead.spans().stream().mapToInt(Span::end).toArray()).toList());
  }

  /**
   * The heaviest chain of those anchors between two languages that cross no wall, with the walls.
   */
  List<Anchor> chain(int x, int y, List<Anchor> anchors) {
    return chain(x, y, anchors, (part, begin, end) -> AnchorChain.heaviest(part));
  }

  /** The chain that keeps to the course of the two texts, with the walls. */
  List<Anchor> chain(int x, int y, List<Anchor> anchors, Course course) {
    return chain(
        x,
        y,
        anchors,
        (part, begin, end) ->
            AnchorChain.along(
                course, part, begin.orElse(course.begin()), end.orElse(course.end())));
  }

  /** Chooses a chain among the anchors between two walls. */
  private interface Choice {

    /**
     * @param begin the wall before, if there is one
     * @param end the wall behind
     */
    List<Anchor> chain(List<Anchor> anchors, Optional<Anchor> begin, Optional<Anchor> end);
  }

  private List<Anchor> chain(int x, int y, List<Anchor> anchors, Choice choice) {
    ListMultimap<Integer, Anchor> byPart = ArrayListMultimap.create();
    for (Anchor anchor : anchors) {
      int part = part(x, anchor.left());
      boolean afterLast = part == 0 || positions.get(part - 1)[y] <= anchor.right();
      boolean beforeNext = part == positions.size() || positions.get(part)[y] > anchor.right();
      if (afterLast && beforeNext) {
        byPart.put(part, anchor);
      }
    }
    List<Anchor> chain = new ArrayList<>();
    for (int part = 0; part <= positions.size(); part++) {
      Optional<Anchor> end = wall(part, x, y);
      chain.addAll(choice.chain(byPart.get(part), wall(part - 1, x, y), end));
      end.ifPresent(chain::add);
    }
    return chain;
  }

  private Optional<Anchor> wall(int index, int x, int y) {
    return index < 0 || index == positions.size()
        ? Optional.empty()
        : Optional.of(new Anchor(positions.get(index)[x], positions.get(index)[y], 1, "given"));
  }

  /** Before which wall a segment of a language stands. */
  private int part(int language, int segment) {
    int low = 0;
    int high = positions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions.get(middle)[language] > segment) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The beads between walls.
   *
   * @param beads cover the document in order, and none reaches across a wall
   */
  List<List<Bead>> parts(List<Bead> beads) {
    List<List<Bead>> parts = new ArrayList<>();
    int start = 0;
    int next = 0;
    for (int b = 0; b < beads.size(); b++) {
      while (next < positions.size() && isReached(positions.get(next), beads.get(b))) {
        next++;
        if (start <= b) {
          parts.add(beads.subList(start, b + 1));
          start = b + 1;
        }
      }
    }
    if (start < beads.size()) {
      parts.add(beads.subList(start, beads.size()));
    }
    return parts;
  }

  private static boolean isReached(int[] position, Bead bead) {
    for (int k = 0; k < position.length; k++) {
      if (bead.spans().get(k).end() < position[k]) {
        return false;
      }
    }
    return true;
  }
}
