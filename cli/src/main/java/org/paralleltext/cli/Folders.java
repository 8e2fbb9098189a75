package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;

/** Finds the documents of a folder that holds one sub-folder a document. */
final class Folders {

  private Folders() {}

  /**
   * The sub-folders with a file for every language, ordered by name.
   *
   * @param notes where the others are named
   * @throws InputException if there is none
   */
  static List<Path> documents(Path folder, List<Language> languages, PrintWriter notes)
      throws IOException {
    InputFile.requireFolder(folder, "a folder of documents");
    List<Path> documents = new ArrayList<>();
    for (Path child : children(folder)) {
      Optional<String> missing =
          languages.stream()
              .map(language -> language + ".txt")
              .filter(name -> !Files.exists(child.resolve(name)))
              .findFirst();
      if (missing.isEmpty()) {
        documents.add(child);
      } else {
        notes.println(child + ": left over, no " + missing.get() + " in it");
      }
    }
    if (documents.isEmpty()) {
      throw new InputException(
          folder.toString(),
          "no sub-folder with texts in " + Language.codes(languages),
          "a sub-folder a document, with <lang>.txt in it");
    }
    return documents;
  }

  /** The sub-folders, ordered by name. */
  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .toList();
    }
  }
}
