package org.paralleltext.check;

import java.util.List;
import org.paralleltext.bitext.Bead;

/** Looks at one kind of thing, bead by bead. Not thread-safe. */
interface Check {

  /**
   * What is wrong in a bead.
   *
   * @param b its position; beads come in their order
   */
  List<Finding> check(int b, Bead bead);
}
