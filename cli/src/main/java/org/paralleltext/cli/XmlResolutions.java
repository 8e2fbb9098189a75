package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/** Resolutions in Akoma Ntoso, whose structure is known. */
final class XmlResolutions {

  private XmlResolutions() {}

  /**
   * Reads files, and all {@code .xml} files of folders, each folder in the order of their names.
   *
   * @throws InputException if there are none, or a file is bad
   */
  static List<Resolution> read(List<Path> inputs) throws IOException {
    List<Resolution> resolutions = new ArrayList<>();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        resolutions.add(new ResolutionReader().read(file));
      }
    }
    if (resolutions.isEmpty()) {
      throw new InputException(inputs.get(0).toString(), "no .xml file", "Akoma Ntoso resolutions");
    }
    return resolutions;
  }

  private static List<Path> files(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
