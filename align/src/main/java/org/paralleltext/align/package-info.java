/**
 * The search, and the public {@link org.paralleltext.align.Aligner}.
 *
 * <p>Versions come in, a parallel text goes out:
 *
 * <pre>{@code
 * ParallelText text = Aligner.withDefaults().align(List.of(english, chinese, arabic));
 * }</pre>
 *
 * <p>A {@code Job} takes one document through the rounds: aligned with what is known, then again
 * with what all documents taught ({@code Knowledge}), each time by a {@code PairSearch} inside the
 * {@code Corridor} that a {@code Guide} draws.
 *
 * <p>Languages are joined one after another: the first two are aligned, the beads found become the
 * positions of one sequence, the next language is aligned with that. So the pairs that can be read
 * off the result never contradict each other.
 */
package org.paralleltext.align;
