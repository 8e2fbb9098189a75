package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

/**
 * Documents with gold beads for every two of three languages or more.
 *
 * @param name the name of the set
 * @param languages the languages
 * @param pairs the gold of every two languages: first with second, first with third, …, second with
 *     third, …; all of the same documents, in the same order
 */
public record MultiGoldSet(String name, List<Language> languages, List<GoldSet> pairs) {

  /** Copies the lists. */
  public MultiGoldSet {
    languages = List.copyOf(languages);
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads the documents of a folder that have gold for every two of the languages.
   *
   * @throws org.paralleltext.read.InputException if the folder holds none for some pair, or a file
   *     is bad
   * @throws IOException if a file cannot be read
   */
  public static MultiGoldSet read(Path folder, List<Language> languages) throws IOException {
    List<GoldSet> pairs = new ArrayList<>();
    Set<String> common = new TreeSet<>();
    for (int x = 0; x < languages.size(); x++) {
      for (int y = x + 1; y < languages.size(); y++) {
        GoldSet pair = GoldSet.read(folder, languages.get(x), languages.get(y));
        List<String> names =
            pair.documents().stream().map(document -> document.pair().name()).toList();
        if (pairs.isEmpty()) {
          common.addAll(names);
        }
        common.retainAll(names);
        pairs.add(pair);
      }
    }
    return new MultiGoldSet(
        pairs.get(0).name(), languages, pairs.stream().map(pair -> pair.only(common)).toList());
  }

  /** How many documents there are. */
  public int size() {
    return pairs.get(0).documents().size();
  }

  /** The versions of all documents. */
  public List<List<Version>> corpus() {
    return IntStream.range(0, size()).mapToObj(this::versions).toList();
  }

  /** The versions of a document, in the order of the languages. */
  public List<Version> versions(int document) {
    List<Version> versions = new ArrayList<>();
    versions.add(pairs.get(0).documents().get(document).pair().source());
    for (int y = 1; y < languages.size(); y++) {
      versions.add(pairs.get(y - 1).documents().get(document).pair().target());
    }
    return versions;
  }

  /** The gold beads of all languages of a document: what the pairs imply together. */
  public List<List<Set<Integer>>> beads(int document) {
    List<List<Link>> links =
        pairs.stream().map(pair -> pair.documents().get(document).gold()).toList();
    return MergedLinks.of(sizes(document), links);
  }

  /** How many segments each version of a document has. */
  List<Integer> sizes(int document) {
    return versions(document).stream().map(version -> version.segments().size()).toList();
  }
}
