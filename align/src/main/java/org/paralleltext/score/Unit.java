package org.paralleltext.score;

import java.util.Objects;
import java.util.Optional;
import org.paralleltext.resolution.ParagraphKind;

/**
 * What the signals see of a segment besides its words.
 *
 * @param length in characters of English: UTF-16 units over the ratio of the language to English;
 *     at least 0
 * @param kind what kind of paragraph it is, if it is one
 * @param label the canonical number of the paragraph, if it has one
 */
public record Unit(double length, Optional<ParagraphKind> kind, Optional<String> label) {

  /** Checks that nothing is missing. */
  public Unit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
  }
}
