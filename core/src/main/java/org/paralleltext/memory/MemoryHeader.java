package org.paralleltext.memory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a memory as a whole.
 *
 * @param tags the languages of its units, BCP 47 tags, each once; the source language first
 * @param paragraphs whether its texts are whole paragraphs, not sentences
 * @param date when it was made, if it says so
 */
public record MemoryHeader(List<String> tags, boolean paragraphs, Optional<Instant> date) {

  /** Copies the tags and checks that nothing is missing. */
  public MemoryHeader {
    tags = List.copyOf(tags);
    Objects.requireNonNull(date, "date");
  }
}
