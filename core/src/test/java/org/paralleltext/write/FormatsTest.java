package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;

class FormatsTest {

  private static final ParallelText TEXT = ParallelTexts.resolution();

  @TempDir private Path folder;

  private static String written(AlignmentFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(List.of(TEXT), out);
    return out.toString();
  }

  @Test
  void ladderHoldsPositions() throws IOException {
    assertThat(written(AlignmentFormat.LADDER)).isEqualTo("\t0\t0\n0\t1\t1\n1\t2\t2\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignmentFormat.LADDER.write(List.of(TEXT, TEXT), new StringWriter()))
        .withMessageContaining("these are 2");
  }

  @Test
  void tableHoldsTexts() throws IOException {
    assertThat(written(AlignmentFormat.TSV))
        .isEqualTo(
            """
            document\tkind\tnumber\ten\tzh\tar\tconfidence
            A/RES/81/1\ttitle\t81/1\t\t渡轮\tالعبارات\t
            A/RES/81/1\tchapeau\t\tThe General Assembly,\t大会，\tإن الجمعية العامة،\t
            A/RES/81/1\toperative\t1\tDecides to meet <again> & again.\t决定再次开会。\tتقرر أن تجتمع مرة أخرى.\t
            """);
  }

  /** The same text with confidences from 0.25 on, and an explanation of the last bead. */
  private static ParallelText confident() {
    List<Bead> beads = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    for (Bead bead : TEXT.alignment().beads()) {
      double confidence = beads.isEmpty() ? 0.25 : 0.99996;
      beads.add(new Bead(bead.spans(), OptionalDouble.of(confidence)));
      List<Evidence> evidence =
          List.of(new Evidence(Language.EN, Language.ZH, "words", 3.5, "council=理事会"));
      explanations.add(
          new Explanation(
              evidence, Optional.of(new Explanation.Alternative(beads.get(0), evidence))));
    }
    return new ParallelText(
        TEXT.versions(),
        new Alignment(TEXT.alignment().languages(), beads),
        List.of(),
        explanations);
  }

  @Test
  void confidencesAreRoundedDown() throws IOException {
    StringWriter ladder = new StringWriter();
    AlignmentFormat.LADDER.write(List.of(confident()), new WriteOptions(0, true), ladder);
    StringWriter table = new StringWriter();
    AlignmentFormat.TSV.write(List.of(confident()), table);

    assertThat(ladder.toString()).isEqualTo("\t0\t0\t0.2500\n0\t1\t1\t0.9999\n1\t2\t2\t0.9999\n");
    assertThat(table.toString().lines().toList().get(1)).endsWith("العبارات\t0.2500");
  }

  @ParameterizedTest
  @EnumSource(value = AlignmentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "AKN")
  void everyFormatLeavesOutWhatIsNotProbableEnough(AlignmentFormat format) throws IOException {
    ParallelText pair = confident().between(Language.EN, Language.ZH);

    assertThat(files(format, pair)).isNotEmpty().doesNotContain("渡轮").doesNotContain("s1;s1");
    assertThat(files(format, TEXT.between(Language.EN, Language.ZH)))
        .doesNotContain("Decides")
        .doesNotContain("xtargets");
  }

  private String files(AlignmentFormat format, ParallelText text) throws IOException {
    format.write(List.of(text), new WriteOptions(0.5, false), folder.resolve("out"));
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
        Files.delete(file);
      }
    }
    return all.toString();
  }

  @Test
  void linksNameSegmentsByTheirPositions() throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.XCES.write(List.of(confident().between(Language.EN, Language.AR)), out);

    assertThat(out.toString())
        .contains("<linkGrp targType=\"s\" fromDoc=\"en.txt\" toDoc=\"ar.txt\">")
        .contains("<link id=\"SL1\" xtargets=\";s1\" certainty=\"0.2500\"/>")
        .contains("<link id=\"SL3\" xtargets=\"s2;s3\" certainty=\"0.9999\"/>");
  }

  @Test
  void plainFilesHoldWhatAllLanguagesHave() throws IOException {
    AlignmentFormat.MOSES.write(
        List.of(TEXT), WriteOptions.DEFAULT, folder.resolve("corpus.moses"));

    assertThat(folder.resolve("corpus.en"))
        .hasContent("The General Assembly,\nDecides to meet <again> & again.\n");
    assertThat(folder.resolve("corpus.zh")).hasContent("大会，\n决定再次开会。\n");
    assertThat(folder.resolve("corpus.ar")).exists();
  }

  @Test
  void equalWorkIdsSayWhatCorresponds() throws IOException {
    AlignmentFormat.AKN.write(
        List.of(confident()), new WriteOptions(0.5, false), folder.resolve("ferry.akn"));

    String english = Files.readString(folder.resolve("ferry.en.xml"));
    String chinese = Files.readString(folder.resolve("ferry.zh.xml"));
    assertThat(english).contains("eId=\"para_1\" wId=\"para_1\"");
    assertThat(chinese)
        .contains("eId=\"formula_1\" wId=\"formula_1\"")
        .contains("class=\"title\" eId=\"title_1\">");
    for (Version version : TEXT.versions()) {
      Path file = folder.resolve("ferry." + version.language() + ".xml");
      assertThat(Version.of(new ResolutionReader().read(file)).segments())
          .extracting(Segment::text)
          .isEqualTo(version.segments().stream().map(Segment::text).toList());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignmentFormat.AKN.write(List.of(TEXT), new StringWriter()))
        .withMessageContaining("a file for each language");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AlignmentFormat.AKN.files(
                    List.of(ParallelTexts.lines("One.", "一。")), folder.resolve("lines.akn")))
        .withMessageContaining("whole paragraphs");
  }

  @Test
  void formatsOfTwoLanguagesRefuseThree() {
    for (AlignmentFormat format : List.of(AlignmentFormat.XCES, AlignmentFormat.XLIFF)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> format.write(List.of(TEXT), new StringWriter()))
          .withMessageContaining("holds two languages, these are en, zh, ar; --pairs");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlignmentFormat.MOSES.write(List.of(TEXT), new StringWriter()))
        .withMessageContaining("a file for each language");
  }

  @Test
  void filesAreCompressedIfTheirNameSaysSo() throws IOException {
    Path file = folder.resolve("out.tsv.gz");
    AlignmentFormat.TSV.write(List.of(TEXT), WriteOptions.DEFAULT, file);

    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(written(AlignmentFormat.TSV));
    }
  }

  @Test
  void explanationsAreSaid() throws IOException {
    StringWriter text = new StringWriter();
    AlignmentFormat.TEXT.write(List.of(confident()), text);
    StringWriter json = new StringWriter();
    AlignmentFormat.JSONL.write(List.of(confident()), json);

    assertThat(text.toString())
        .contains("en-zh words        +3.5  council=理事会\n  or - | 0 | 0  0.2500\n     en-zh words");
    assertThat(json.toString().lines().toList().get(1))
        .contains("\"shape\":\"1-1-1\",\"confidence\":0.9999,")
        .contains(
            "\"evidence\":[{\"pair\":\"en-zh\",\"signal\":\"words\",\"score\":3.500,\"detail\":\"council=理事会\"}]")
        .contains("\"alternative\":{\"spans\":[[0,0],[0,1],[0,1]],\"confidence\":0.2500,");
  }

  @Test
  void jsonLinesHoldEverything() throws IOException {
    assertThat(written(AlignmentFormat.JSONL).lines().toList().get(2))
        .startsWith(
            "{\"tuid\":\"A/RES/81/1:3\",\"document\":\"A/RES/81/1\",\"bead\":2,\"shape\":\"1-1-1\",\"en\":[{\"index\":1,\"kind\":\"operative\",\"number\":\"1\","
                + "\"text\":\"Decides to meet <again> & again.\",\"file\":\"en.txt\",\"start\":37,\"end\":69,\"ranges\":[[37,69]]}],\"zh\":[");
  }

  @Test
  void textIsForReading() throws IOException {
    assertThat(written(AlignmentFormat.TEXT))
        .startsWith("A/RES/81/1 title 81/1\n  en  -\n  zh  渡轮\n  ar  العبارات\n\n");
  }

  @Test
  void endingsNameFormats() {
    assertThat(AlignmentFormat.ofFileName("memory.TMX")).contains(AlignmentFormat.TMX);
    assertThat(AlignmentFormat.ofFileName("memory.tmx.gz")).contains(AlignmentFormat.TMX);
    assertThat(AlignmentFormat.ofFileName("memory.xliff")).contains(AlignmentFormat.XLIFF);
    assertThat(AlignmentFormat.ofFileName("memory.xlf")).contains(AlignmentFormat.XLIFF);
    assertThat(AlignmentFormat.ofFileName("memory")).isEmpty();
    assertThat(AlignmentFormat.endings())
        .isEqualTo("tmx, tsv, jsonl, ladder, xces, xlf, moses, akn, txt");
    assertThat(AlignmentFormat.words())
        .isEqualTo("tmx, tsv, jsonl, ladder, xces, xliff, moses, akn, text");
  }

  @Test
  void inspectionShowsWhatWasFoundAndWhatWasLeftOut() throws IOException {
    Resolution resolution =
        new ResolutionParser(Language.ZH)
            .parse(SourceText.of("zh.txt", "81/1. 渡轮\n\n大会，\n\n1. **决定**再次开会。\n2/2\n"));
    StringWriter text = new StringWriter();
    StringWriter json = new StringWriter();

    ResolutionFormat.TEXT.write(resolution, text);
    ResolutionFormat.JSON.write(resolution, json);

    assertThat(text.toString())
        .startsWith("zh.txt: Chinese, UTF-8, A/RES/81/1, 3 paragraphs\n")
        .contains("  operative 1     决定再次开会。\n")
        .contains("page number    6:1       2/2\n");
    assertThat(json.toString().lines())
        .containsExactly(
            "{\"kind\":\"title\",\"number\":\"81/1\",\"text\":\"渡轮\",\"start\":6,\"end\":8,\"ranges\":[[6,8]],\"language\":\"zh\"}",
            "{\"kind\":\"chapeau\",\"number\":null,\"text\":\"大会，\",\"start\":10,\"end\":13,\"ranges\":[[10,13]],\"language\":\"zh\"}",
            "{\"kind\":\"operative\",\"number\":\"1\",\"text\":\"决定再次开会。\",\"start\":20,\"end\":29,\"ranges\":[[20,22],[24,29]],\"language\":\"zh\"}");
  }
}
