package org.paralleltext.write;

import java.util.Objects;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;

/**
 * Which beads are written, and with what.
 *
 * @param minConfidence beads less probable than this are left out, in [0, 1]; beads without a
 *     confidence are left out if it is above 0
 * @param confidences whether a ladder has a further column with the confidences; other formats
 *     always say them
 * @param choice what else decides about a bead
 * @param labels what the file says of itself
 */
public record WriteOptions(
    double minConfidence, boolean confidences, BeadChoice choice, Labels labels) {

  /** Everything is written, ladders without confidences. */
  public static final WriteOptions DEFAULT = new WriteOptions(0, false);

  /** Checks the range. */
  public WriteOptions {
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(labels, "labels");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be in [0, 1]: " + minConfidence);
    }
  }

  /** Options by which confidence alone decides. */
  public WriteOptions(double minConfidence, boolean confidences) {
    this(minConfidence, confidences, BeadChoice.ALL, Labels.NONE);
  }

  /** The same with another choice. */
  public WriteOptions with(BeadChoice other) {
    return new WriteOptions(minConfidence, confidences, other, labels);
  }

  /** The same with other labels. */
  public WriteOptions with(Labels others) {
    return new WriteOptions(minConfidence, confidences, choice, others);
  }

  /** Whether a bead is probable enough, whatever else is chosen by. */
  public boolean isProbable(Bead bead) {
    return minConfidence == 0 || bead.confidence().orElse(0) >= minConfidence;
  }

  /** Whether a bead of a text is written. */
  public boolean keeps(ParallelText text, Bead bead) {
    return isProbable(bead) && choice.keeps(text, bead);
  }
}
