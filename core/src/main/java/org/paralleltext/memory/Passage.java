package org.paralleltext.memory;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.paralleltext.text.Span;

/**
 * A segment as a memory tells it.
 *
 * @param text what it says
 * @param kind the kind of the paragraph that it is, or is a part of; empty if it is none
 * @param number the number of that paragraph; empty if it has none
 * @param index its position among the segments of its file, from 0, if that is known
 * @param sentence which sentence of its paragraph it is, from 1, if it is one
 * @param ranges the characters of its file that it consists of, in order; empty if not known
 * @param properties what else is said of it, in order
 */
public record Passage(
    String text,
    String kind,
    String number,
    OptionalInt index,
    OptionalInt sentence,
    List<Span> ranges,
    List<Property> properties) {

  /** Copies the lists and checks that nothing is missing. */
  public Passage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(sentence, "sentence");
    ranges = List.copyOf(ranges);
    properties = List.copyOf(properties);
  }

  /** Whether it is a whole paragraph. */
  boolean isParagraph() {
    return !kind.isEmpty() && sentence.isEmpty();
  }
}
