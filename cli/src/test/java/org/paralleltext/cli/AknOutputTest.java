package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aligned resolutions as Akoma Ntoso: nothing is lost, and the ids say what corresponds. */
class AknOutputTest {

  private static final Pattern IDS = Pattern.compile("eId=\"[^\"]+\" wId=\"([^\"]+)\"");

  @TempDir private Path folder;

  private List<JsonObject> aligned(String documents) throws IOException {
    Path place = Run.root().resolve(documents);
    Path json = folder.resolve("a.jsonl");
    assertThat(Run.of("align", place, "-o", json).code()).isZero();
    assertThat(Run.of("align", place, "-o", folder.resolve("a.akn")).code()).isZero();
    return Files.readString(json)
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static String words(JsonObject paragraph) {
    return paragraph.get("kind") + " " + paragraph.get("number") + " " + paragraph.get("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"testdata/seagrass/pdf", "testdata/bridges/pdf", "testdata/seagrass/ocr"})
  void theParagraphsAreReadAgainInEveryLanguage(String documents) throws IOException {
    List<JsonObject> beads = aligned(documents);

    for (String language : List.of("en", "zh", "ar")) {
      List<String> expected = new ArrayList<>();
      for (JsonObject bead : beads) {
        for (JsonElement segment : bead.getAsJsonArray(language)) {
          expected.add(words(segment.getAsJsonObject()));
        }
      }
      Run inspected =
          Run.of("inspect", folder.resolve("a." + language + ".xml"), "--format", "json");
      assertThat(inspected.out().lines().map(JsonParser::parseString))
          .extracting(paragraph -> words(paragraph.getAsJsonObject()))
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void asManyParagraphsShareAnIdAsABeadHolds() throws IOException {
    List<JsonObject> beads = aligned("testdata/seagrass/pdf");

    Set<String> named = new HashSet<>();
    for (String language : List.of("en", "zh", "ar")) {
      List<String> found = new ArrayList<>();
      Matcher ids = IDS.matcher(Files.readString(folder.resolve("a." + language + ".xml")));
      while (ids.find()) {
        found.add(ids.group(1));
      }
      named.addAll(found);
      assertThat(found)
          .hasSize(beads.stream().mapToInt(bead -> bead.getAsJsonArray(language).size()).sum());
    }
    assertThat(named).hasSameSizeAs(beads).contains("para_3__point_b__point_ii");
  }
}
