package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void oneIsSingularAndAllOthersArePlural() {
    assertThat(Quantity.of(0, "bead")).isEqualTo("0 beads");
    assertThat(Quantity.of(1, "bead")).isEqualTo("1 bead");
    assertThat(Quantity.of(2, "bead")).isEqualTo("2 beads");
    assertThat(Quantity.of(1, "pair of texts", "pairs of texts")).isEqualTo("1 pair of texts");
    assertThat(Quantity.of(21, "pair of texts", "pairs of texts")).isEqualTo("21 pairs of texts");
  }
}
