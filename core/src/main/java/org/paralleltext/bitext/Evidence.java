package org.paralleltext.bitext;

import java.util.Objects;
import org.paralleltext.text.Language;

/**
 * What one signal says of a bead, or of another bead that was not chosen.
 *
 * @param source one of the languages that it compares
 * @param target the other
 * @param signal its name: {@code words}
 * @param score the natural logarithm of how much likelier the segments are as translations than by
 *     chance; for {@code shape}, of the probability that a bead has so many segments
 * @param detail what the score rests on, for people; may be empty
 */
public record Evidence(
    Language source, Language target, String signal, double score, String detail) {

  /** Checks that nothing is missing. */
  public Evidence {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(signal, "signal");
    Objects.requireNonNull(detail, "detail");
  }
}
