package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.ParagraphKind;

class SignalsTest {

  private static Unit length(double length) {
    return new Unit(length, List.of(), Optional.empty(), Optional.empty());
  }

  private static Unit numbers(String... numbers) {
    return new Unit(100, List.of(numbers), Optional.empty(), Optional.empty());
  }

  private static Unit paragraph(ParagraphKind kind, String label) {
    return new Unit(100, List.of(), Optional.of(kind), Optional.ofNullable(label));
  }

  private static double score(Signal signal, Unit left, Unit right) {
    return signal.score(List.of(left), List.of(right));
  }

  @Test
  void equalLengthsSpeakForAPairTheMoreTheLongerTheyAre() {
    Signal signal = new LengthSignal();

    assertThat(score(signal, length(400), length(400)))
        .isGreaterThan(score(signal, length(20), length(20)))
        .isPositive();
    assertThat(score(signal, length(400), length(200))).isNegative();
    assertThat(score(signal, length(400), length(200)))
        .isEqualTo(score(signal, length(200), length(400)));
  }

  @Test
  void lengthsAddUp() {
    assertThat(new LengthSignal().score(List.of(length(100), length(50)), List.of(length(150))))
        .isEqualTo(score(new LengthSignal(), length(150), length(150)));
  }

  @Test
  void rareSharedNumbersSpeakForAPairAndMissingOnesAgainstIt() {
    List<Unit> left =
        List.of(
            numbers("1987"), numbers("5"), numbers("5"), numbers("5"), numbers("12"), numbers());
    Signal signal = new NumberSignal(left, left);

    assertThat(score(signal, numbers("1987"), numbers("1987")))
        .isGreaterThan(score(signal, numbers("5"), numbers("5")))
        .isPositive();
    assertThat(score(signal, numbers("1987"), numbers("12"))).isNegative();
    assertThat(score(signal, numbers(), numbers())).isZero();
  }

  @Test
  void structureComparesKindsAndNumbers() {
    Signal signal = new StructureSignal();
    Unit third = paragraph(ParagraphKind.OPERATIVE, "3");

    assertThat(score(signal, third, third)).isPositive();
    assertThat(score(signal, third, paragraph(ParagraphKind.OPERATIVE, "4"))).isNegative();
    assertThat(score(signal, third, paragraph(ParagraphKind.PREAMBULAR, null))).isNegative();
    assertThat(score(signal, length(10), third)).isZero();
  }
}
