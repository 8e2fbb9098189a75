package org.paralleltext.write;

import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;

/** Decides which beads are written. Must give the same answer every time. */
@FunctionalInterface
public interface BeadChoice {

  /** Everything is written. */
  BeadChoice ALL = (text, bead) -> true;

  /** Whether a bead of a text is written. */
  boolean keeps(ParallelText text, Bead bead);
}
