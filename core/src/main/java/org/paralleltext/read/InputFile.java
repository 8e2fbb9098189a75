package org.paralleltext.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Opens files, and says in one line why one cannot be opened. */
public final class InputFile {

  private static final int BUFFER = 1 << 16;

  private InputFile() {}

  /**
   * The bytes of a file, unpacked if it is compressed by gzip, whatever its name. Reading them
   * throws an {@link InputException} too, if the file turns out to be cut off or damaged.
   *
   * @param expected what it should be, for messages
   * @throws InputException if it is missing, a directory, or unreadable
   */
  public static InputStream unpacked(Path file, String expected) {
    try {
      return new NamedBytes(unpacked(open(file, expected)), file, expected);
    } catch (IOException e) {
      throw unreadable(file, e, expected);
    }
  }

  /** Closes what it is given if it fails. */
  private static InputStream unpacked(InputStream file) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(file, BUFFER);
      bytes.mark(2);
      boolean zipped = bytes.read() == 0x1F && bytes.read() == 0x8B;
      bytes.reset();
      return zipped ? new GZIPInputStream(bytes, BUFFER) : bytes;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** What is no regular file, a pipe for example, has no places that a channel could ask for. */
  private static InputStream open(Path file, String expected) {
    if (Files.isDirectory(file)) {
      throw new InputException(file.toString(), "a directory", expected);
    }
    if (Files.notExists(file)) {
      throw new InputException(file.toString(), "no such file", expected);
    }
    try {
      return Files.isRegularFile(file)
          ? Files.newInputStream(file)
          : new FileInputStream(file.toFile());
    } catch (AccessDeniedException e) {
      throw new InputException(file.toString(), "a file that may not be read", expected);
    } catch (IOException e) {
      throw unreadable(file, e, expected);
    }
  }

  /**
   * The lines of a small file in UTF-8, or in UTF-16 if a byte order mark says so; unpacked if it
   * is compressed by gzip.
   *
   * @param expected what it should be, for messages
   * @return none if it is empty
   * @throws InputException if it is missing, a directory, unreadable, or in another charset; with
   *     the place
   */
  public static List<String> lines(Path file, String expected) {
    try (InputStream in = unpacked(file, expected)) {
      return CharsetFinder.decodeUnicode(file.toString(), in.readAllBytes())
          .text()
          .lines()
          .toList();
    } catch (IOException e) {
      throw unreadable(file, e, expected);
    }
  }

  /**
   * Looks whether there is a folder.
   *
   * @param expected what it should be, for messages
   * @throws InputException if there is none, or something else
   */
  public static void requireFolder(Path folder, String expected) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          folder.toString(), Files.exists(folder) ? "a file" : "no such folder", expected);
    }
  }

  /** What is said of a file that fails while it is read. */
  public static InputException unreadable(Path file, IOException failure, String expected) {
    String reason =
        failure instanceof EOFException
            ? "it ends too soon"
            : failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage();
    return new InputException(file.toString(), "an unreadable file (" + reason + ")", expected);
  }
}
