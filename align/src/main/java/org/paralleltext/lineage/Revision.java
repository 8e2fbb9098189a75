package org.paralleltext.lineage;

import java.util.Objects;

/**
 * What happened to a paragraph from one edition to the next.
 *
 * @param change what it was
 * @param moved whether it stands in another order among the paragraphs that both editions have
 * @param confidence the probability that just these paragraphs correspond, or that the paragraph
 *     corresponds to none, in [0, 1]
 */
public record Revision(Change change, boolean moved, double confidence) {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the confidence is out of range
   */
  public Revision {
    Objects.requireNonNull(change, "change");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }

  /** The change in words: {@code kept}, {@code changed, moved}. */
  public String words() {
    return change.word() + (moved ? ", moved" : "");
  }
}
