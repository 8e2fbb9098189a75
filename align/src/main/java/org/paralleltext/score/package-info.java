/**
 * One class per signal: how much more likely two units are to be translations of each other than to
 * stand together by chance.
 *
 * <p>Every signal is a log-likelihood ratio (natural logarithm): above 0 it speaks for the pair,
 * below 0 against it, and what a signal does not know says exactly 0. Ratios of independent signals
 * add up, so a bead's score is a probability ratio, and leaving segments unaligned costs no more
 * than its prior. {@link org.paralleltext.score.Signal.Rows} hands the ratios out row by row, so
 * that what runs share is worked out once.
 */
package org.paralleltext.score;
