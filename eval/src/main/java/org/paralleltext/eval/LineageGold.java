package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.resolution.Resolution;

/**
 * Which paragraph of an edition became which of a later one: a table with the columns {@code
 * earlier}, {@code later} (documents), {@code earlier_id}, {@code later_id} (paragraphs), as {@link
 * StructureGold} names them, with the {@code gold.jsonl} of the documents beside it.
 */
public final class LineageGold {

  private static final String HEAD = "earlier\tlater\tearlier_id\tlater_id";

  private static final String EXPECTED = "a table with the columns " + HEAD.replace('\t', ' ');

  /**
   * Two documents.
   *
   * @param earlier what gold calls the earlier one: {@code 59-8.zh}
   * @param later the later one
   */
  public record Pair(String earlier, String later) implements Comparable<Pair> {

    /** Orders by name. */
    @Override
    public int compareTo(Pair other) {
      int byEarlier = earlier.compareTo(other.earlier);
      return byEarlier != 0 ? byEarlier : later.compareTo(other.later);
    }

    /** For example {@code 59-8.zh → 63-114.zh}. */
    @Override
    public String toString() {
      return earlier + " → " + later;
    }
  }

  /**
   * Two paragraphs.
   *
   * @param earlier the position of the one among the paragraphs of the earlier document
   * @param later that of the other in the later
   */
  public record Continuation(int earlier, int later) {}

  private record Ids(String earlier, String later) {}

  private final Map<Pair, Set<Ids>> pairs;
  private final StructureGold documents;

  /** The kinds of paragraphs that gold follows; of the others it says nothing. */
  private final Set<String> kinds;

  private LineageGold(Map<Pair, Set<Ids>> pairs, StructureGold documents) {
    this.pairs = pairs;
    this.documents = documents;
    kinds = new HashSet<>();
    pairs.forEach(
        (pair, all) ->
            all.forEach(
                ids -> documents.kind(pair.earlier(), ids.earlier()).ifPresent(kinds::add)));
  }

  /**
   * Reads a table.
   *
   * @throws InputException if it is no such table, or there is no {@code gold.jsonl} beside it
   * @throws IOException if a file cannot be read
   */
  public static LineageGold of(Path table) throws IOException {
    List<String> lines = InputFile.lines(table, EXPECTED);
    if (lines.isEmpty()) {
      throw new InputException(table.toString(), "an empty file", EXPECTED);
    }
    if (!lines.get(0).equals(HEAD)) {
      throw new InputException(table + ":1", "\"" + lines.get(0) + "\"", EXPECTED);
    }
    Map<Pair, Set<Ids>> pairs = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t");
      if (fields.length != 4) {
        throw new InputException(table + ":" + (i + 1), "\"" + lines.get(i) + "\"", EXPECTED);
      }
      pairs
          .computeIfAbsent(new Pair(fields[0], fields[1]), key -> new HashSet<>())
          .add(new Ids(fields[2], fields[3]));
    }
    return new LineageGold(pairs, StructureGold.of(table));
  }

  /** The files that are read for a table: itself, and the paragraphs beside it. */
  public static List<Path> files(Path table) {
    return List.of(table, StructureGold.beside(table));
  }

  /** The pairs of documents that it follows paragraphs between, in order. */
  public List<Pair> pairs() {
    return List.copyOf(pairs.keySet());
  }

  /**
   * What gold calls two documents, if it follows paragraphs between them.
   *
   * @param earlier a parsed document
   * @param later another
   */
  public Optional<Pair> pair(Resolution earlier, Resolution later) {
    return StructureGold.document(earlier)
        .flatMap(one -> StructureGold.document(later).map(other -> new Pair(one, other)))
        .filter(pairs::containsKey);
  }

  /** The score of two documents between which nothing was found. */
  public Ratio nothing(Pair pair) {
    return new Ratio(0, 0, 0, pairs.get(pair).size());
  }

  /**
   * The score of what was found between two documents. A continuation of a kind of paragraph that
   * gold follows nowhere does not count; one of a paragraph that is not in gold is wrong.
   *
   * @param earlier a parsed document
   * @param later another, such that gold has the {@link #pair}
   * @param found the paragraphs that became paragraphs of the other
   */
  public Ratio score(Resolution earlier, Resolution later, Collection<Continuation> found) {
    Set<Ids> gold = pairs.get(pair(earlier, later).orElseThrow());
    List<String> before = ids(earlier);
    List<String> after = ids(later);
    Set<Ids> tested =
        found.stream()
            .filter(one -> isFollowed(earlier, one.earlier()) || isFollowed(later, one.later()))
            .map(one -> new Ids(before.get(one.earlier()), after.get(one.later())))
            .collect(Collectors.toSet());
    long right = tested.stream().filter(gold::contains).count();
    return new Ratio(right, tested.size(), right, gold.size());
  }

  /** The ids of the paragraphs; of those that are not in gold, one that gold does not have. */
  private List<String> ids(Resolution resolution) {
    List<Optional<String>> ids = documents.ids(resolution);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> ids.get(i).orElse("paragraph " + i))
        .toList();
  }

  private boolean isFollowed(Resolution resolution, int paragraph) {
    return kinds.contains(resolution.paragraphs().get(paragraph).kind().word());
  }
}
