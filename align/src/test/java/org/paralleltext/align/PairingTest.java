package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.score.Unit;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.Shape;
import org.paralleltext.search.Step;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

class PairingTest {

  /** Two versions of which each line is the translation of the other's. */
  private static Pairing sideBySide(Version left, Version right) {
    List<List<Unit>> units = Units.of(List.of(left, right));
    Pairing pairing =
        new Pairing(
            new Pairing.Side(0, left, units.get(0)),
            new Pairing.Side(1, right, units.get(1)),
            Shape.Grain.LINE,
            Walls.NONE);
    int lines = left.segments().size();
    pairing.resume(
        new PairPath(
            lines,
            IntStream.range(0, lines).mapToObj(i -> new Step(Span.at(i), Span.at(i))).toList()));
    return pairing;
  }

  @Test
  void blankLinesDoNotTeachThatTranslationsAreEquallyLong() {
    Version left =
        Versions.lines(
            Language.EN,
            "Ships shall keep away from the reef.",
            "",
            "***",
            "The harbour is closed.");
    Version right =
        Versions.lines(
            Language.ofCode("fi"),
            "Alusten on pysyttävä kaukana riutasta.",
            "",
            "***",
            "Satama on kiinni.");

    assertThat(sideBySide(left, right).deviations()).hasSize(2).allMatch(one -> one > 0);
  }

  @Test
  void howFarLengthsDifferIsTheSameFromBothSides() {
    Version left = Versions.lines(Language.EN, "one two three four five", "a ship at sea");
    Version right = Versions.lines(Language.ofCode("fi"), "yksi kaksi kolme", "laiva merellä on");

    assertThat(sideBySide(right, left).deviations().toArray())
        .containsExactly(sideBySide(left, right).deviations().toArray(), within(1e-12));
  }
}
