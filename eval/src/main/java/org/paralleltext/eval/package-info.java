/**
 * Measures alignments and structure against gold.
 *
 * <pre>{@code
 * BeadScore score = BeadScore.of(
 *     Claim.links(LadderReader.read(gold)), Claim.links(LadderReader.read(test)));
 * score.strict().f1();
 * }</pre>
 *
 * <p>Scores of several documents add up ({@link org.paralleltext.eval.BeadScore#plus}): the sum is
 * the micro average.
 */
package org.paralleltext.eval;
