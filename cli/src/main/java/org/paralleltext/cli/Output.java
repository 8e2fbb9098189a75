package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.read.InputException;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WholeFile;
import org.paralleltext.write.WriteOptions;

/** Writes output files, and says in one line why one cannot be written. */
final class Output {

  static final String EXPECTED = "a file that can be written";
  private static final String FOLDER = "a folder to write to";

  private Output() {}

  /** Whether a path stands for standard output. */
  static boolean isStandard(Path out) {
    return out.toString().equals("-");
  }

  /** Whether two paths are of one file, which need not be there. */
  static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /**
   * Refuses to write over a file that is read.
   *
   * @throws InputException if a file is one of them
   */
  static void refuseToOverwrite(Path target, FileSet inputs) throws IOException {
    if (inputs.contains(target)) {
      throw new InputException(
          target.toString(), "one of the files that are read", "another file to write to");
    }
  }

  /**
   * Looks whether a file can be written, before there is anything to write; standard output can.
   *
   * @param inputs the files that are read
   * @throws InputException if the file is one of them or a folder, or has none
   */
  static void check(Path out, FileSet inputs) throws IOException {
    if (isStandard(out)) {
      return;
    }
    refuseFolder(out);
    refuseWithoutFolder(out);
    refuseToOverwrite(out, inputs);
  }

  /** Makes a folder, and those above it, unless it is there. */
  static void createFolder(Path folder) {
    if (isStandard(folder)) {
      throw new InputException(folder.toString(), "standard output", FOLDER);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(folder.toString(), "no folder, and none can be made", FOLDER);
    }
  }

  static void write(
      Path out, AlignmentFormat format, List<ParallelText> texts, WriteOptions options) {
    write(out, () -> format.write(texts, options, out));
  }

  static void write(Path out, AlignmentFormat format, Memory memory) {
    write(out, () -> format.write(memory, out));
  }

  static void write(Path out, WholeFile.Content content) {
    write(out, () -> WholeFile.write(out, content));
  }

  /** Writes a file, or to standard output if none is named or {@code -} is. */
  static void write(Optional<Path> out, WholeFile.Content content, PrintWriter standard)
      throws IOException {
    if (out.isPresent() && !isStandard(out.get())) {
      write(out.get(), content);
    } else {
      content.write(standard);
      standard.flush();
    }
  }

  /** Something that may fail when it writes. */
  interface Work {
    void run() throws IOException;
  }

  /** Something that may fail when it opens a file to write to. */
  interface Opening<T> {
    T open() throws IOException;
  }

  /**
   * Refuses to write a file where a folder is.
   *
   * @throws InputException if there is one
   */
  static void refuseFolder(Path out) {
    if (Files.isDirectory(out)) {
      throw new InputException(out.toString(), "a directory", EXPECTED);
    }
  }

  /**
   * Refuses to write a file where no folder is.
   *
   * @throws InputException if there is none
   */
  static void refuseWithoutFolder(Path out) {
    if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
      throw new InputException(out.toString(), "no such folder", EXPECTED);
    }
  }

  /**
   * Writes.
   *
   * @throws InputException if that fails, with the reason
   */
  static void write(Path out, Work work) {
    open(
        out,
        () -> {
          work.run();
          return out;
        });
  }

  /**
   * Opens something to write to.
   *
   * @throws InputException if that fails, with the reason
   */
  static <T> T open(Path out, Opening<T> opening) {
    refuseFolder(out);
    try {
      return opening.open();
    } catch (NoSuchFileException e) {
      refuseWithoutFolder(out);
      throw new InputException(out.toString(), "a folder that takes no files", EXPECTED);
    } catch (AccessDeniedException e) {
      throw new InputException(out.toString(), "a folder that may not be written to", EXPECTED);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "cannot be written" : e.getReason();
      throw new InputException(out.toString(), "an output that fails (" + reason + ")", EXPECTED);
    } catch (IOException e) {
      throw new InputException(
          out.toString(), "an output that fails (" + e.getMessage() + ")", EXPECTED);
    }
  }
}
