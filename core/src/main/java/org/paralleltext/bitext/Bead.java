package org.paralleltext.bitext;

import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.text.Span;

/**
 * Corresponding segments: one span of segment positions per language, some may be empty.
 *
 * <p>An empty span still has a place: {@code [4, 4)} stands before segment 4.
 *
 * @param spans one per language, in the order of the alignment's languages; at least one is not
 *     empty
 */
public record Bead(List<Span> spans) {

  /**
   * Copies the spans.
   *
   * @throws IllegalArgumentException if all are empty
   */
  public Bead {
    spans = List.copyOf(spans);
    if (spans.stream().allMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("a bead must hold a segment: " + spans);
    }
  }

  /** A bead of these spans. */
  public static Bead of(Span... spans) {
    return new Bead(List.of(spans));
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
