package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.read.InputException;

class LadderReaderTest {

  @TempDir private Path folder;

  private List<Link> read(String ladder) throws IOException {
    return Claim.links(LadderReader.read(Files.writeString(folder.resolve("x.ladder"), ladder)));
  }

  @Test
  void readsBeadsEmptySidesAndFurtherColumns() throws IOException {
    assertThat(read("0\t0\n1,2\t\n\t1\n\n3\t2,3\t0.97\n"))
        .containsExactly(
            Link.of(List.of(0), List.of(0)),
            Link.of(List.of(1, 2), List.of()),
            Link.of(List.of(), List.of(1)),
            Link.of(List.of(3), List.of(2, 3)));
  }

  @Test
  void readsConfidences() throws IOException {
    List<Claim> claims =
        LadderReader.read(
            Files.writeString(
                folder.resolve("x.ladder"), "0\t0\t0.97\n1\t1\t1\n2\t2\tsure\n3\t3\n"));

    assertThat(claims)
        .extracting(Claim::confidence)
        .containsExactly(
            OptionalDouble.of(0.97),
            OptionalDouble.of(1),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }

  @Test
  void refusesLaddersOfThreeLanguages() {
    assertThatThrownBy(() -> read("0\t0\t0\n1\t1\t1\n2\t2\t2,3\n"))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "x.ladder:3: found \"2,3\" in a third column, expected a confidence; a ladder of three languages has no pair");
    assertThatThrownBy(() -> read("0\t0\t0\t0.98\n"))
        .hasMessageContaining("x.ladder:1: found \"0\" in a third column");
    assertThatThrownBy(() -> read("0\t0\t2, 3\n"))
        .hasMessageContaining("x.ladder:1: found \"2, 3\" in a third column");
  }

  @Test
  void aBeadMayBeLong() throws IOException {
    List<Integer> many = IntStream.range(0, 20_000).boxed().toList();
    String positions = many.stream().map(String::valueOf).collect(Collectors.joining(","));

    assertThat(read(positions + "\t7\n")).containsExactly(Link.of(many, List.of(7)));
    assertThat(
            LineLinks.vecalign(
                Files.writeString(folder.resolve("v"), "[" + positions + "]:[7]:0.1\n")))
        .extracting(Claim::link)
        .containsExactly(Link.of(many, List.of(7)));
  }

  @Test
  void saysWhichLineIsNoBead() {
    assertThatThrownBy(() -> read("0\t0\n1;1\n"))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "x.ladder:2: found \"1;1\", expected positions, a tab, positions, like \"3,4\\t3\"");
  }
}
