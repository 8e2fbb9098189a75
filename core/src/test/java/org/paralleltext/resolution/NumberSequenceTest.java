package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.NumberSequence.Found;
import org.paralleltext.resolution.NumberSequence.Item;

/** The most likely numbers of a sequence, and how likely they are. */
class NumberSequenceTest {

  private static Item read(int number) {
    return new Item(number, 0, false);
  }

  private static Item unread(double absence) {
    return new Item(0, absence, false);
  }

  @Test
  void nothingHasNoNumbers() {
    assertThat(NumberSequence.mostLikely(List.of(), false)).isEmpty();
  }

  @Test
  void anUnbrokenCountIsSure() {
    List<Item> items = List.of(read(1), read(2), read(3), read(4));
    assertThat(NumberSequence.mostLikely(items, false))
        .extracting(Found::number)
        .containsExactly(1, 2, 3, 4);
    assertThat(NumberSequence.mostLikely(items, false))
        .allSatisfy(found -> assertThat(found.confidence()).isGreaterThan(0.99));
  }

  /** Two ways lead over one paragraph; their costs alone say how likely each is. */
  @Test
  void theConfidenceOfAChoiceIsItsShareOfBoth() {
    Found found = NumberSequence.mostLikely(List.of(unread(0.25)), false).get(0);
    assertThat(found.number()).isZero();
    double without = Math.exp(-0.25 / 0.5);
    double with = Math.exp(-1 / 0.5);
    assertThat(found.confidence()).isCloseTo(without / (without + with), within(1e-12));
  }

  @Property(tries = 500)
  void anySequenceHasANumberAndAProbabilityForEach(@ForAll("items") List<Item> items) {
    List<Found> found = NumberSequence.mostLikely(items, false);
    assertThat(found).hasSameSizeAs(items);
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.confidence()).isPositive().isLessThan(1);
              assertThat(one.number()).isNotNegative();
            });
  }

  /** What is printed cannot be misread: a number that was read stays. */
  @Property(tries = 500)
  void aPrintedNumberStays(@ForAll("items") List<Item> items) {
    List<Found> found = NumberSequence.mostLikely(items, true);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).read() > 0) {
        assertThat(found.get(i).number()).isEqualTo(items.get(i).read());
      }
    }
  }

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<Integer> reads =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(1, 12)),
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(1, Arbitraries.integers().between(1, 999)));
    return Combinators.combine(
            reads, Arbitraries.doubles().between(0, 3), Arbitraries.of(true, false))
        .as(Item::new)
        .list()
        .ofMaxSize(300);
  }
}
