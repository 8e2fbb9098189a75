package org.paralleltext.write;

import org.paralleltext.bitext.Bead;

/**
 * Which beads are written, and with what.
 *
 * @param minConfidence beads less probable than this are left out, in [0, 1]; beads without a
 *     confidence are left out if it is above 0
 * @param confidences whether a ladder has a further column with the confidences; other formats
 *     always say them
 */
public record WriteOptions(double minConfidence, boolean confidences) {

  /** Everything is written, ladders without confidences. */
  public static final WriteOptions DEFAULT = new WriteOptions(0, false);

  /** Checks the range. */
  public WriteOptions {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be in [0, 1]: " + minConfidence);
    }
  }

  /** Whether a bead is probable enough to be written. */
  public boolean keeps(Bead bead) {
    return minConfidence == 0 || bead.confidence().orElse(0) >= minConfidence;
  }
}
