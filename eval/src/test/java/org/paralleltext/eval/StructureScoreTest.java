package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.eval.StructureScore.Entry;

class StructureScoreTest {

  @Test
  void comparesKindNumberAndTextWithoutWhiteSpace() {
    List<Entry> gold =
        List.of(
            new Entry("operative", "1", "Decides so;"),
            new Entry("operative", "2", "Requests so."));
    List<Entry> test =
        List.of(
            new Entry("operative", "1", "Decides\u00A0 so;"),
            new Entry("operative", "3", "Requests so."),
            new Entry("operative", "1", "Decides so;"));

    assertThat(StructureScore.of(gold, test)).isEqualTo(new Ratio(1, 3, 1, 2));
  }
}
