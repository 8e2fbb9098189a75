/**
 * The structure of a resolution, and the parser that finds it in any extraction.
 *
 * <p>The entry point is {@link org.paralleltext.resolution.ResolutionReader}: it takes files of any
 * format. Plain text goes to {@link org.paralleltext.resolution.ResolutionParser}, which reads
 * physical lines, sets page furniture aside, cuts one-line dumps at the openings of paragraphs,
 * joins hard-wrapped lines, takes footnotes out of the sentences they stand in, puts numbers right,
 * and names what is left: {@code Lines → Furniture → FlowSplitter → BlockBuilder (NumberedLines,
 * HeadFinder, Footnotes) → Recovery → Classifier}. Akoma Ntoso comes in from the side: {@code
 * AknUnit → AknBlocks → Recovery → Classifier}. What is known of a language stands in a table of
 * patterns, {@code en.table} and so on, beside the classes.
 *
 * <p>A dump on one line is cut by {@code FlowSplitter}: {@code Gaps} weighs the white space, by how
 * it stands before what surely begins a paragraph and between words; {@code FlowPreamble} asks the
 * {@link org.paralleltext.resolution.OpeningModel} of the language whether words that can open a
 * paragraph do; {@code FlowPoints} and {@code FlowTitles} find points, bullets and headings. Where
 * another language version is at hand, {@link org.paralleltext.resolution.Preambles} lets its
 * paragraphs tell those of the dump, by their number and lengths.
 *
 * <p>Every character of the file that is not white space is then in exactly one {@link
 * org.paralleltext.resolution.Paragraph} or {@link org.paralleltext.resolution.Omission}.
 *
 * <pre>{@code
 * Resolution resolution = new ResolutionReader().read(file);
 * resolution.symbol();                          // Optional[81/903]
 * resolution.paragraphs().get(0).kind();        // TITLE
 * }</pre>
 */
package org.paralleltext.resolution;
