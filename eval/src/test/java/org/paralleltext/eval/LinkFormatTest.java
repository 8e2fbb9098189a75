package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class LinkFormatTest {

  private static final List<Link> LINKS =
      List.of(
          Link.of(List.of(0), List.of(0)),
          Link.of(List.of(1, 2), List.of()),
          Link.of(List.of(), List.of(1)),
          Link.of(List.of(3), List.of(2, 3)));

  @TempDir private Path folder;

  private List<Link> read(LinkFormat format, String text) throws IOException {
    return Claim.links(
        format.read(
            Files.writeString(folder.resolve("x"), text),
            () -> {
              throw new AssertionError("positions need no texts");
            }));
  }

  @Test
  void everyFormatReadsTheSameBeads() throws IOException {
    String xces = "<?xml version=\"1.0\"?><cesAlign><linkGrp fromDoc=\"en\" toDoc=\"zh\">";

    assertThat(read(LinkFormat.LADDER, "0\t0\n1,2\t\n\t1\n3\t2,3\n")).isEqualTo(LINKS);
    assertThat(read(LinkFormat.VECALIGN, "[0]:[0]:0.1\n[1, 2]:[]:0\n[]:[1]\n[3]:[2, 3]:0.7\n"))
        .isEqualTo(LINKS);
    assertThat(read(LinkFormat.CHAMPOLLION, "1 <=> 1\n2,3 <=> omitted\nomitted <=> 2\n4 <=> 3,4\n"))
        .isEqualTo(LINKS);
    assertThat(read(LinkFormat.HUNALIGN, "0\t0\t0.3\n1\t1\t0.3\n3\t1\t-0.3\n3\t2\t0\n4\t4\t1\n"))
        .isEqualTo(LINKS);
    assertThat(
            read(
                LinkFormat.XCES,
                xces
                    + "<link xtargets=\"s1;s1\"/><link xtargets=\"s2 s3;\"/><link xtargets=\";s2.1\"/><link xtargets=\"s4;s3 s4\"/></linkGrp></cesAlign>"))
        .isEqualTo(LINKS);
    assertThat(
            read(
                LinkFormat.INTERTEXT,
                xces
                    + "<link xtargets=\"s1;s1\"/><link xtargets=\";s2 s3\"/><link xtargets=\"s2;\"/><link xtargets=\"s3 s4;s4\"/></linkGrp></cesAlign>"))
        .isEqualTo(LINKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vecalign    | 0:1          | :1: found \"0:1\", expected a line like \"[0, 1]:[2]:0.3\"",
        "champollion | 1 = 2        | :1: found \"1 = 2\", expected a line like \"1,2 <=> 3\"",
        "hunalign    | 1>1          | :1: found rung 1, 1, expected rung 0, 0",
        "xces        | <a><link/>   | :1: found xtargets null, expected ids, a semicolon, ids",
        "xces        | no XML       | :1: found broken XML (Content is not allowed in prolog.), expected an XCES alignment"
      })
  void saysWhatIsWrongInWhichLine(String format, String text, String message) {
    assertThatThrownBy(
            () ->
                read(
                    LinkFormat.ofWord(format).orElseThrow(),
                    text.replace('>', format.equals("hunalign") ? '\t' : '>')))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(message);
  }

  @Test
  void aCoverHasNoFaultsAndCountsCrossings() {
    assertThat(CoverCheck.of(LINKS.stream().map(Claim::of).toList(), 4, 4))
        .isEqualTo(new CoverCheck(List.of(), 0));
    assertThat(
            CoverCheck.of(
                List.of(
                    Claim.of(Link.of(List.of(1), List.of(0))),
                    Claim.of(Link.of(List.of(0), List.of(1)))),
                2,
                2))
        .isEqualTo(new CoverCheck(List.of(), 1));
  }

  @Test
  void faultsHaveTheirLineAndReason() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "0,2\t0\n\n2\t5\n");

    assertThat(CoverCheck.of(LadderReader.read(file), 4, 2).faults())
        .containsExactly(
            "line 1: source has a gap: [0, 2]",
            "line 3: source 2 is in line 1 too",
            "source 1 is in no bead",
            "source 3 is in no bead",
            "line 3: target 5 is not below 2",
            "target 1 is in no bead");
    assertThat(CoverCheck.of(List.of(Claim.of(Link.of(List.of(0, 2), List.of(0)))), 3, 1).faults())
        .startsWith("bead 1: source has a gap: [0, 2]");
  }

  private DocumentPair pair() {
    return new DocumentPair(
        "d",
        Version.ofLines(Language.EN, SourceText.of("en.txt", "One <a>.\nTwo.\nThree.\nTwo.\n")),
        Version.ofLines(Language.ZH, SourceText.of("zh.txt", "一。\n\n二 和三。\n二。\n")));
  }

  private static final List<Link> OF_TEXTS =
      List.of(
          Link.of(List.of(0), List.of(0)),
          Link.of(List.of(1, 2), List.of(2)),
          Link.of(List.of(3), List.of(3)));

  @Test
  void findsTheSegmentsOfMosesLines() throws IOException {
    Files.writeString(folder.resolve("d.en"), "One <a>.\nTwo. Three.\nTwo.\n");
    Files.writeString(folder.resolve("d.zh"), "一。\n二和三。\n二。\n");

    assertThat(Claim.links(LinkFormat.MOSES.read(folder.resolve("d"), this::pair)))
        .isEqualTo(OF_TEXTS);
    assertThat(LinkFormat.MOSES.files(folder, Language.EN, Language.ZH))
        .containsExactly(Map.entry("d", folder.resolve("d")));
  }

  @Test
  void findsTheSegmentsOfTranslationUnits() throws IOException {
    String tmx =
        """
        <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4"><header/><body>
        <tu><tuv xml:lang="EN-US"><seg>One &lt;a&gt;.<ph>{1}</ph></seg></tuv><tuv xml:lang="zh-CN"><seg>一。</seg></tuv></tu>
        <tu><tuv xml:lang="zho"><seg>二和三。</seg></tuv><tuv xml:lang="ENG"><seg>Two. <hi>Three.</hi></seg></tuv></tu>
        <tu><tuv xml:lang="fr"><seg>Deux.</seg></tuv></tu>
        <tu><tuv lang="en"><seg>Two.</seg></tuv><tuv lang="zh"><seg>二。</seg></tuv></tu>
        </body></tmx>
        """;

    List<Claim> claims =
        LinkFormat.TMX.read(Files.writeString(folder.resolve("d.tmx"), tmx), this::pair);

    assertThat(Claim.links(claims)).isEqualTo(OF_TEXTS);
    assertThat(claims).extracting(Claim::line).containsExactly(3, 4, 6);
  }

  @Test
  void namesTheTextThatIsNoSegment() throws IOException {
    Files.writeString(folder.resolve("d.en"), "One <a>.\nTwo. Four.\n");
    Files.writeString(folder.resolve("d.zh"), "一。\n二和三。\n");

    assertThatThrownBy(() -> LinkFormat.MOSES.read(folder.resolve("d"), this::pair))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "d:2: found \"Two. Four.\", expected the text of adjacent lines of en.txt");
  }
}
