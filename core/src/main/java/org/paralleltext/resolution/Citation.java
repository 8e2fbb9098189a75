package org.paralleltext.resolution;

import java.util.Objects;
import org.paralleltext.text.Span;

/**
 * A document that a resolution cites.
 *
 * @param symbol its symbol, the same in every language: {@code S/RES/1325 (2000)}, {@code
 *     A/RES/59/8}, {@code S/2020/773}
 * @param place where it is cited; the first document of a list stands with the others of it
 */
public record Citation(String symbol, Span place) implements Comparable<Citation> {

  /** Checks that nothing is missing. */
  public Citation {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(place, "place");
  }

  /** Orders by place. */
  @Override
  public int compareTo(Citation other) {
    return place.compareTo(other.place);
  }
}
