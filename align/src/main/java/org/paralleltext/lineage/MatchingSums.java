package org.paralleltext.lineage;

import java.util.Arrays;

/**
 * How probable each pair is in a random matching, by sums over all matchings: exact, in O(n·m·2ᵐ)
 * time and O(n·2ᵐ) memory for m things on the narrower side.
 *
 * <p>The sets of columns that the rows before a row have taken are the states, forward and backward
 * sums run over them.
 */
final class MatchingSums {

  private final double[][] odds;
  private final int columns;

  private MatchingSums(double[][] odds, int columns) {
    this.odds = odds;
    this.columns = columns;
  }

  /**
   * By row and column.
   *
   * @param odds of each of n × m pairs
   * @param columns m, also if n is 0; n or m must be small
   */
  static double[][] probabilities(double[][] odds, int columns) {
    return odds.length < columns
        ? transposed(new MatchingSums(transposed(odds, columns), odds.length).solve(), odds.length)
        : new MatchingSums(odds, columns).solve();
  }

  private static double[][] transposed(double[][] table, int columns) {
    double[][] transposed = new double[columns][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[j][i] = table[i][j];
      }
    }
    return transposed;
  }

  private double[][] solve() {
    double[][] before = before();
    double[] after = new double[1 << columns];
    Arrays.fill(after, 1);
    double[][] sums = new double[odds.length][columns];
    for (int row = odds.length - 1; row >= 0; row--) {
      after = addRow(row, before[row], after, sums[row]);
    }
    for (double[] row : sums) {
      for (int column = 0; column < columns; column++) {
        row[column] /= after[0];
      }
    }
    return sums;
  }

  /** By row and set of columns: the summed odds of the rows before it having taken just these. */
  private double[][] before() {
    double[][] before = new double[odds.length][1 << columns];
    if (odds.length > 0) {
      before[0][0] = 1;
    }
    for (int row = 1; row < odds.length; row++) {
      for (int taken = 0; taken < 1 << columns; taken++) {
        double sum = before[row - 1][taken];
        for (int column = 0; column < columns; column++) {
          if ((taken & 1 << column) != 0) {
            sum += odds[row - 1][column] * before[row - 1][taken ^ 1 << column];
          }
        }
        before[row][taken] = sum;
      }
    }
    return before;
  }

  /**
   * Adds the matchings of a row's pairs to their sums.
   *
   * @param after by set of columns taken before the next row: the summed odds of it and those below
   * @return the same for this row
   */
  private double[] addRow(int row, double[] before, double[] after, double[] sums) {
    double[] here = after.clone();
    for (int taken = 0; taken < here.length; taken++) {
      for (int column = 0; column < columns; column++) {
        if ((taken & 1 << column) == 0) {
          double with = odds[row][column] * after[taken | 1 << column];
          here[taken] += with;
          sums[column] += before[taken] * with;
        }
      }
    }
    return here;
  }
}
