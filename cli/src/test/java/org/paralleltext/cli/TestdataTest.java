package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden files of testdata: every layout of every document gives the gold paragraphs and the
 * gold beads.
 */
class TestdataTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");

  @TempDir private Path folder;

  /**
   * The layouts: each a folder with one file a language; those of several editions are tested with
   * their lineage.
   */
  static Stream<Path> layouts() throws IOException {
    try (Stream<Path> paths = Files.walk(TESTDATA, 2)) {
      List<Path> layouts =
          paths
              .filter(
                  path ->
                      path.getNameCount() == TESTDATA.getNameCount() + 2 && Files.isDirectory(path))
              .filter(path -> Files.exists(path.resolveSibling("gold.jsonl")))
              .filter(path -> !Files.exists(path.resolveSibling("lineage.tsv")))
              .sorted()
              .toList();
      return layouts.stream();
    }
  }

  @Test
  void theLayoutsAreThere() throws IOException {
    assertThat(layouts().map(layout -> TESTDATA.relativize(layout).toString()))
        .contains(
            "bridges/flow",
            "bridges/pdf",
            "lighthouses/plain",
            "seagrass/flow",
            "seagrass/ocr",
            "seagrass/pdf",
            "wells/flow",
            "wells/pdf");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyParagraphIsExactlyRight(Path layout) throws IOException {
    Map<String, List<JsonObject>> gold = gold(layout);
    Set<String> seen = new TreeSet<>();
    for (Path file : files(layout)) {
      List<JsonObject> found = json(Run.of("inspect", file, "--format", "json").out());
      String language = found.get(0).get("language").getAsString();
      seen.add(language);

      assertThat(found)
          .as("%s %s", layout.getFileName(), language)
          .extracting(TestdataTest::key)
          .containsExactlyElementsOf(gold.get(language).stream().map(TestdataTest::key).toList());
    }
    assertThat(seen).containsExactly("ar", "en", "zh");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyIdIsExactlyOneBead(Path layout) throws IOException {
    Map<String, String> ids = new HashMap<>();
    Map<String, Set<String>> expected = new TreeMap<>();
    gold(layout)
        .forEach(
            (language, rows) ->
                rows.forEach(
                    row -> {
                      ids.put(language + key(row), row.get("id").getAsString());
                      expected
                          .computeIfAbsent(row.get("id").getAsString(), id -> new TreeSet<>())
                          .add(language);
                    }));

    List<Object> args = new ArrayList<>(List.of("align"));
    args.addAll(files(layout));
    args.addAll(List.of("-o", folder.resolve("out.jsonl")));
    assertThat(Run.of(args.toArray()).code()).isZero();

    Map<String, Set<String>> found = new TreeMap<>();
    List<JsonObject> beads = json(Files.readString(folder.resolve("out.jsonl")));
    for (JsonObject bead : beads) {
      for (String language : List.of("en", "zh", "ar")) {
        bead.getAsJsonArray(language)
            .forEach(
                segment ->
                    found
                        .computeIfAbsent(
                            ids.get(language + key(segment.getAsJsonObject())),
                            id -> new TreeSet<>())
                        .add(language + bead.get("bead")));
      }
    }
    Map<String, Set<String>> languages = new LinkedHashMap<>();
    found.forEach(
        (id, places) ->
            languages.put(
                id,
                places.stream()
                    .map(place -> place.substring(0, 2))
                    .collect(Collectors.toCollection(TreeSet::new))));
    assertThat(languages).isEqualTo(expected);
    assertThat(beads).hasSameSizeAs(expected.keySet());
    found.forEach(
        (id, places) ->
            assertThat(new HashSet<>(places.stream().map(place -> place.substring(2)).toList()))
                .as("beads of %s", id)
                .hasSize(1));
  }

  @Test
  void sentencesInsideParagraphsAreGoldBeads() {
    Path document = TESTDATA.resolve("lighthouses");
    Run result =
        Run.of(
            "align",
            document.resolve("plain/m02.txt"),
            document.resolve("plain/m11.txt"),
            document.resolve("plain/m27.txt"),
            "--level",
            "sentence",
            "--format",
            "jsonl");

    List<String> beads = new ArrayList<>();
    for (JsonObject bead : json(result.out())) {
      beads.add(
          Stream.of("en", "zh", "ar")
              .map(language -> sentences(bead.getAsJsonArray(language)))
              .collect(Collectors.joining("\t")));
    }
    List<String> gold =
        lines(document.resolve("sentences.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .toList();
    assertThat(beads).containsExactlyElementsOf(gold);
  }

  private static String sentences(JsonArray side) {
    return side.asList().stream()
        .map(segment -> segment.getAsJsonObject().get("sentence").getAsString())
        .collect(Collectors.joining(","));
  }

  private static List<Path> files(Path layout) throws IOException {
    try (Stream<Path> files = Files.list(layout)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|xml)")).sorted().toList();
    }
  }

  /**
   * The gold rows of a layout by language: without what it lacks, with what it writes differently.
   */
  private static Map<String, List<JsonObject>> gold(Path layout) throws IOException {
    Map<String, List<JsonObject>> rows = byLanguage(layout.resolveSibling("gold.jsonl"));
    rows.putAll(byLanguage(layout.resolve("gold.jsonl")));
    Set<String> missing = new HashSet<>(lines(layout.resolve("missing.tsv")));
    rows.replaceAll(
        (language, all) ->
            all.stream()
                .filter(
                    row ->
                        !missing.contains(
                            row.get("doc").getAsString() + "\t" + row.get("id").getAsString()))
                .toList());
    return rows;
  }

  private static Map<String, List<JsonObject>> byLanguage(Path gold) {
    return lines(gold).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .collect(
            Collectors.groupingBy(
                row -> row.get("doc").getAsString().replaceAll(".*\\.", ""),
                TreeMap::new,
                Collectors.toList()));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonObject> json(String lines) {
    return lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  private static String key(JsonObject paragraph) {
    JsonElement number = paragraph.get("number");
    return paragraph.get("kind").getAsString()
        + "|"
        + (number.isJsonNull() ? "" : number.getAsString())
        + "|"
        + paragraph.get("text").getAsString().replaceAll("[\\s\u0640]+", "");
  }
}
