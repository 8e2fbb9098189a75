/**
 * One writer per format, and the file that is never half written.
 *
 * <p>{@link org.paralleltext.write.AlignmentFormat} names the formats of alignments and gives their
 * writers; those that hold texts write units, whether from beads ({@link
 * org.paralleltext.write.AlignedMemory}) or from a memory that was read; {@link
 * org.paralleltext.write.ResolutionFormat} those that show the structure of a resolution.
 *
 * <pre>{@code
 * WholeFile.write(out, writer -> AlignmentFormat.TMX.write(texts, writer));
 * }</pre>
 *
 * <p>Same texts, same bytes: no format holds a date that nobody gave, a path, or anything else of
 * the machine. Line ends are LF.
 */
package org.paralleltext.write;
