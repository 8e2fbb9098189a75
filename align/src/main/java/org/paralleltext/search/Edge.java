package org.paralleltext.search;

/**
 * A bead among those that a {@link JointSearch} chooses from.
 *
 * @param index its number among the edges of the {@code Lattice}
 * @param to the place where it ends
 */
public record Edge(int index, int to) {}
