package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.read.InputException;

class LinkFormatTest {

  private static final List<Link> LINKS =
      List.of(
          Link.of(List.of(0), List.of(0)),
          Link.of(List.of(1, 2), List.of()),
          Link.of(List.of(), List.of(1)),
          Link.of(List.of(3), List.of(2, 3)));

  @TempDir private Path folder;

  private List<Link> read(LinkFormat format, String text) throws IOException {
    return format.read(Files.writeString(folder.resolve("x"), text));
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
        "xces        | no XML       | :1: found broken XML, expected an XCES alignment"
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
    assertThat(CoverCheck.of(LINKS, 4, 4)).isEqualTo(new CoverCheck(List.of(), 0));
    assertThat(
            CoverCheck.of(
                List.of(Link.of(List.of(1), List.of(0)), Link.of(List.of(0), List.of(1))), 2, 2))
        .isEqualTo(new CoverCheck(List.of(), 1));
  }

  @Test
  void faultsHaveTheirBeadAndReason() {
    List<Link> links = List.of(Link.of(List.of(0, 2), List.of(0)), Link.of(List.of(2), List.of(5)));

    assertThat(CoverCheck.of(links, 4, 2).faults())
        .containsExactly(
            "bead 1: source has a gap: [0, 2]",
            "bead 2: source 2 is in bead 1 too",
            "source 1 is in no bead",
            "source 3 is in no bead",
            "bead 2: target 5 is not below 2",
            "target 1 is in no bead");
  }
}
