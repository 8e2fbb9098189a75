package org.paralleltext.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MatchingProperties {

  @Provide
  Arbitrary<double[][]> tables() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 4);
    return Combinators.combine(sizes, sizes).as((n, m) -> new int[] {n, m}).flatMap(this::table);
  }

  private Arbitrary<double[][]> table(int[] sizes) {
    return Arbitraries.doubles()
        .between(-6, 6)
        .array(double[].class)
        .ofSize(sizes[1])
        .array(double[][].class)
        .ofSize(sizes[0]);
  }

  private static int columns(double[][] table) {
    return table.length == 0 ? 0 : table[0].length;
  }

  @Property(tries = 300)
  void noMatchingIsHeavier(@ForAll("tables") double[][] table) {
    Matching matching = new Matching(table, columns(table));

    double weight = 0;
    boolean[] taken = new boolean[columns(table)];
    for (int row = 0; row < table.length; row++) {
      int column = matching.partner(row);
      if (column != Matching.NONE) {
        assertThat(taken[column]).isFalse();
        taken[column] = true;
        weight += table[row][column];
      }
    }
    assertThat(weight).isCloseTo(heaviest(table, 0, new boolean[taken.length]), within(1e-9));
  }

  /** The weight of the heaviest matching of the rows from one on, by trying all. */
  private static double heaviest(double[][] table, int row, boolean[] taken) {
    if (row == table.length) {
      return 0;
    }
    double best = heaviest(table, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, table[row][column] + heaviest(table, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  @Property(tries = 1000)
  void probabilitiesAreNearToThoseOfAllMatchings(@ForAll("tables") double[][] table) {
    Matching matching = new Matching(table, columns(table));

    assertNear(matching, table, 0.05);
  }

  @Property(tries = 300)
  void sumsOverAllMatchingsAreExact(@ForAll("tables") double[][] table) {
    double[][] odds =
        Arrays.stream(table)
            .map(row -> Arrays.stream(row).map(Math::exp).toArray())
            .toArray(double[][]::new);

    double[][] found = MatchingSums.probabilities(odds, columns(table));

    double[][] exact = exact(table);
    for (int row = 0; row < table.length; row++) {
      assertThat(found[row]).containsExactly(exact[row], within(1e-9));
    }
  }

  /** Messages alone say 0.32 more or less of some of these pairs. */
  @Test
  void rowsThatContendForColumnsAreWorkedOutTogether() {
    double[][] table = {{6, -0.5884, 6}, {5.6652, -6, 6}};
    Matching matching = new Matching(table, 3);

    assertNear(matching, table, 0.01);
  }

  private static void assertNear(Matching matching, double[][] table, double difference) {
    double[][] exact = exact(table);
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < columns(table); column++) {
        assertThat(matching.probability(row, column))
            .isCloseTo(exact[row][column], within(difference));
      }
      assertThat(matching.rowAlone(row)).isBetween(0.0, 1.0);
    }
  }

  /** The probability of each pair, by going through all matchings. */
  private static double[][] exact(double[][] table) {
    double[][] sums = new double[table.length][columns(table)];
    double all = sum(table, 0, new boolean[columns(table)], new int[table.length], 1, sums);
    return Arrays.stream(sums)
        .map(row -> Arrays.stream(row).map(sum -> sum / all).toArray())
        .toArray(double[][]::new);
  }

  /** Adds the odds of every matching to those of its pairs; gives the sum of all. */
  private static double sum(
      double[][] table, int row, boolean[] taken, int[] partners, double odds, double[][] sums) {
    if (row == table.length) {
      for (int i = 0; i < row; i++) {
        if (partners[i] >= 0) {
          sums[i][partners[i]] += odds;
        }
      }
      return odds;
    }
    partners[row] = -1;
    double all = sum(table, row + 1, taken, partners, odds, sums);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        partners[row] = column;
        double more = odds * Math.exp(table[row][column]);
        all += sum(table, row + 1, taken, partners, more, sums);
        taken[column] = false;
      }
    }
    return all;
  }

  @Test
  void aPairByItselfIsAsProbableAsItsOdds() {
    Matching matching = new Matching(new double[][] {{Math.log(3)}}, 1);

    assertThat(matching.probability(0, 0)).isCloseTo(0.75, within(1e-9));
    assertThat(matching.columnAlone(0)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void equalCandidatesShareTheProbability() {
    double[][] table = new double[3][1];
    Arrays.stream(table).forEach(row -> row[0] = 9);
    Matching matching = new Matching(table, 1);

    assertThat(matching.probability(2, 0)).isCloseTo(1 / 3.0, within(1e-3));
  }

  /** Too wide for sums in {@link Marginals}, but not for a test. */
  @Test
  void manyThatContendForManyShareTheProbability() {
    double[][] table = new double[12][12];
    Arrays.stream(table).forEach(row -> Arrays.fill(row, 3));
    double[][] odds = new double[12][12];
    Arrays.stream(odds).forEach(row -> Arrays.fill(row, Math.exp(3)));

    Matching matching = new Matching(table, 12);

    double exact = MatchingSums.probabilities(odds, 12)[4][7];
    assertThat(matching.probability(4, 7)).isCloseTo(exact, within(0.01));
  }
}
