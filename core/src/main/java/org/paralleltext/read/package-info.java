/**
 * From a file to decoded text: the charset and the language are found in the bytes and the text,
 * never in the file's name.
 *
 * <pre>{@code
 * SourceText source = new TextReader().read(path);
 * Language language = LanguageDetector.detect(source, ResolutionParser.languages());
 * }</pre>
 *
 * <p>What cannot be read is told in one line by {@link org.paralleltext.read.InputException}.
 */
package org.paralleltext.read;
