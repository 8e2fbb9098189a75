package org.paralleltext.lineage;

import java.util.List;
import java.util.Optional;

/**
 * One paragraph through the editions of a resolution: what it is in each, and what happened to it
 * from each to the next.
 *
 * @param beads by edition, the positions of its beads in order: mostly one; none where it is not;
 *     several where the edition splits it
 * @param revisions by edition, how it came there from the edition before; absent for the first, and
 *     where neither of the two has it
 */
public record Strand(List<List<Integer>> beads, List<Optional<Revision>> revisions) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if they are of different lengths, or no edition has it
   */
  public Strand {
    beads = beads.stream().map(List::copyOf).toList();
    revisions = List.copyOf(revisions);
    if (beads.size() != revisions.size()) {
      throw new IllegalArgumentException(
          beads.size() + " editions, but " + revisions.size() + " revisions");
    }
    if (beads.stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a strand must be in an edition");
    }
  }

  /** Whether an edition has it. */
  public boolean isIn(int edition) {
    return !beads.get(edition).isEmpty();
  }
}
