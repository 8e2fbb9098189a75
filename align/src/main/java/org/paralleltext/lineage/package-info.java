/**
 * The editions of a recurring resolution: which documents they are, and what became of each
 * paragraph from one to the next.
 *
 * <p>The General Assembly adopts some resolutions every other year, the Security Council renews
 * mandates every year. Between two such editions paragraphs are kept, changed, added, dropped,
 * merged, split and moved, and their numbers differ. So this is no alignment as {@link
 * org.paralleltext.align.Aligner} makes it, which keeps the order; it is a matching.
 *
 * <pre>{@code
 * Lineages found = Lineages.of(resolutions, Aligner.withDefaults());
 * for (Lineage lineage : found.lineages()) {
 *   for (Strand strand : lineage.strands()) { … }
 * }
 * }</pre>
 *
 * <p>{@code Kinships} finds which documents are editions of one resolution. The versions of each
 * edition are aligned first, so an {@link org.paralleltext.lineage.Edition} is a sequence of beads,
 * and everything else is said of beads. A {@code Weaver} adds one edition after the other to the
 * strands of those before: {@code StrandOdds} is what speaks for each bead continuing each strand,
 * a {@code Comparison} by {@code Likeness} of words over all languages of both; {@code OrderPrior}
 * adds what places tell; a {@code Matching} finds the best pairs (an {@code Assignment}) and how
 * probable each is ({@code Marginals}); {@code Joins} finds what was merged or split. {@code
 * Revisions} then says what happened. A {@link org.paralleltext.lineage.Strand} holds a paragraph
 * in all editions and languages, so what is read off for two of them never contradicts the rest.
 *
 * <p>{@link org.paralleltext.lineage.WordChanges} shows what changed inside a paragraph.
 */
package org.paralleltext.lineage;
