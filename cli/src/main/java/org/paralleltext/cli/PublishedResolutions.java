package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.SourceText;

/** Resolutions in Akoma Ntoso, whose structure is known. */
final class PublishedResolutions {

  private static final String EXPECTED = "Akoma Ntoso resolutions";

  private PublishedResolutions() {}

  /**
   * Reads a file, or all {@code .xml} and {@code .xml.gz} files of a folder in the order of their
   * names.
   *
   * @throws InputException if there is none, or a file is something else
   */
  static List<Resolution> read(Path input) throws IOException {
    List<Resolution> resolutions = files(input).stream().map(PublishedResolutions::one).toList();
    if (resolutions.isEmpty()) {
      throw new InputException(input.toString(), "no .xml file", EXPECTED);
    }
    return resolutions;
  }

  private static Resolution one(Path file) {
    SourceText source = new TextReader().read(file);
    if (!ResolutionReader.isAkomaNtoso(source)) {
      throw new InputException(file.toString(), "no Akoma Ntoso", EXPECTED);
    }
    return ResolutionReader.parse(source);
  }

  /** The files that are read for an input. */
  static List<Path> files(Path input) throws IOException {
    if (Files.notExists(input)) {
      throw new InputException(input.toString(), "no such file", EXPECTED);
    }
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    FolderWalk walk = new FolderWalk();
    walk.through(input);
    if (!walk.failures().isEmpty()) {
      throw walk.failures().get(0);
    }
    return walk.files().stream().filter(PublishedResolutions::isXml).toList();
  }

  /** Whether a file's name says that it holds XML, compressed or not. */
  static boolean isXml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".xml.gz");
  }
}
