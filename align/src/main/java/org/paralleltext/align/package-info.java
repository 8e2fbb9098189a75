/**
 * The search, and the public {@link org.paralleltext.align.Aligner}.
 *
 * <p>Versions come in, a parallel text goes out:
 *
 * <pre>{@code
 * ParallelText text = Aligner.withDefaults().align(List.of(english, chinese, arabic));
 * }</pre>
 *
 * <p>{@code ResolutionGroups} tells which files are versions of one document ({@code Grouping},
 * {@code Fingerprint}).
 *
 * <p>A {@code Job} takes one document through the rounds. In each, every {@code Pairing} of two
 * versions is aligned for itself by a {@code PairSearch}, inside the {@code Corridor} that a {@code
 * Guide} draws, with what all documents taught in the round before ({@code Knowledge}).
 *
 * <p>Then all languages are settled at once. A {@code PairModel} holds what is known of each
 * pairing, its {@code PairLattice} tells which places are possible, by a look at the {@code
 * StepScores} between them that is rough first and then fine; a {@code Lattice} holds the places
 * that all pairings find possible, and the beads between them; a {@code JointSearch} finds the best
 * path and how probable each bead is. Long documents are settled in {@code Windows}. A bead covers
 * all languages, so what can be read off for two of them never contradicts the others. What moved
 * is looked for afterwards, if asked for: a {@code MoveFinder} relates runs of beads that lack each
 * other's languages, by what speaks for each {@code CrossMatch} and against it. On a lower {@code
 * Level}, a {@code Descent} takes each document through the same once more, in sentences, between
 * {@code Walls} where the beads of the segments end.
 */
package org.paralleltext.align;
