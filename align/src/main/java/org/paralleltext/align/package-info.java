/**
 * The public {@link org.paralleltext.align.Aligner}, and the rounds in which it works.
 *
 * <p>Versions come in, a parallel text goes out:
 *
 * <pre>{@code
 * ParallelText text = Aligner.withDefaults().align(List.of(english, chinese, arabic));
 * }</pre>
 *
 * <p>A {@code CorpusRun} takes all documents through the rounds, a {@code Job} one of them. In each
 * round, every {@code Pairing} of two versions is aligned for itself, with what all documents
 * taught in the round before ({@code Knowledge}). Then all languages are settled at once, by what a
 * {@code PairModel} knows of each pairing; long documents in {@code Windows}. A bead covers all
 * languages, so what can be read off for two of them never contradicts the others. How the paths
 * are found is the matter of {@code org.paralleltext.search}.
 *
 * <p>What moved is looked for afterwards, if asked for: a {@code MoveFinder} relates runs of beads
 * that lack each other's languages, by what speaks for each {@code CrossMatch} and against it. On a
 * lower {@code Level}, a {@code Descent} takes each document through the same once more, in
 * sentences, between {@code Walls} where the beads of the segments end.
 */
package org.paralleltext.align;
