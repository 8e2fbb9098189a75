package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.paralleltext.read.InputException;

/** Collects all files below folders, through links too, but for hidden ones and journals. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final List<Path> files = new ArrayList<>();
  private final List<InputException> failures = new ArrayList<>();
  private Path start;

  /** Goes through a folder. */
  void through(Path folder) throws IOException {
    start = folder;
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
  }

  /** The files, ordered by name. */
  List<Path> files() {
    return files.stream().sorted(Comparator.comparing(Path::toString)).toList();
  }

  /** What could not be looked into. */
  List<InputException> failures() {
    return failures;
  }

  private boolean isHidden(Path path) {
    return !path.equals(start) && path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      failures.add(unreadable(file));
    } else if (!JournalFile.isOne(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link back to a folder above is passed over, since its files are there already. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!(failure instanceof FileSystemLoopException) && !isHidden(file)) {
      failures.add(unreadable(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private static InputException unreadable(Path file) {
    return new InputException(file.toString(), "nothing that may be read", "a file or a folder");
  }
}
