package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code align --crossing}: what stands at another place in another language. */
class CrossingTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");

  @TempDir private Path folder;

  private Path english;
  private Path chinese;

  /** The Chinese says in its third line what the English says in its seventh. */
  @BeforeEach
  void move() throws IOException {
    english = TESTDATA.resolve("lines/lighthouses/en.txt");
    List<String> lines =
        new ArrayList<>(Files.readAllLines(TESTDATA.resolve("lines/lighthouses/zh.txt")));
    lines.add(2, lines.remove(6));
    chinese = Files.write(folder.resolve("zh.txt"), lines);
  }

  private Run lines(Object... more) {
    List<Object> args =
        new ArrayList<>(List.of("align", "--lines", "--langs", "en,zh", english, chinese));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  @Test
  void movedLinesAreNamed() {
    Run run = lines("--crossing");

    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .matches("moved, 0\\.99\\d\\d: zh " + chinese + ":3:1 / en " + english + ":7:1");
    assertThat(lines().err()).isEmpty();
  }

  @Test
  void laddersStayAsTheyAre() {
    assertThat(lines("--crossing", "--confidence").out()).isEqualTo(lines("--confidence").out());
    assertThat(lines("--crossing", "--format", "xces").out())
        .isEqualTo(lines("--format", "xces").out());
  }

  @Test
  void aMemoryHasItAsAUnitOfItsOwn() throws IOException {
    Path memory = folder.resolve("memory.tmx");
    Run run = lines("--crossing", "--min-precision", "0.9", "-o", memory);

    assertThat(run.code()).isZero();
    assertThat(memory)
        .content()
        .containsOnlyOnce("<prop type=\"x-moved\">zh 2 / en 6</prop>")
        .contains("Concerned that 212 of the lights");
    lines("-o", memory);
    assertThat(memory).content().doesNotContain("x-moved", "Concerned that 212 of the lights");
  }

  @Test
  void noMoveIsLessSureThanWhatIsWritten() throws IOException {
    Run named = lines("--crossing");
    double sure = Double.parseDouble(named.err().replaceFirst("(?s)moved, ([\\d.]+):.*", "$1"));

    Run below = lines("--crossing", "--min-precision", String.valueOf(sure));
    Run above = lines("--crossing", "--min-precision", "0.99999");

    assertThat(sure).isGreaterThan(0.99).isLessThan(0.99999);
    assertThat(below.err()).containsOnlyOnce("moved, ");
    assertThat(above.err()).doesNotContain("moved, ");
    assertThat(above.code()).isZero();
  }

  @Test
  void eachPairHasTheMoveWithItsSentences() throws IOException {
    Path arabic = TESTDATA.resolve("lines/lighthouses/ar.txt");
    Path memory = folder.resolve("memory.tmx");

    Run run =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "en,zh,ar",
            english,
            chinese,
            arabic,
            "--crossing",
            "--level",
            "sentence",
            "--pairs",
            "-o",
            memory);

    assertThat(run.code()).isZero();
    assertThat(run.err()).containsOnlyOnce("moved, 0.99");
    assertThat(folder.resolve("memory.en-zh.tmx"))
        .content()
        .containsOnlyOnce("<prop type=\"x-moved\">")
        .contains("segtype=\"sentence\"", "Concerned that 212 of the lights");
    assertThat(folder.resolve("memory.zh-ar.tmx"))
        .content()
        .containsOnlyOnce("<prop type=\"x-moved\">");
    assertThat(folder.resolve("memory.en-ar.tmx"))
        .content()
        .doesNotContain("x-moved")
        .contains("Concerned that 212 of the lights");
  }

  @Test
  void aFolderOfLinesNamesThemToo() throws IOException {
    Path document = Files.createDirectories(folder.resolve("in/d1"));
    Files.copy(english, document.resolve("en.txt"));
    Files.copy(chinese, document.resolve("zh.txt"));

    Run run =
        Run.of(
            "align",
            "--lines",
            "--langs",
            "zh,en",
            "--in",
            folder.resolve("in"),
            "--out",
            folder.resolve("out"),
            "--crossing",
            "--format",
            "jsonl");

    assertThat(run.err()).containsOnlyOnce("moved, 0.99").contains("1 document, ");
    assertThat(folder.resolve("out/d1.jsonl"))
        .content()
        .containsOnlyOnce("{\"name\":\"x-moved\",\"value\":\"zh 2 / en 6\"}");
  }

  @Test
  void movedParagraphsOfDocumentsAreNamed() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (String name : List.of("m11.txt", "m27.txt")) {
      Files.copy(TESTDATA.resolve("lighthouses/plain").resolve(name), documents.resolve(name));
    }
    String text = Files.readString(TESTDATA.resolve("lighthouses/plain/m02.txt"));
    int heard = text.indexOf("3. Before");
    int list = text.indexOf("4. Every");
    int lights = text.indexOf("1. Lights");
    String changed =
        text.substring(0, lights)
            + text.substring(heard, list)
            + text.substring(lights, heard)
            + text.substring(list);
    Path moved = Files.writeString(documents.resolve("m02.txt"), changed);

    Run run = Run.of("align", documents, "--crossing", "-o", folder.resolve("memory.akn"));

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .containsOnlyOnce("moved, 0.99")
        .contains("en operative annex.3 " + moved)
        .contains("ar operative annex.3 ");
    Path written = folder.resolve("memory");
    assertThat(Path.of(written + ".zh.xml")).content().contains("wId");
  }
}
