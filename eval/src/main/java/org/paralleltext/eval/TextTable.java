package org.paralleltext.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterables;
import com.google.common.hash.Hashing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.SourceText;

/**
 * A table of texts that correspond: tab-separated, a row a bead, a column a language, named by its
 * code in the first line, or by that of a country or script, {@code zh-CN}. Other columns may stand
 * between; one called {@code doc} tells documents apart.
 *
 * <p>What stands in one row is aligned by construction, so a table is silver, not gold.
 *
 * @param name the name of the file
 * @param columns the names of the columns
 * @param rows their cells, as many as there are columns
 */
public record TextTable(String name, List<String> columns, List<List<String>> rows) {

  private static final String DOCUMENT = "doc";

  /**
   * The number that a paragraph begins with: digits, then a stop or a dash. Not that of {@code 10 –
   * 12 members}, nor a number that is all there is.
   */
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\\p{Cf}]*\\p{Nd}{1,3}\\s*[.．、\\p{Pd}][\\s\\h\\p{Cf}]*+(?!\\p{Nd}|$)");

  /** Copies the lists. */
  public TextTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a table.
   *
   * @throws InputException if it has no first line, or a row has more or fewer columns
   */
  public static TextTable read(SourceText file) {
    List<String> lines = file.text().lines().toList();
    if (lines.isEmpty()) {
      throw new InputException(file.name(), "an empty file", "a line that names the columns");
    }
    List<String> columns = cells(lines.get(0));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> row = cells(lines.get(i));
      if (row.size() != columns.size()) {
        throw new InputException(
            file.name() + ":" + (i + 1),
            Quantity.of(row.size(), "column"),
            Quantity.of(columns.size(), "column"));
      }
      rows.add(row);
    }
    return new TextTable(file.name(), columns, rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  /**
   * The texts in some languages, by language and row. A column is named by the code of its
   * language, or, if there is none, that of a country or script: {@code en-GB}.
   *
   * @throws InputException if one has no column
   */
  public List<List<String>> texts(List<Language> languages) {
    List<Integer> found = languages.stream().map(this::column).toList();
    if (found.contains(-1)) {
      throw new InputException(
          name + ":1",
          "columns " + String.join(", ", columns),
          "columns " + Language.codes(languages) + " among them");
    }
    return found.stream()
        .map(column -> rows.stream().map(row -> row.get(column)).toList())
        .toList();
  }

  /** Whether it has a column for a language. */
  public boolean has(Language language) {
    return column(language) >= 0;
  }

  /** -1 if there is none. */
  private int column(Language language) {
    int exact = columns.indexOf(language.code());
    return exact >= 0
        ? exact
        : Iterables.indexOf(columns, name -> LanguageTag.isOf(name, language));
  }

  /**
   * The same without the numbers that some of the texts begin with. Seeded: the same table loses
   * the same numbers.
   *
   * @param languages those whose texts lose them
   * @param share the probability that a text loses its number, in [0, 1]; drawn for each cell by
   *     itself
   * @param seed of the draws
   */
  public TextTable withoutNumbers(List<Language> languages, double share, long seed) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be in [0, 1]: " + share);
    }
    Set<Integer> texts = languages.stream().map(this::column).collect(Collectors.toSet());
    SplittableRandom random = new SplittableRandom(seed);
    return new TextTable(
        name,
        columns,
        rows.stream().map(row -> withoutNumbers(row, texts, share, random)).toList());
  }

  private List<String> withoutNumbers(
      List<String> row, Set<Integer> texts, double share, SplittableRandom random) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      boolean loses = random.nextDouble() < share && texts.contains(c);
      cells.add(loses ? NUMBER.matcher(row.get(c)).replaceFirst("") : row.get(c));
    }
    return cells;
  }

  /**
   * The documents as a gold set: the segments of a language are the cells of its column, and what
   * stands in one row corresponds. A blank cell is no segment: the language lacks it.
   *
   * @param languages two or more
   * @throws InputException if one has no column, or there is no row
   */
  public MultiGoldSet gold(List<Language> languages) {
    List<List<String>> texts = texts(languages);
    if (rows.isEmpty()) {
      throw new InputException(name + ":2", "no row", "one a bead");
    }
    String set = set();
    List<List<Column>> documents = new ArrayList<>();
    documents(Path.of(name).getFileName().toString())
        .forEach(
            (document, places) ->
                documents.add(
                    IntStream.range(0, languages.size())
                        .mapToObj(k -> Column.of(document, languages.get(k), texts.get(k), places))
                        .toList()));
    String hash = Hashing.sha256().hashString(texts.toString(), UTF_8).toString().substring(0, 8);
    List<GoldSet> pairs = new ArrayList<>();
    for (int x = 0; x < languages.size(); x++) {
      for (int y = x + 1; y < languages.size(); y++) {
        List<GoldSet.Document> beads = new ArrayList<>();
        for (List<Column> document : documents) {
          beads.add(document.get(x).with(document.get(y)));
        }
        pairs.add(new GoldSet(set, languages.get(x), languages.get(y), beads, hash));
      }
    }
    return new MultiGoldSet(set, languages, pairs);
  }

  /** The name of the file with that of its folder, if it is in one: {@code sc/table.tsv}. */
  private String set() {
    Path file = Path.of(name).toAbsolutePath().normalize();
    Path folder = file.getParent().getFileName();
    return (folder == null ? "" : folder + "/") + file.getFileName();
  }

  /** By document: its rows; all belong to one if none is named. */
  private Map<String, List<Integer>> documents(String all) {
    int column = columns.indexOf(DOCUMENT);
    Map<String, List<Integer>> documents = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String document = column < 0 ? all : rows.get(i).get(column);
      documents.computeIfAbsent(document, any -> new ArrayList<>()).add(i);
    }
    return documents;
  }

  /**
   * A document in one language.
   *
   * @param document its name
   * @param version its segments
   * @param positions by row of the document: the segment that stands there, or none
   */
  private record Column(String document, Version version, List<List<Integer>> positions) {

    static Column of(String name, Language language, List<String> texts, List<Integer> rows) {
      StringBuilder lines = new StringBuilder();
      List<List<Integer>> positions = new ArrayList<>();
      int size = 0;
      for (int row : rows) {
        boolean blank = texts.get(row).isBlank();
        positions.add(blank ? List.of() : List.of(size++));
        lines.append(blank ? "" : texts.get(row) + "\n");
      }
      SourceText source = SourceText.of(name + "." + language, lines.toString());
      return new Column(name, Version.ofLines(language, source), positions);
    }

    GoldSet.Document with(Column other) {
      List<Claim> claims =
          IntStream.range(0, positions.size())
              .mapToObj(row -> Link.of(positions.get(row), other.positions.get(row)))
              .filter(link -> !link.source().isEmpty() || !link.target().isEmpty())
              .map(Claim::of)
              .toList();
      return new GoldSet.Document(new DocumentPair(document, version, other.version), claims);
    }
  }
}
