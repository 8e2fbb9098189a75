package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A strand while editions are still added to it. Not thread-safe. */
final class Draft {

  private final List<List<Integer>> beads = new ArrayList<>();

  /** By edition: how probable it is that it has just these beads. */
  private final List<Double> confidences = new ArrayList<>();

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
