package org.paralleltext.bitext;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.paralleltext.text.Span;

/**
 * Corresponding segments: one span of segment positions per language, some may be empty.
 *
 * <p>An empty span still has a place: {@code [4, 4)} stands before segment 4.
 *
 * @param spans one per language, in the order of the alignment's languages; at least one is not
 *     empty
 * @param confidence the probability that just these segments correspond, in [0, 1], if whoever made
 *     the bead gave one
 */
public record Bead(List<Span> spans, OptionalDouble confidence) {

  /**
   * Copies the spans.
   *
   * @throws IllegalArgumentException if all are empty, or the confidence is out of range
   */
  public Bead {
    spans = List.copyOf(spans);
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
    if (spans.stream().allMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("a bead must hold a segment: " + spans);
    }
  }

  /** A bead of which nobody said how probable it is. */
  public Bead(List<Span> spans) {
    this(spans, OptionalDouble.empty());
  }

  /** A bead of these spans, without a confidence. */
  public static Bead of(Span... spans) {
    return new Bead(List.of(spans));
  }

  /** The spans of some columns, in their order; at least one of them must not be empty. */
  Bead columns(List<Integer> columns) {
    return new Bead(columns.stream().map(spans::get).toList(), confidence);
  }

  /** In how many languages it has segments. */
  public int coverage() {
    return (int) spans.stream().filter(span -> !span.isEmpty()).count();
  }

  /** How many segments it has in each language: {@code 1-2-0}. */
  public String shape() {
    return spans.stream()
        .map(span -> String.valueOf(span.length()))
        .collect(Collectors.joining("-"));
  }
}
