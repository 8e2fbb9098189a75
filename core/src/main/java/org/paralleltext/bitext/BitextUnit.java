package org.paralleltext.bitext;

import java.util.Objects;
import java.util.Optional;

/**
 * What a translation memory holds of a parallel text: the segments of a bead, or those of a move.
 *
 * @param index the position of the bead among the beads; of a move, that of the first bead at its
 *     first place
 * @param bead the segments; those of a move stand at two places
 * @param move the move, if it is one
 */
public record BitextUnit(int index, Bead bead, Optional<Move> move) {

  /** Checks that nothing is missing. */
  public BitextUnit {
    Objects.requireNonNull(bead, "bead");
    Objects.requireNonNull(move, "move");
  }
}
