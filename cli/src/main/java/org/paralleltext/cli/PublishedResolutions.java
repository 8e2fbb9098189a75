package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/** Resolutions in Akoma Ntoso, whose structure is known. */
final class PublishedResolutions {

  private PublishedResolutions() {}

  /**
   * Reads a file, or all {@code .xml} files of a folder in the order of their names.
   *
   * @throws InputException if there is none
   */
  static List<Resolution> read(Path input) throws IOException {
    ResolutionReader reader = new ResolutionReader();
    List<Resolution> resolutions = files(input).stream().map(reader::read).toList();
    if (resolutions.isEmpty()) {
      throw new InputException(input.toString(), "no .xml file", "Akoma Ntoso resolutions");
    }
    return resolutions;
  }

  /** The files that are read for an input. */
  static List<Path> files(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
