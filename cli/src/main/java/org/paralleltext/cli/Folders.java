package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;

/** Finds the documents of a folder that holds one sub-folder a document. */
final class Folders {

  private Folders() {}

  /**
   * The sub-folders with a file for every language, ordered by name; others are no documents of
   * this set.
   *
   * @throws InputException if there is none
   */
  static List<Path> documents(Path folder, List<Language> languages) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          folder.toString(),
          Files.exists(folder) ? "a file" : "no such folder",
          "a folder of documents");
    }
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> documents =
          children
              .filter(
                  child ->
                      languages.stream()
                          .allMatch(language -> Files.exists(child.resolve(language + ".txt"))))
              .sorted(Comparator.comparing(child -> child.getFileName().toString()))
              .toList();
      if (documents.isEmpty()) {
        throw new InputException(
            folder.toString(),
            "no sub-folder with texts in " + Language.codes(languages),
            "a sub-folder a document, with <lang>.txt in it");
      }
      return documents;
    }
  }
}
