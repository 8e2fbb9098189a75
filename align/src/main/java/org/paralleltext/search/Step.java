package org.paralleltext.search;

import org.paralleltext.text.Span;

/** A bead of two sequences: the positions it takes on each side, one of them may be empty. */
public record Step(Span left, Span right) {}
