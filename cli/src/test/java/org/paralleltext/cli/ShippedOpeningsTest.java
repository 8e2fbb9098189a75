package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.resolution.OpeningModel;

/** The openings that come with the library are what the command makes of the data they name. */
class ShippedOpeningsTest {

  private static final Path PUBLISHED =
      Path.of(System.getProperty("paralleltext.data")).resolve("sc");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "ar", "ru"})
  void comeOutOfTheCommandAgain(String language) throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), () -> "skipped: no data at " + PUBLISHED);
    Path out = folder.resolve("openings");
    List<Object> args = new ArrayList<>(List.of("openings", "--lang", language, "-o", out));
    args.addAll(documents(language));

    assertThat(Run.of(args.toArray())).returns(0, Run::code);

    assertThat(out)
        .hasContent(
            Resources.toString(
                Resources.getResource(OpeningModel.class, language + ".openings"),
                StandardCharsets.UTF_8));
  }

  private static List<Path> documents(String language) throws IOException {
    try (Stream<Path> files = Files.walk(PUBLISHED)) {
      return files
          .filter(file -> file.toString().endsWith("." + language + ".xml"))
          .sorted()
          .toList();
    }
  }

  @Test
  void filesOfAnotherLanguageTeachNothing() {
    Path english = Run.root().resolve("testdata/bridges/pdf");
    Run run = Run.of("openings", english, "--lang", "fr", "-o", folder.resolve("openings"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("bridges/pdf: found no .xml file, expected Akoma Ntoso resolutions");
    assertThat(
            Run.of(
                "openings",
                Run.root().resolve("testdata/seagrass/akn"),
                "--lang",
                "fr",
                "-o",
                folder.resolve("openings")))
        .returns(1, Run::code)
        .extracting(Run::err)
        .asString()
        .contains("no resolution in French");
    assertThat(folder.resolve("openings")).doesNotExist();
  }

  @Test
  void aLanguageIsNeeded() {
    Path xml = Run.root().resolve("testdata/seagrass/akn");

    assertThat(Run.of("openings", xml, "-o", folder.resolve("openings"))).returns(2, Run::code);
    assertThat(Run.of("openings", xml, "--lang", "xx", "-o", folder.resolve("openings")))
        .returns(2, Run::code);
  }
}
