package org.paralleltext.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.paralleltext.bitext.Version;

/** An aligner under evaluation that takes several languages at once. */
public interface MultiAligner {

  /**
   * A bead of several languages that the aligner says is right.
   *
   * @param bead a set of positions per language
   * @param confidence the probability that it is right, if the aligner gave one
   */
  record MultiClaim(List<Set<Integer>> bead, OptionalDouble confidence) {

    /** Copies the sets. */
    public MultiClaim {
      bead = bead.stream().map(Set::copyOf).toList();
    }
  }

  /**
   * What it makes of a document.
   *
   * @param beads the beads of all languages
   * @param pairs the beads of every two of them, see {@link MultiGoldSet#pairs}
   */
  record Answer(List<MultiClaim> beads, List<List<Claim>> pairs) {

    /** Copies the lists. */
    public Answer {
      beads = List.copyOf(beads);
      pairs = List.copyOf(pairs);
    }
  }

  /** Aligns all documents of a corpus, in their order. */
  List<Answer> align(List<List<Version>> corpus);
}
