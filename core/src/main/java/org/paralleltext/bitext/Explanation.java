package org.paralleltext.bitext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a bead was chosen.
 *
 * @param evidence what speaks for it and against it, pair by pair of its languages
 * @param alternative the most probable bead that shares a segment with it, if another one was
 *     probable at all
 */
public record Explanation(List<Evidence> evidence, Optional<Alternative> alternative) {

  /**
   * A bead that was not chosen.
   *
   * @param bead the bead with its confidence
   * @param evidence what speaks for it and against it
   */
  public record Alternative(Bead bead, List<Evidence> evidence) {

    /** Copies the evidence. */
    public Alternative {
      Objects.requireNonNull(bead, "bead");
      evidence = List.copyOf(evidence);
    }
  }

  /** Copies the evidence. */
  public Explanation {
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(alternative, "alternative");
  }

  /** The same with columns in another order. */
  Explanation inOrder(List<Integer> columns) {
    return new Explanation(
        evidence,
        alternative.map(other -> new Alternative(other.bead().columns(columns), other.evidence())));
  }
}
