/**
 * Which files are versions of one document: {@link org.paralleltext.group.DocumentGroups}, or
 * {@link org.paralleltext.group.ResolutionGroups} for documents that are in memory.
 *
 * <pre>{@code
 * ResolutionGroups groups = ResolutionGroups.of(resolutions);
 * }</pre>
 *
 * <p>File names mean nothing. A {@link org.paralleltext.group.Profile} says what a text shows of
 * the document that it is a version of: its symbol, a {@code Fingerprint} of its numbers and dates,
 * a {@code Sketch} of its letters. {@code Grouping} joins what belongs together, {@code Cluster} by
 * cluster. How far two versions that were aligned are of one text is their {@link
 * org.paralleltext.group.Correspondence}.
 */
package org.paralleltext.group;
