package org.paralleltext.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a file whole or not at all: into a temporary file beside the target, which is then moved
 * into its place.
 */
public final class WholeFile {

  /** Something that writes text. */
  public interface Content {
    /**
     * Writes it.
     *
     * @throws IOException if the writer fails
     */
    void write(Writer out) throws IOException;
  }

  private static final String SUFFIX = ".tmp";

  /** How many characters a random identifier has. */
  private static final int ID = 36;

  /**
   * Names of more code points are too long to be part of another name: file systems take 255 bytes.
   */
  private static final int LONGEST_NAME = 50;

  private WholeFile() {}

  /**
   * Writes a file in UTF-8, compressed if its name ends in {@code .gz}; half a surrogate pair
   * becomes U+FFFD. If anything fails, the target is as it was before and no other file is left. It
   * keeps its permissions, and a symbolic link stays one. A target that is no regular file, a pipe
   * or a terminal, is written to directly.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path target, Content content) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeTo(target, isZipped(target), content);
      return;
    }
    Path file = real(target);
    Path temporary = file.resolveSibling(prefix(file) + UUID.randomUUID() + SUFFIX);
    try {
      writeTo(temporary, isZipped(target), content, StandardOpenOption.CREATE_NEW);
      keepPermissions(file, temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The file itself, also where a link leads to one that is not there yet. */
  private static Path real(Path target) throws IOException {
    if (Files.exists(target)) {
      return target.toRealPath();
    }
    return Files.isSymbolicLink(target)
        ? target.resolveSibling(Files.readSymbolicLink(target))
        : target;
  }

  /** Gives a file the permissions of the one that it replaces, where there are any. */
  private static void keepPermissions(Path replaced, Path file) throws IOException {
    if (Files.exists(replaced)
        && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(replaced));
    }
  }

  /**
   * What the names of temporary files begin with: the name of the file, or of a long one a hash.
   */
  private static String prefix(Path file) {
    String name = file.getFileName().toString();
    boolean isLong = name.codePointCount(0, name.length()) > LONGEST_NAME;
    return "." + (isLong ? Integer.toHexString(name.hashCode()) : name) + ".";
  }

  /**
   * Deletes temporary files that writers of a target left which were killed. No writer of it may be
   * at work.
   *
   * @throws IOException if the folder cannot be read, or one of them cannot be deleted
   */
  public static void sweep(Path target) throws IOException {
    Path file = real(target).toAbsolutePath();
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            file.getParent(), found -> isTemporary(found.getFileName().toString(), file))) {
      for (Path temporary : left) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private static boolean isTemporary(String name, Path file) {
    String id = name.substring(Math.min(name.length(), prefix(file).length()));
    return name.startsWith(prefix(file))
        && id.endsWith(SUFFIX)
        && id.length() == ID + SUFFIX.length();
  }

  /** Whether a file is compressed, by its name. */
  static boolean isZipped(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static void writeTo(Path file, boolean zipped, Content content, OpenOption... options)
      throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file, options);
        OutputStream packed = zipped ? new GZIPOutputStream(bytes) : bytes;
        Writer out = new BufferedWriter(new OutputStreamWriter(packed, encoder()))) {
      content.write(out);
    }
  }

  /** UTF-8, with U+FFFD for halves of surrogate pairs. */
  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))
        .onMalformedInput(CodingErrorAction.REPLACE);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
