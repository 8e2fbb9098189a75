package org.paralleltext.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of a file, which say of which one when they cannot be read. Not thread-safe. */
final class NamedBytes extends FilterInputStream {

  private final Path file;
  private final String expected;

  /**
   * @param expected what the file should be, for messages
   */
  NamedBytes(InputStream bytes, Path file, String expected) {
    super(bytes);
    this.file = file;
    this.expected = expected;
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw InputFile.unreadable(file, e, expected);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int count) {
    try {
      return super.read(bytes, from, count);
    } catch (IOException e) {
      throw InputFile.unreadable(file, e, expected);
    }
  }
}
