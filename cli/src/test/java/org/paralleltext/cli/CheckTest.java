package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quality control of whole documents. */
class CheckTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");
  private static final Path PUBLISHED = Run.root().resolve("../shared/data/sc");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seagrass/akn",
        "seagrass/ocr",
        "bridges/pdf",
        "bridges/flow",
        "lighthouses/plain"
      })
  void documentsThatAreRightGiveNoFindings(String documents) {
    Run run = Run.of("check", TESTDATA.resolve(documents));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("0 findings in 1 document\n");
  }

  private void copy(String name, String from, String to) throws IOException {
    String text = Files.readString(TESTDATA.resolve("lighthouses/plain").resolve(name));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  @Test
  void plantedFaultsAreFoundWithTheirPlaces() throws IOException {
    copy("m02.txt", "have 90 days", "have 60 days");
    copy("m11.txt", "2032年", "2023年");
    copy("m27.txt", "80/911 المؤرخ 18 كانون الأول/ديسمبر", "80/119 المؤرخ 18 كانون الأول/نوفمبر");

    Run run = Run.of("check", folder, "--format", "json");

    List<JsonObject> findings =
        run.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertThat(findings)
        .extracting(
            finding -> finding.get("kind").getAsString() + " " + finding.get("words").getAsString())
        .containsExactly(
            "double month كانون الأول/نوفمبر",
            "citation en A/RES/80/911 | zh A/RES/80/911 | ar A/RES/80/119",
            "number en 60 | zh 90 | ar 90",
            "number en 2032 | zh 2023 | ar 2032");
    JsonObject place = findings.get(2).getAsJsonArray("places").get(0).getAsJsonObject();
    String text = Files.readString(folder.resolve("m02.txt"));
    assertThat(text.substring(place.get("start").getAsInt(), place.get("end").getAsInt()))
        .isEqualTo("60");
    assertThat(Run.of("check", folder).out())
        .contains(
            "A/RES/82/907  bead 13  number: en 60 | zh 90 | ar 90\n  en  "
                + folder.resolve("m02.txt")
                + ":34:");
  }

  /** What was looked up in the published files and is wrong there. */
  @Test
  void faultsOfPublishedFilesAreFound() {
    assumeTrue(Files.isDirectory(PUBLISHED), "no published resolutions beside the project");
    Run run = Run.of("check", PUBLISHED.resolve("2020"));

    assertThat(run.out().lines())
        .contains(
            "S/RES/2507 (2020)  bead 11  month: en 7 | zh 7 | ar 3",
            "S/RES/2520 (2020)  bead 84  double month: كانون الثاني/نوفمبر",
            "S/RES/2536 (2020)  bead 11  citation: en S/2020/662 | zh S/2020/662 | ar S/2020/660");
    assertThat(run.out().lines().filter(line -> line.startsWith("S/RES"))).hasSizeLessThan(20);
  }

  @Test
  void saysWhatIsWrongWithItsArguments() {
    assertThat(Run.of("check", TESTDATA.resolve("bridges/pdf"), "--format", "xml").code())
        .isEqualTo(2);
    assertThat(Run.of("check", TESTDATA.resolve("bridges/pdf/k31.txt")).code()).isEqualTo(1);
    assertThat(Run.of("check", "--langs", "en,zh,en", TESTDATA.resolve("bridges/pdf")).code())
        .isEqualTo(2);
  }
}
