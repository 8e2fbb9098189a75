/**
 * Sentences, and the clauses between semicolons, inside paragraphs.
 *
 * <p>{@link org.paralleltext.segment.SentenceSplitter} asks ICU where sentences may end and decides
 * with its own rules: abbreviations of United Nations text, numbers at the head of a paragraph,
 * quotation marks and brackets that close behind a stop.
 */
package org.paralleltext.segment;
