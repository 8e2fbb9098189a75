package org.paralleltext.eval;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.resolution.Resolution;

/**
 * Gold paragraphs of resolutions: a file {@code gold.jsonl} with a paragraph a line ({@code doc},
 * {@code id}, {@code kind}, {@code number}, {@code text}). A document is named by its symbol with
 * hyphens and its language, {@code 59-8.zh} or {@code 9034.en}.
 */
public final class StructureGold {

  private record Row(String document, String id, StructureScore.Entry entry) {}

  private final Map<String, List<Row>> rows;

  private StructureGold(Map<String, List<Row>> rows) {
    this.rows = rows;
  }

  /**
   * Reads the gold of a folder of documents: {@code gold.jsonl} beside the folder; in the folder,
   * {@code gold.jsonl} replaces documents of it, and {@code missing.tsv} lists paragraphs (columns
   * {@code doc} and {@code id}) that the folder's layout lacks.
   *
   * @throws InputException if there is no gold, or a line of it is bad
   * @throws IOException if a file cannot be read
   */
  public static StructureGold of(Path folder) throws IOException {
    Path beside = beside(folder);
    if (!Files.exists(beside)) {
      throw new InputException(beside.toString(), "no such file", "gold paragraphs");
    }
    Map<String, List<Row>> rows = read(beside);
    Path inside = folder.resolve("gold.jsonl");
    if (Files.exists(inside)) {
      rows.putAll(read(inside));
    }
    Path missing = folder.resolve("missing.tsv");
    if (Files.exists(missing)) {
      Set<String> lacking = new HashSet<>(InputFile.lines(missing, "paragraphs that are missing"));
      rows.replaceAll(
          (document, all) ->
              all.stream().filter(row -> !lacking.contains(document + "\t" + row.id())).toList());
    }
    return new StructureGold(rows);
  }

  /** The gold paragraphs beside a folder or a table. */
  static Path beside(Path path) {
    return path.toAbsolutePath().resolveSibling("gold.jsonl");
  }

  private static Map<String, List<Row>> read(Path file) throws IOException {
    List<String> lines = InputFile.lines(file, "gold paragraphs");
    return IntStream.range(0, lines.size())
        .mapToObj(i -> row(file + ":" + (i + 1), lines.get(i)))
        .collect(Collectors.groupingBy(Row::document, TreeMap::new, Collectors.toList()));
  }

  private static Row row(String place, String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      JsonElement number = json.get("number");
      StructureScore.Entry entry =
          new StructureScore.Entry(
              json.get("kind").getAsString(),
              number.isJsonNull() ? "" : number.getAsString(),
              json.get("text").getAsString());
      return new Row(json.get("doc").getAsString(), json.get("id").getAsString(), entry);
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new InputException(place, line, "an object with doc, id, kind, number and text");
    }
  }

  /**
   * The score of a parsed document, if it is in the gold.
   *
   * @param resolution the document; symbol and language tell which it is
   */
  public Optional<Ratio> score(Resolution resolution) {
    return rows(resolution)
        .map(
            gold ->
                StructureScore.of(
                    gold.stream().map(Row::entry).toList(), StructureScore.entries(resolution)));
  }

  /**
   * The strict score of beads over all languages: one is right if it joins the paragraphs that bear
   * one id in gold, no more and no fewer. A paragraph that is not in gold makes its bead wrong.
   *
   * @param versions the documents, in the order of the languages of the beads
   * @param beads the beads, in paragraph positions
   */
  public Ratio score(List<Resolution> versions, List<Bead> beads) {
    List<List<Row>> gold =
        versions.stream().map(version -> rows(version).orElse(List.of())).toList();
    Set<List<Set<Integer>>> goldBeads = new LinkedHashSet<>();
    gold.stream()
        .flatMap(List::stream)
        .map(Row::id)
        .forEach(id -> goldBeads.add(gold.stream().map(rows -> positions(rows, id)).toList()));
    List<List<Integer>> places = new ArrayList<>();
    for (int k = 0; k < versions.size(); k++) {
      places.add(places(gold.get(k), StructureScore.entries(versions.get(k))));
    }
    return MultiScore.strict(
        goldBeads, beads.stream().map(bead -> translated(bead, places)).toList());
  }

  /**
   * The gold id of each paragraph of a parsed document; nothing for one that is not in gold, or if
   * the document is not.
   */
  List<Optional<String>> ids(Resolution resolution) {
    List<Row> gold = rows(resolution).orElse(List.of());
    return places(gold, StructureScore.entries(resolution)).stream()
        .map(place -> place < 0 ? Optional.<String>empty() : Optional.of(gold.get(place).id()))
        .toList();
  }

  /** The kinds of paragraphs by document and id. */
  Optional<String> kind(String document, String id) {
    return rows.getOrDefault(document, List.of()).stream()
        .filter(row -> row.id().equals(id))
        .map(row -> row.entry().kind())
        .findFirst();
  }

  private static Set<Integer> positions(List<Row> rows, String id) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).id().equals(id))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Where each paragraph stands in gold; a negative number of its own if it does not. */
  private static List<Integer> places(List<Row> gold, List<StructureScore.Entry> found) {
    Set<Integer> taken = new HashSet<>();
    List<Integer> places = new ArrayList<>();
    for (StructureScore.Entry entry : found) {
      OptionalInt place =
          IntStream.range(0, gold.size())
              .filter(i -> gold.get(i).entry().equals(entry) && !taken.contains(i))
              .findFirst();
      place.ifPresent(taken::add);
      places.add(place.orElse(-1 - places.size()));
    }
    return places;
  }

  private static List<Set<Integer>> translated(Bead bead, List<List<Integer>> places) {
    return IntStream.range(0, places.size())
        .mapToObj(
            k ->
                Set.copyOf(
                    places.get(k).subList(bead.spans().get(k).start(), bead.spans().get(k).end())))
        .toList();
  }

  private Optional<List<Row>> rows(Resolution resolution) {
    return document(resolution).map(rows::get);
  }

  /** What gold calls a parsed document: {@code 59-8.zh}. */
  static Optional<String> document(Resolution resolution) {
    return resolution.symbol().map(symbol -> name(symbol.number()) + "." + resolution.language());
  }

  private static String name(String symbol) {
    return symbol.replace('/', '-').replaceAll(" .*", "");
  }
}
