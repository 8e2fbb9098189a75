package org.paralleltext.memory;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;

/**
 * A file that is read line by line, compressed or not, in UTF-8 or, if it says so by a mark, in
 * UTF-16. Lines end with LF or CR LF, the last may lack its end. Not thread-safe.
 */
final class LineFile implements Closeable {

  /** The bytes of the longest mark. */
  private static final int MARK = 3;

  private final Path file;
  private final String expected;
  private final BufferedReader reader;
  private int line;

  /**
   * Opens a file.
   *
   * @param expected what it should be, for messages
   * @throws InputException if it cannot be opened
   */
  LineFile(Path file, String expected) {
    this.file = file;
    this.expected = expected;
    try {
      this.reader = open(InputFile.unpacked(file, expected));
    } catch (IOException e) {
      throw InputFile.unreadable(file, e, expected);
    }
  }

  /** Closes what it is given if it fails. */
  private static BufferedReader open(InputStream file) throws IOException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(file, MARK);
      return new BufferedReader(new InputStreamReader(bytes, charset(bytes).newDecoder()));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** What the mark at the beginning says; leaves the stream behind the mark. */
  private static Charset charset(PushbackInputStream bytes) throws IOException {
    byte[] mark = bytes.readNBytes(MARK);
    int first = mark.length > 1 ? (mark[0] & 0xFF) << 8 | mark[1] & 0xFF : 0;
    boolean utf8 = first == 0xEFBB && mark.length == MARK && (mark[2] & 0xFF) == 0xBF;
    boolean utf16 = first == 0xFEFF || first == 0xFFFE;
    int used = utf8 ? MARK : utf16 ? 2 : 0;
    bytes.unread(mark, used, mark.length - used);
    return !utf16
        ? StandardCharsets.UTF_8
        : first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /**
   * The next line without its end, nothing after the last.
   *
   * @throws InputException if it is no text
   */
  Optional<String> next() {
    try {
      int c = reader.read();
      if (c < 0) {
        return Optional.empty();
      }
      line++;
      StringBuilder text = new StringBuilder();
      for (; c >= 0 && c != '\n'; c = reader.read()) {
        text.append((char) c);
      }
      int end = text.length() - 1;
      boolean windows = c == '\n' && end >= 0 && text.charAt(end) == '\r';
      return Optional.of(windows ? text.substring(0, end) : text.toString());
    } catch (CharacterCodingException e) {
      throw new InputException(
          place(), "bytes that are no text, or in another charset, here or soon after", "UTF-8");
    } catch (IOException e) {
      throw InputFile.unreadable(file, e, expected);
    }
  }

  /** What is said of something wrong in the line that was read last. */
  InputException wrong(String found, String wanted) {
    return new InputException(place(), found, wanted);
  }

  private String place() {
    return file + ":" + Math.max(1, line);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
