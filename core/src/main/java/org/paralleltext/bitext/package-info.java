/**
 * What an aligner makes: beads, alignments of n languages, and parallel texts that hold the
 * segments too.
 *
 * <p>A pair is the case n = 2. An alignment covers every segment of every language exactly once and
 * in order; that is checked when it is made, so no later step needs to ask.
 *
 * <pre>{@code
 * for (Bead bead : text.alignment().beads()) {
 *   text.text(bead, Language.AR);  // the Arabic side, empty if there is none
 * }
 * }</pre>
 */
package org.paralleltext.bitext;
