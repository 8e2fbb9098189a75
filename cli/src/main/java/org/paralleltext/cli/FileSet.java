package org.paralleltext.cli;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Files, which are the same under every name: another spelling, a symbolic or a hard link. Asking
 * takes as long for many files as for one, where the file system has keys for files. Not
 * thread-safe.
 */
final class FileSet {

  private final SetMultimap<Object, Path> files = HashMultimap.create();

  /** Those of some files that are there. */
  static FileSet of(Collection<Path> files) throws IOException {
    FileSet set = new FileSet();
    set.addAll(files);
    return set;
  }

  /** Adds those of some files that are there. */
  void addAll(Collection<Path> more) throws IOException {
    for (Path file : more) {
      if (Files.exists(file)) {
        keys(file).forEach(key -> files.put(key, file));
      }
    }
  }

  /** Whether a file is one of them; one that is not there is none. */
  boolean contains(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    for (Object key : keys(file)) {
      for (Path known : files.get(key)) {
        if (Files.exists(known) && Files.isSameFile(known, file)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What tells files apart: a file that is replaced keeps its path, one that has several paths its
   * key. Where the file system has no keys, as in Windows, all have the second in common. A pipe
   * has no path but the one that it was given.
   */
  private static Set<Object> keys(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Path path = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
    return Set.of(path, Optional.ofNullable(attributes.fileKey()));
  }
}
