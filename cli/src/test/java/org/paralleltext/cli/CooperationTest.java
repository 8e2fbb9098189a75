package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The five documents of the cooperation set, as a user meets them: five files with names that mean
 * nothing.
 */
class CooperationTest {

  private static final Path SET =
      Path.of(System.getProperty("paralleltext.data")).resolve("cooperation");

  /** The documents of the gold file, by what they are named in it. */
  private static final Map<String, String> FILES =
      Map.of(
          "59-8.zh", "000_94b94306ad775ea6.txt",
          "59-8.ar", "001_eaab8527762a8464.txt",
          "63-114.zh", "002_c1bfe0a978c2cd33.txt",
          "59-8.en", "003_c414ebe792895349.txt",
          "69-317.ar", "004_bca1b4b6bbd30331.txt");

  @TempDir private Path folder;
  private List<JsonObject> gold;

  @BeforeEach
  void readGold() throws IOException {
    assumeTrue(Files.isDirectory(SET), "skipped: no data at " + SET);
    gold = json(Files.readString(SET.resolve("gold.jsonl")));
  }

  private static List<JsonObject> json(String lines) {
    return lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(SET.resolve("documents"))) {
      return files.sorted().toList();
    }
  }

  private static String key(JsonObject paragraph) {
    JsonElement number = paragraph.get("number");
    return paragraph.get("kind").getAsString()
        + "|"
        + (number.isJsonNull() ? "" : number.getAsString())
        + "|"
        + paragraph.get("text").getAsString().replaceAll("\\s+", "");
  }

  @Test
  void everyParagraphOfEveryDocumentIsExactlyRight() {
    assertThat(gold).hasSize(182);
    for (Map.Entry<String, String> document : FILES.entrySet()) {
      List<String> expected =
          gold.stream()
              .filter(row -> row.get("doc").getAsString().equals(document.getKey()))
              .map(CooperationTest::key)
              .toList();

      Run run =
          Run.of(
              "inspect", SET.resolve("documents").resolve(document.getValue()), "--format", "json");

      assertThat(json(run.out()))
          .as(document.getKey())
          .extracting(CooperationTest::key)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void findsOneGroupAndNamesTheOthers() throws IOException {
    Run run = run(documents(), folder.resolve("out.tmx"));

    assertThat(run.code()).isZero();
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("A/RES/59/8  Cooperation between"),
            line ->
                assertThat(line)
                    .startsWith("  en   25 paragraphs")
                    .endsWith("003_c414ebe792895349.txt"),
            line ->
                assertThat(line)
                    .startsWith("  zh   27 paragraphs")
                    .endsWith("000_94b94306ad775ea6.txt"),
            line ->
                assertThat(line)
                    .startsWith("  ar   27 paragraphs")
                    .endsWith("001_eaab8527762a8464.txt"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "       28 beads: 24 in 3 languages, 3 in 2 languages, 1 in 1 language"),
            line ->
                assertThat(line)
                    .isEqualTo("       not in the tmx: 4 without English or with nothing else"),
            line -> assertThat(line).isEqualTo("left over"),
            line ->
                assertThat(line)
                    .startsWith("  A/RES/63/114  zh  ")
                    .endsWith("002_c1bfe0a978c2cd33.txt: no other version among the files"),
            line ->
                assertThat(line)
                    .startsWith("  A/RES/69/317  ar  ")
                    .endsWith("004_bca1b4b6bbd30331.txt: no other version among the files"));
  }

  @Test
  void theOrderOfTheArgumentsChangesNoByte() throws IOException {
    List<Path> turned = new ArrayList<>(documents());
    Collections.reverse(turned);

    Run there = run(documents(), folder.resolve("a.tmx"));
    Run back = run(turned, folder.resolve("b.tmx"));

    assertThat(folder.resolve("b.tmx")).hasSameBinaryContentAs(folder.resolve("a.tmx"));
    assertThat(back.err()).isEqualTo(there.err());
  }

  @Test
  void everyIdOf59To8IsExactlyOneBead() throws IOException {
    run(documents(), folder.resolve("out.jsonl"));
    Map<String, String> ids = new HashMap<>();
    Multimap<String, String> languages = LinkedHashMultimap.create();
    for (JsonObject row : gold) {
      String document = row.get("doc").getAsString();
      if (document.startsWith("59-8.")) {
        String language = document.substring(5);
        ids.put(language + key(row), row.get("id").getAsString());
        languages.put(row.get("id").getAsString(), language);
      }
    }

    Multimap<String, String> found = LinkedHashMultimap.create();
    for (JsonObject bead : json(Files.readString(folder.resolve("out.jsonl")))) {
      Set<String> inBead = new TreeSet<>();
      for (String language : List.of("en", "zh", "ar")) {
        JsonArray segments = bead.getAsJsonArray(language);
        assertThat(segments).hasSizeLessThanOrEqualTo(1);
        segments.forEach(segment -> inBead.add(ids.get(language + key(segment.getAsJsonObject()))));
        segments.forEach(
            segment -> found.put(ids.get(language + key(segment.getAsJsonObject())), language));
      }
      assertThat(inBead).as("ids in one bead").hasSize(1);
    }
    assertThat(found.asMap().keySet()).isEqualTo(languages.asMap().keySet());
    languages
        .keySet()
        .forEach(
            id ->
                assertThat(found.get(id))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(languages.get(id)));
  }

  private static Run run(List<Path> files, Path out) {
    List<Object> args = new ArrayList<>(List.of("align"));
    args.addAll(files);
    args.addAll(List.of("-o", out));
    return Run.of(args.toArray());
  }
}
