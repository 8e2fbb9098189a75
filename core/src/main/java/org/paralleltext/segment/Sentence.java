package org.paralleltext.segment;

import java.util.Objects;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;

/**
 * A sentence, or a clause, of a longer segment.
 *
 * @param whole what it is a part of: a paragraph or a line
 * @param ordinal which part of it, from 1
 * @param content its clean text; empty only if the whole is
 */
public record Sentence(Segment whole, int ordinal, MappedText content) implements Segment {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if {@code ordinal} is less than 1
   */
  public Sentence {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(content, "content");
    if (ordinal < 1) {
      throw new IllegalArgumentException("parts are counted from 1: " + ordinal);
    }
  }
}
