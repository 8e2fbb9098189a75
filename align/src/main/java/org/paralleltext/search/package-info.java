/**
 * Finding the best path through texts side by side, and how probable each bead is.
 *
 * <p>What speaks for a bead is not known here: a {@link org.paralleltext.score.Signal} says it.
 *
 * <p>Of two texts: a {@link org.paralleltext.search.PairSearch} finds the best {@code Step}s inside
 * the {@code Corridor} that a {@code Guide} draws, and widens it where the path touches its edge. A
 * {@link org.paralleltext.search.PairLattice} tells which places are possible at all and how
 * probable, by a look at the {@code StepScores} between them that is rough first and then fine. How
 * likely a step is whatever the texts say is the {@code StepModel}'s, which {@code StepCounts}
 * learn from paths.
 *
 * <p>Of any number of texts at once: a {@code Lattice} holds the places that all their pairs find
 * possible, and the beads between them, each as likely as its {@code BeadShapes} are, and with the
 * {@code InnerPath}s of its pairs. A {@link org.paralleltext.search.JointSearch} finds the best
 * path and sums up all of them. What the best paths of the pairs imply together, before that, is
 * their {@code Closure}.
 */
package org.paralleltext.search;
