package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SignificanceProperties {

  private final Significance significance = new Significance(500, 7);

  @Provide
  Arbitrary<List<Ratio>> documents() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 50);
    return Combinators.combine(counts, counts)
        .as((right, wrong) -> new Ratio(right, right + wrong, right, right + wrong + 1))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Property(tries = 100)
  void anIntervalHoldsTheF1OfItsDocuments(@ForAll("documents") List<Ratio> documents) {
    double f1 = documents.stream().reduce(new Ratio(0, 0, 0, 0), Ratio::plus).f1();

    assertThat(significance.interval(documents).contains(f1)).isTrue();
  }

  @Property(tries = 100)
  void anAlignerDoesNotDifferFromItself(@ForAll("documents") List<Ratio> documents) {
    assertThat(significance.pValue(documents, documents)).isEqualTo(1);
  }

  @Property(tries = 100)
  void theOrderOfTwoAlignersDoesNotMatter(@ForAll("documents") List<Ratio> documents) {
    List<Ratio> other = new ArrayList<>(documents);
    Collections.reverse(other);

    assertThat(significance.pValue(documents, other))
        .isEqualTo(significance.pValue(other, documents));
  }

  @Example
  void aDifferenceOnEveryOfManyDocumentsIsNoChance() {
    List<Ratio> good = Collections.nCopies(20, new Ratio(9, 10, 9, 10));
    List<Ratio> bad = Collections.nCopies(20, new Ratio(5, 10, 5, 10));

    assertThat(significance.pValue(good, bad)).isLessThan(0.01);
    assertThat(significance.pValue(good.subList(0, 2), bad.subList(0, 2))).isEqualTo(0.5);
  }
}
