package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paralleltext.layout.Layout;
import org.paralleltext.layout.LayoutReport;
import org.paralleltext.layout.LayoutScore;
import org.paralleltext.layout.NumberDamage;
import org.paralleltext.layout.Rendering;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.write.ResolutionFormat;

/** Structure is found again in every layout that it is rendered in. */
class LayoutsTest {

  private static final Path PUBLISHED =
      Path.of(System.getProperty("paralleltext.data")).resolve("sc");

  /** One published document in so many is tried here; the report tries all. */
  private static final int ONE_IN = 9;

  @TempDir private Path folder;

  static Stream<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String name : List.of("seagrass/akn", "bridges/pdf")) {
      try (Stream<Path> files = Files.list(Run.root().resolve("testdata").resolve(name))) {
        documents.addAll(files.sorted().toList());
      }
    }
    return documents.stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsRenderedIsFoundAgain(Path file) {
    Resolution resolution = new ResolutionReader().read(file);
    for (Layout layout : Layout.values()) {
      if (layout.fits(resolution.language()) && layout.isClean() && layout != Layout.ONE_LINE) {
        Rendering rendering = layout.render(resolution);
        Resolution found = ResolutionReader.parse(layout.source(rendering, resolution.language()));
        LayoutScore score = LayoutScore.of(rendering, found);
        assertThat(score.paragraphs().f1()).as("%s as %s", file, layout).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsWrittenAsXmlIsReadAgain(Path file) throws IOException {
    assertRoundTrip(new ResolutionReader().read(file));
  }

  @Test
  void publishedResolutionsAreWrittenAndReadAgain() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), () -> "skipped: no data at " + PUBLISHED);
    for (Resolution resolution : published()) {
      assertRoundTrip(resolution);
    }
  }

  private static void assertRoundTrip(Resolution resolution) throws IOException {
    StringWriter xml = new StringWriter();
    ResolutionFormat.AKN.write(resolution, xml);
    Resolution again = ResolutionReader.parse(SourceText.of("x.xml", xml.toString()));
    assertThat(again.symbol()).isEqualTo(resolution.symbol());
    assertThat(again.language()).isEqualTo(resolution.language());
    assertThat(paragraphs(again))
        .as(resolution.source().name())
        .containsExactlyElementsOf(paragraphs(resolution));
  }

  private static List<String> paragraphs(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.kind().word()
                    + " "
                    + resolution.label(paragraph).orElse("")
                    + ": "
                    + paragraph.text())
        .toList();
  }

  @Test
  void wordsAreDividedAtLineEndsAndStillThoseOfTheDocument() {
    Resolution resolution =
        new ResolutionReader().read(Run.root().resolve("testdata/seagrass/akn/k31.xml"));
    Rendering rendering = Layout.HYPHENATED.render(resolution);
    assertThat(rendering.text()).containsPattern("\\p{L}-\\n\\p{Ll}");
    assertThat(texts(rendering)).containsAll(texts(Layout.LINES.render(resolution)));
  }

  private static List<String> texts(Rendering rendering) {
    return rendering.entries().stream().map(entry -> entry.text().replaceAll("\\s", "")).toList();
  }

  @Test
  void aRenderingIsAlwaysTheSame() throws IOException {
    Resolution resolution = new ResolutionReader().read(documents().findFirst().orElseThrow());
    for (Layout layout : Layout.values()) {
      assertThat(layout.render(resolution).text()).isEqualTo(layout.render(resolution).text());
    }
  }

  @Test
  void publishedResolutionsAreFoundAgain() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), () -> "skipped: no data at " + PUBLISHED);
    LayoutReport report = LayoutReport.of(published());
    for (Language language : Language.known()) {
      for (Layout layout : Layout.values()) {
        if (layout.fits(language)) {
          LayoutScore score = report.score(layout, language);
          double least = layout == Layout.ONE_LINE ? 0.9 : layout.isClean() ? 0.99 : 0.97;
          assertThat(score.paragraphs().f1()).as("%s %s", layout, language).isGreaterThan(least);
          if (layout != Layout.ONE_LINE) {
            assertThat(score.breaks().f1()).as("%s %s", layout, language).isGreaterThan(0.99);
          }
        }
      }
      NumberDamage damage = report.damage(language);
      assertThat(damage.noticed()).as("numbers in %s", language).isGreaterThan(0.85);
      assertThat(damage.spoilt()).as("numbers in %s", language).isLessThan(0.005);
    }
  }

  private static List<Resolution> published() throws IOException {
    try (Stream<Path> files = Files.walk(PUBLISHED)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
      return IntStream.range(0, all.size())
          .filter(i -> i % ONE_IN < 2)
          .mapToObj(i -> new ResolutionReader().read(all.get(i)))
          .toList();
    }
  }

  @Test
  void theCommandWritesTheReport() throws IOException {
    Path xml = Run.root().resolve("testdata/seagrass/akn");
    Path report = folder.resolve("report.md");
    assertThat(Run.of("layouts", xml, "-o", report)).returns(0, Run::code);
    assertThat(Files.readString(report))
        .startsWith("# Structure")
        .contains("| layout | en (1) | zh (1) | ar (1) |", "| lines | 1.0000 |");
    assertThat(Run.of("layouts", folder.resolve("nothing"))).returns(1, Run::code);
    Path own = Files.copy(xml.resolve("b07.xml"), folder.resolve("own.xml"));
    Run over = Run.of("layouts", own, "-o", own);
    assertThat(over.code()).isEqualTo(1);
    assertThat(over.err()).contains("one of the files that are read");
    assertThat(own).hasSameBinaryContentAs(xml.resolve("b07.xml"));
  }

  @Test
  void eachOfSeveralFoldersIsReadWithWhatTheOthersTeach() throws IOException {
    Path xml = Run.root().resolve("testdata/seagrass/akn");
    Path report = folder.resolve("report.md");
    assertThat(Run.of("layouts", xml, xml, "-o", report)).returns(0, Run::code);
    assertThat(Files.readString(report))
        .contains(
            "| layout | en (2) | zh (2) | ar (2) |",
            "| language | paragraphs | preambular ones | paragraphs, beside English | preambular ones, beside English |",
            "| zh | 1.0000 | 1.0000 | 1.0000 | 1.0000 |");
  }
}
