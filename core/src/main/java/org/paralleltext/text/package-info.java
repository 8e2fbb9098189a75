/**
 * Text and where it comes from: languages, spans, decoded files, and texts that remember the file
 * position of each of their characters.
 *
 * <p>All offsets count UTF-16 code units (Java {@code char}s) of the decoded file, from 0, without
 * a byte order mark; spans are half-open. Nothing here knows what a resolution is.
 *
 * <pre>{@code
 * SourceText file = SourceText.of("b07.txt", "The  General\nAssembly,");
 * MappedText line = Cleaner.of(Language.EN).clean(file, file.span());
 * line.toString();       // "The General Assembly,"
 * line.sourceOffset(4);  // 5: the G stands at character 5 of the file
 * }</pre>
 */
package org.paralleltext.text;
