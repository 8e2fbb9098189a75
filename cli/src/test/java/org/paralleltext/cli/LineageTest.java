package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paralleltext lineage}: what it finds, what it writes, what it refuses. */
class LineageTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");
  private static final Path SPRINGS = TESTDATA.resolve("springs/plain");
  private static final Path DATA =
      Run.root()
          .resolve(System.getProperty("paralleltext.data", "../shared/data"))
          .resolve("cooperation");

  @TempDir private Path folder;

  @Test
  void everyParagraphOfTheTestdataIsFollowedFromEachLanguageIntoEach() {
    Run run = Run.of("lineage", SPRINGS, "--gold", SPRINGS.resolveSibling("lineage.tsv"));

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().skip(1)).hasSize(17).allMatch(line -> line.endsWith(" 1.000"));
    assertThat(run.out()).containsPattern("all +288 +288 +288 ");
  }

  /** {@code -Dgolden.update=true} writes the golden file anew. */
  @Test
  void theTableIsTheGoldenOne() throws IOException {
    Path golden = Run.root().resolve("cli/src/test/resources/golden/springs.lineage.txt");
    String table = Run.of("lineage", SPRINGS).out();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, table);
    }

    assertThat(table).isEqualTo(Files.readString(golden));
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    Run sorted =
        Run.of(
            "lineage", SPRINGS.resolve("c19.txt"), SPRINGS.resolve("e17.txt"), "--format", "jsonl");
    Run turned =
        Run.of(
            "lineage", SPRINGS.resolve("e17.txt"), SPRINGS.resolve("c19.txt"), "--format", "jsonl");

    assertThat(sorted.code()).isZero();
    assertThat(turned).isEqualTo(sorted);
  }

  @Test
  void aLineOfJsonIsAParagraphThroughAllEditions() throws IOException {
    Path out = folder.resolve("springs.jsonl");
    assertThat(Run.of("lineage", SPRINGS, "-o", out).code()).isZero();

    List<JsonObject> strands =
        Files.readAllLines(out).stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .toList();
    JsonObject merged = strands.get(14);
    JsonArray editions = merged.getAsJsonArray("editions");
    assertThat(merged.get("lineage").getAsString()).isEqualTo("A/RES/80/921");
    assertThat(editions.get(0).getAsJsonObject().has("change")).isFalse();
    assertThat(editions.get(0).getAsJsonObject().getAsJsonArray("ar")).hasSize(2);
    assertThat(editions.get(1).getAsJsonObject().get("change").getAsString()).isEqualTo("merged");
    JsonObject paragraph =
        editions.get(2).getAsJsonObject().getAsJsonArray("zh").get(0).getAsJsonObject();
    String file = Files.readString(SPRINGS.resolve(paragraph.get("file").getAsString()));
    assertThat(file.substring(paragraph.get("start").getAsInt(), paragraph.get("end").getAsInt()))
        .isEqualTo(paragraph.get("text").getAsString());
  }

  @Test
  void thePageStandsByItselfAndMarksWordsInEveryScript() throws IOException {
    Path out = folder.resolve("lineage.html");
    assertThat(Run.of("lineage", SPRINGS, "-o", out).code()).isZero();
    String page = Files.readString(out);

    assertThat(page)
        .doesNotContain("http", "<script", "<link", "url(")
        .contains(
            "<p lang=\"ar\" dir=\"rtl\">",
            "ran dry between 2010 and <del>2024</del><ins>2026</ins>,")
        .contains("<del>四分之一</del><ins>三分之一</ins>")
        .contains("· compared with 80/921");
    for (String element :
        List.of("section", "table", "tr", "td", "svg", "p", "ins", "del", "a", "g")) {
      assertThat(count(page, "<" + element + "[ >]"))
          .as(element)
          .isEqualTo(count(page, "</" + element + ">"))
          .isPositive();
    }
  }

  private static long count(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }

  @Test
  void whatIsNoEditionIsLeftOver() {
    Run run = Run.of("lineage", SPRINGS, TESTDATA.resolve("bridges/pdf/k31.txt"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("9034");
    assertThat(run.err())
        .contains("A/RES/80/921 → A/RES/82/934 → A/RES/84/940")
        .containsPattern("S/RES/9034 \\(2048\\).*k31.txt: no other edition among the files");
  }

  @Test
  void saysHowWellSingleVersionsAgreeWithAll() {
    Run run = Run.of("lineage", SPRINGS, "--across");

    assertThat(run.out().lines().skip(1).limit(8))
        .allMatch(line -> line.matches("\\w\\w → \\w\\w .*"));
    assertThat(run.out()).containsPattern("en → en +17 +17 +17 ").contains("0.9 to 1.0");
  }

  @Test
  void saysWhatIsWrongWithItsArguments() throws IOException {
    Path input = folder.resolve("m04.html");
    Files.copy(SPRINGS.resolve("m04.txt"), input);

    assertThat(Run.of("lineage")).returns(2, Run::code);
    assertThat(Run.of("lineage", SPRINGS, "--format", "tmx")).returns(2, Run::code);
    assertThat(Run.of("lineage", SPRINGS, "-o", folder.resolve("a.tmx"))).returns(2, Run::code);
    assertThat(Run.of("lineage", SPRINGS.resolve("m04.txt")))
        .returns(1, Run::code)
        .extracting(Run::err)
        .asString()
        .contains("found no two editions of one resolution");
    assertThat(Run.of("lineage", input, SPRINGS.resolve("k08.txt"), "-o", input))
        .returns(1, Run::code)
        .extracting(Run::err)
        .asString()
        .contains("expected another file to write to");
    assertThat(Files.readString(input)).isEqualTo(Files.readString(SPRINGS.resolve("m04.txt")));
    assertThat(Run.of("lineage", SPRINGS, "--gold", folder.resolve("none.tsv")))
        .returns(1, Run::code);
    Path gold = folder.resolve("gold.tsv");
    Files.writeString(gold, "earlier\tlater\n", StandardCharsets.UTF_8);
    assertThat(Run.of("lineage", SPRINGS, "--gold", gold))
        .returns(1, Run::code)
        .extracting(Run::err)
        .asString()
        .contains(
            "gold.tsv:1: found \"earlier\tlater\", expected a table with the columns earlier ");
  }

  @Test
  void goldAndLexiconsAreNotWrittenOver() throws IOException {
    Path gold = folder.resolve("lineage.tsv");
    Path paragraphs = folder.resolve("gold.jsonl");
    Path lexicon = folder.resolve("lexicon.txt");
    Files.copy(SPRINGS.resolveSibling("lineage.tsv"), gold);
    Files.copy(SPRINGS.resolveSibling("gold.jsonl"), paragraphs);
    Files.writeString(lexicon, "spring\t泉\n");

    refusesToWrite(gold, "--gold", gold);
    refusesToWrite(paragraphs, "--gold", gold);
    refusesToWrite(lexicon, "--lexicon", "en-zh=" + lexicon);
  }

  @Test
  void documentsOfAFolderAreNotWrittenOver() throws IOException {
    Path documents = folder.resolve("documents");
    copySprings(documents);
    Path text = Files.move(documents.resolve("m04.txt"), documents.resolve("m04.text"));
    Path page = Files.copy(text, documents.resolve("page.html"));
    Path unread = Files.writeString(documents.resolve("other.jsonl"), "{\"doc\":\"1\"}\n");

    for (Path input : List.of(text, page, unread)) {
      refusesToWrite(input, documents);
    }
  }

  @Test
  void whatItWroteIntoTheFolderItWritesAgain() throws IOException {
    Path documents = folder.resolve("documents");
    copySprings(documents);

    for (String name : List.of("springs.jsonl", "springs.html", "springs.html.gz")) {
      Path out = documents.resolve(name);
      Run first = Run.of("lineage", documents, "-o", out);
      byte[] written = Files.readAllBytes(out);

      assertThat(first.code()).as(name).isZero();
      assertThat(Run.of("lineage", documents, "-o", out)).as(name).isEqualTo(first);
      assertThat(out).hasBinaryContent(written);
      Files.delete(out);
    }
  }

  private static void copySprings(Path to) throws IOException {
    Files.createDirectory(to);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SPRINGS)) {
      for (Path file : files) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void refusesToWrite(Path input, Object... more) throws IOException {
    byte[] before = Files.readAllBytes(input);
    List<Object> arguments =
        new ArrayList<>(List.of("lineage", SPRINGS, "--format", "jsonl", "-o", input));
    arguments.addAll(List.of(more));

    assertThat(Run.of(arguments.toArray()))
        .returns(1, Run::code)
        .extracting(Run::err)
        .asString()
        .contains(input + ": found one of the files that are read");
    assertThat(input).hasBinaryContent(before);
  }

  /** The documents that this project exists for, of which nothing was learned here. */
  @Test
  void theCooperationResolutionsAreFollowed() {
    assumeTrue(Files.isDirectory(DATA), "no cooperation resolutions beside the project");
    Run run = Run.of("lineage", DATA.resolve("documents"), "--gold", DATA.resolve("lineage.tsv"));

    assertThat(run.out()).containsPattern("59-8.zh → 63-114.zh .* 1.000 +1.000 1.000");
    String all =
        run.out().lines().filter(line -> line.startsWith("all ")).findFirst().orElseThrow();
    assertThat(all).containsPattern("^all +180 ");
    assertThat(Double.parseDouble(all.substring(all.lastIndexOf(' '))))
        .isGreaterThanOrEqualTo(0.97);
  }
}
