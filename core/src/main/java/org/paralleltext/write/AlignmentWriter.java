package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;

/** Writes aligned texts in one format. Immutable and thread-safe. */
interface AlignmentWriter {

  void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException;

  /**
   * Whether the format has a place for a bead; all but translation memories have one for every
   * bead.
   */
  default boolean holds(ParallelText text, Bead bead) {
    return true;
  }
}
