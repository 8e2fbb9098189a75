package org.paralleltext.lineage;

import org.paralleltext.resolution.Symbol;

/**
 * Two editions of one resolution, and why they are taken for that.
 *
 * @param earlier the one adopted first
 * @param later the other
 * @param likeness how alike they are, over what is needed; at least 1
 * @param cited whether the later one cites the earlier
 */
public record Kinship(Symbol earlier, Symbol later, double likeness, boolean cited) {}
