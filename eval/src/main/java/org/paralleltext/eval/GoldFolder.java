package org.paralleltext.eval;

import java.io.IOException;
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

/**
 * A gold set in all languages that it has.
 *
 * @param pairs its gold of two languages each
 * @param together the same of all languages at once, if there are more than two and each has gold
 *     with each other
 */
public record GoldFolder(List<GoldSet> pairs, Optional<MultiGoldSet> together) {

  /** Copies the list. */
  public GoldFolder {
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads all gold sets of a folder, in the order of their names.
   *
   * @param folder holds a folder per set, with a folder per document in it
   * @throws InputException if there is no such folder, or a file is bad
   * @throws IOException if a file cannot be read
   */
  public static List<GoldFolder> all(Path folder) throws IOException {
    InputFile.requireFolder(folder, "a folder of gold sets");
    List<GoldFolder> all = new ArrayList<>();
    for (Path set : folders(folder)) {
      all.add(read(set));
    }
    return all;
  }

  /** All files that gold sets of a folder may be made of: those in the folders of documents. */
  public static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path set : folders(folder)) {
      files.addAll(GoldSet.files(set));
    }
    return files;
  }

  private static GoldFolder read(Path set) throws IOException {
    List<Path> documents = folders(set);
    List<GoldSet> pairs = new ArrayList<>();
    for (Language source : Language.known()) {
      for (Language target : Language.known()) {
        String ladder = source + "-" + target + ".ladder";
        if (documents.stream().anyMatch(document -> Files.exists(document.resolve(ladder)))) {
          pairs.add(GoldSet.read(set, source, target));
        }
      }
    }
    List<Language> languages = languages(pairs);
    return new GoldFolder(
        pairs,
        languages.size() > 2 ? Optional.of(MultiGoldSet.read(set, languages)) : Optional.empty());
  }

  /** The languages that all have gold with each other, or none. */
  private static List<Language> languages(List<GoldSet> pairs) {
    List<Language> languages =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.source(), pair.target()))
            .distinct()
            .sorted()
            .toList();
    int n = languages.size();
    return pairs.size() == n * (n - 1) / 2 ? languages : List.of();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isDirectory)
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }
}
