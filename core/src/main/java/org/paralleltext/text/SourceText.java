package org.paralleltext.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A decoded file: the text that every offset of this library counts in.
 *
 * @param name the file's name as the user gave it, for messages and provenance
 * @param text the decoded characters, without a byte order mark; line ends as they stand in the
 *     file
 * @param charset what it was decoded from
 */
public record SourceText(String name, String text, Charset charset) {

  /** Checks that nothing is missing. */
  public SourceText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }

  /** A text that is at hand already, as if it came from a UTF-8 file. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, StandardCharsets.UTF_8);
  }

  /** What the last character of its lines is: LF, but CR where there is no LF at all. */
  public char lineEnd() {
    return text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
  }

  /** The whole of it. */
  public Span span() {
    return new Span(0, text.length());
  }
}
