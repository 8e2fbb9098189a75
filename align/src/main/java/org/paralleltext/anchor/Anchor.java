package org.paralleltext.anchor;

import java.util.Objects;

/**
 * Evidence that two units correspond: a bead begins at both.
 *
 * @param left a position in one sequence
 * @param right the position in the other
 * @param weight how much speaks for it, a log-likelihood ratio
 * @param reason what it rests on, for people: {@code operative 3}
 */
public record Anchor(int left, int right, double weight, String reason) {

  /** Checks that nothing is missing. */
  public Anchor {
    Objects.requireNonNull(reason, "reason");
  }
}
