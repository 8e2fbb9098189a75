package org.paralleltext.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.text.SourceText;

/**
 * Reads text files, compressed by gzip or not, whatever their names. The charset is the one given,
 * or found in the bytes: a byte order mark, then strict UTF-8, then the charsets that English,
 * Chinese and Arabic have been written in. Immutable and thread-safe.
 */
public final class TextReader {

  private static final String EXPECTED = "a text file";

  private final Optional<Charset> charset;

  /** A reader that finds the charset. */
  public TextReader() {
    this.charset = Optional.empty();
  }

  /** A reader for files in a known charset. */
  public TextReader(Charset charset) {
    this.charset = Optional.of(Objects.requireNonNull(charset, "charset"));
  }

  /** Whether it finds the charset of each text, and was told of none. */
  public boolean findsCharset() {
    return charset.isEmpty();
  }

  /**
   * Reads a file; one that is compressed is its text, and places are counted in that.
   *
   * @throws InputException if it is missing, a directory, unreadable, empty, binary, or in no
   *     charset that fits
   */
  public SourceText read(Path file) {
    return read(file.toString(), bytes(file));
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what to call it in messages
   * @throws InputException if they are empty, binary, or in no charset that fits
   */
  public SourceText read(String name, byte[] bytes) {
    SourceText text =
        charset
            .map(known -> CharsetFinder.decode(name, bytes, known))
            .orElseGet(() -> CharsetFinder.decode(name, bytes));
    if (text.text().isBlank()) {
      throw new InputException(
          name, bytes.length == 0 ? "an empty file" : "nothing but white space", EXPECTED);
    }
    return text;
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = InputFile.unpacked(file, EXPECTED)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw InputFile.unreadable(file, e, EXPECTED);
    }
  }
}
