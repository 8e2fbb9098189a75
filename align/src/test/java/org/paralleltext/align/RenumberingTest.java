package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.score.Unit;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.Step;
import org.paralleltext.text.Span;

class RenumberingTest {

  private static List<Unit> units(String... labels) {
    return List.of(labels).stream()
        .map(
            label ->
                new Unit(
                    10,
                    Optional.of(ParagraphKind.OPERATIVE),
                    Optional.of(label).filter(one -> !one.isEmpty())))
        .toList();
  }

  private static PairPath oneToOne(int size) {
    return new PairPath(
        size, IntStream.range(0, size).mapToObj(i -> new Step(Span.at(i), Span.at(i))).toList());
  }

  private static List<String> labels(List<Unit> units) {
    return units.stream().map(unit -> unit.label().orElse("")).toList();
  }

  @Test
  void aShiftedNumberingIsCountedAsTheOtherCounts() {
    List<Unit> left = units("1", "", "2", "2(a)", "3", "annex.1");
    List<Unit> right = units("2", "", "3", "3(a)", "4", "annex.2");

    assertThat(labels(Renumbering.of(left, right, oneToOne(6))))
        .containsExactly("2", "", "3", "3(a)", "4", "annex.2");
  }

  @Test
  void aNumberTellsNothingWhereTheNumberingSlips() {
    List<Unit> left = units("1", "2", "3", "4", "5", "6", "7", "8");
    List<Unit> right = units("1", "2", "3", "4", "6", "7", "8", "9");

    assertThat(labels(Renumbering.of(left, right, oneToOne(8))))
        .containsExactly("1", "", "", "", "", "", "", "9");
  }

  @Test
  void equalNumbersAndThoseWithoutAPathStay() {
    List<Unit> left = units("1", "2", "3");

    assertThat(Renumbering.of(left, units("1", "2", "3"), oneToOne(3))).isSameAs(left);
    assertThat(Renumbering.of(left, units("2", "3"), PairPath.NONE)).isSameAs(left);
  }
}
