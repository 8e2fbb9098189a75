package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A strand while editions are still added to it. Not thread-safe. */
final class Draft {

  private final List<List<Integer>> beads = new ArrayList<>();

  /** By edition: how probable it is that it has just these beads. */
  private final List<Double> confidences = new ArrayList<>();

  /** The two strands that it was before it took one in, with the editions up to that; or none. */
  private List<Draft> parts = List.of();

  /** A strand that none of the first editions has. */
  static Draft after(int editions) {
    Draft draft = new Draft();
    for (int edition = 0; edition < editions; edition++) {
      draft.add(List.of(), 1);
    }
    return draft;
  }

  /** Adds what it is in the next edition. */
  void add(List<Integer> found, double confidence) {
    beads.add(List.copyOf(found));
    confidences.add(confidence);
  }

  /** Its beads in an edition. */
  List<Integer> beads(int edition) {
    return beads.get(edition);
  }

  /**
   * How many beads it has in an edition, without those of strands that it took in later, and that
   * only one of two editions has.
   *
   * @param edition the next, or the one before it
   * @param next the later of the two editions, not the first
   */
  int continued(int edition, int next) {
    boolean joined = parts.stream().allMatch(part -> part.beads.size() - 1 <= next);
    if (joined) {
      return beads(edition).size();
    }
    return parts.stream()
        .filter(part -> part.isIn(next - 1) && part.isIn(next))
        .mapToInt(part -> part.continued(edition, next))
        .sum();
  }

  boolean isIn(int edition) {
    return !beads.get(edition).isEmpty();
  }

  double confidence(int edition) {
    return confidences.get(edition);
  }

  /** The last edition that has it. */
  int latest() {
    int edition = beads.size() - 1;
    while (!isIn(edition)) {
      edition--;
    }
    return edition;
  }

  /**
   * Takes another strand in, with what both are in the editions so far.
   *
   * @param confidence that it belongs there in the latest
   */
  void absorb(Draft other, double confidence) {
    Draft own = new Draft();
    own.beads.addAll(beads);
    own.confidences.addAll(confidences);
    own.parts = parts;
    parts = List.of(own, other);
    for (int edition = 0; edition < beads.size(); edition++) {
      TreeSet<Integer> both = new TreeSet<>(beads(edition));
      both.addAll(other.beads(edition));
      beads.set(edition, List.copyOf(both));
      confidences.set(edition, Math.min(confidence(edition), other.confidence(edition)));
    }
    confidences.set(beads.size() - 1, confidence);
  }

  /**
   * Takes a further bead of the latest edition in.
   *
   * @param confidence that it belongs there
   */
  void extend(int bead, double confidence) {
    int last = beads.size() - 1;
    TreeSet<Integer> more = new TreeSet<>(beads(last));
    more.add(bead);
    beads.set(last, List.copyOf(more));
    confidences.set(last, confidence);
  }
}
