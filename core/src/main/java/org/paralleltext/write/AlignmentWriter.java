package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;

/** Writes aligned texts in one format. Immutable and thread-safe. */
interface AlignmentWriter {

  void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException;

  /**
   * Refuses texts that the format cannot hold.
   *
   * @throws IllegalArgumentException with the reason
   */
  default void check(List<Outline> texts) {}

  /** Whether texts become one file; formats of which they become several cannot be printed. */
  default boolean isOneFile() {
    return true;
  }

  /**
   * The files that the texts become, one in most formats.
   *
   * @return what their names end in, after the name that a user chose, and what is in them
   */
  default Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    return Map.of("", out -> write(texts, options, out));
  }

  /**
   * Whether the format has a place for a bead; all but translation memories and plain files have
   * one for every bead.
   */
  default boolean holds(ParallelText text, Bead bead) {
    return true;
  }

  /** Whether what moved is one unit in it; in all but those that follow the order of the texts. */
  default boolean holdsMoves() {
    return true;
  }
}
