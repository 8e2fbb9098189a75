package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;

/**
 * A gold set in all languages that it has.
 *
 * @param pairs its gold of two languages each
 * @param together the same of all languages at once, if there are more than two, each has gold with
 *     each other, the pairs agree on an order, and some document has all of them
 */
public record GoldFolder(List<GoldSet> pairs, Optional<MultiGoldSet> together) {

  private static final Pattern LADDER = Pattern.compile("(\\p{L}+)-(\\p{L}+)\\.ladder");

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
    for (Path set : GoldSet.children(folder, Files::isDirectory)) {
      all.add(read(set));
    }
    return all;
  }

  /** All files that gold sets of a folder may be made of: those in the folders of documents. */
  public static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path set : GoldSet.children(folder, Files::isDirectory)) {
      files.addAll(GoldSet.files(set));
    }
    return files;
  }

  private static GoldFolder read(Path set) throws IOException {
    List<GoldSet> pairs = new ArrayList<>();
    for (List<Language> pair : ladders(set)) {
      pairs.add(GoldSet.read(set, pair.get(0), pair.get(1)));
    }
    return new GoldFolder(pairs, together(set, languages(pairs)));
  }

  private static Optional<MultiGoldSet> together(Path set, List<Language> languages)
      throws IOException {
    return languages.size() > 2
        ? Optional.of(MultiGoldSet.read(set, languages)).filter(all -> all.size() > 0)
        : Optional.empty();
  }

  /** The languages of the ladders, without repetition, in the order of the languages. */
  private static List<List<Language>> ladders(Path set) throws IOException {
    Comparator<List<Language>> bySource = Comparator.comparing(pair -> pair.get(0));
    SortedSet<List<Language>> pairs = new TreeSet<>(bySource.thenComparing(pair -> pair.get(1)));
    for (Path file : GoldSet.files(set)) {
      Matcher name = LADDER.matcher(file.getFileName().toString());
      if (name.matches()) {
        pairs.add(List.of(language(file, name.group(1)), language(file, name.group(2))));
      }
    }
    return List.copyOf(pairs);
  }

  private static Language language(Path file, String code) {
    try {
      return Language.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          file.toString(), e.getMessage(), "two languages: <language>-<language>.ladder");
    }
  }

  /**
   * The languages that all have gold with each other, so ordered that the first language of a pair
   * stands before its second; none if there is no such order.
   */
  private static List<Language> languages(List<GoldSet> pairs) {
    List<Language> sources = pairs.stream().map(GoldSet::source).toList();
    List<Language> languages =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.source(), pair.target()))
            .distinct()
            .sorted(Comparator.comparing(one -> -Collections.frequency(sources, one)))
            .toList();
    int n = languages.size();
    boolean complete =
        pairs.size() == n * (n - 1) / 2
            && pairs.stream()
                .allMatch(
                    pair -> languages.indexOf(pair.source()) < languages.indexOf(pair.target()));
    return complete ? languages : List.of();
  }
}
