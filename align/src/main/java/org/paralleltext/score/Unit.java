package org.paralleltext.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.resolution.ParagraphKind;

/**
 * What the signals see of one position of a sequence: a segment, or the segments of several
 * languages that are aligned already.
 *
 * @param length in characters of English: UTF-16 units over the ratio of the language to English;
 *     at least 0
 * @param numbers the numbers in the text, canonical, sorted, with repeats
 * @param kind what kind of paragraph it is, if it is one
 * @param label the canonical number of the paragraph, if it has one
 */
public record Unit(
    double length, List<String> numbers, Optional<ParagraphKind> kind, Optional<String> label) {

  /** Copies the numbers and checks that nothing is missing. */
  public Unit {
    numbers = List.copyOf(numbers);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
  }
}
