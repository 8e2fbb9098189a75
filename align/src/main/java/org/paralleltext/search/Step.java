package org.paralleltext.search;

import org.paralleltext.text.Span;

/** A bead of two sequences: the positions it takes on each side, one of them may be empty. */
public record Step(Span left, Span right) {

  /** The same, counted from the starts of two spans around it. */
  Step from(Span rows, Span columns) {
    return new Step(shifted(left, rows.start()), shifted(right, columns.start()));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() - by, span.end() - by);
  }
}
