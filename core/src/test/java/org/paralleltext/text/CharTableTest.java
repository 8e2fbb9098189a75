package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CharTableTest {

  @Test
  void givesForEachUnitItsNumber() {
    CharTable table = new CharTable(c -> 31 * c & 0xFF);

    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(table.get((char) c)).isEqualTo(31 * c & 0xFF);
    }
  }

  @Test
  void refusesWhatItCannotHold() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CharTable(c -> 256));
    assertThatIllegalArgumentException().isThrownBy(() -> new CharTable(c -> -1));
  }

  @Test
  void unitsOfPagesThatDifferInOneUnitKeepTheirNumbers() {
    CharTable table = new CharTable(c -> c == 0x5927 ? 200 : 7);

    assertThat(table.get('大')).isEqualTo(200);
    assertThat(table.get('\u5827')).isEqualTo(7);
    assertThat(table.get('\u5928')).isEqualTo(7);
    assertThat(table.get('\uFFFF')).isEqualTo(7);
  }
}
