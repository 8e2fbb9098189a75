package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberChainTest {

  private static List<Integer> best(int... numbers) {
    List<NumberChain.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      candidates.add(new NumberChain.Candidate(numbers[i], i, NumberChain.FIRM));
    }
    return NumberChain.best(candidates).stream().map(NumberChain.Candidate::number).toList();
  }

  @Test
  void keepsAnUnbrokenChain() {
    assertThat(best(1, 2, 3, 4)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void dropsNumbersThatDoNotBelong() {
    assertThat(best(15, 1, 2, 30, 3, 1999 % 1000, 4)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void bridgesALostNumber() {
    assertThat(best(1, 2, 4, 5)).containsExactly(1, 2, 4, 5);
  }

  @Test
  void followsANumberingThatBeginsAnew() {
    assertThat(best(1, 2, 3, 1, 2, 3)).containsExactly(1, 2, 3, 1, 2, 3);
  }

  @Test
  void findsNoneInNothing() {
    assertThat(best()).isEmpty();
  }
}
