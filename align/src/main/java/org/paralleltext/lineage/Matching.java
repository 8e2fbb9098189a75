package org.paralleltext.lineage;

import java.util.Arrays;

/**
 * Which of n things are which of m others, each at most one, in any order: the heaviest matching
 * ({@link Assignment}), and how probable each pair is ({@link Marginals}).
 */
final class Matching {

  /** No thing. */
  static final int NONE = -1;

  /** Odds beyond this are taken as this, so that no pair is ever certain. */
  private static final double LARGEST = 12;

  private final int[] partners;
  private final double[][] probabilities;

  /**
   * @param logOdds of each of n × m pairs belonging together, against both being alone
   * @param columns m, also if n is 0
   */
  Matching(double[][] logOdds, int columns) {
    double[][] capped =
        Arrays.stream(logOdds)
            .map(row -> Arrays.stream(row).map(z -> Math.min(LARGEST, z)).toArray())
            .toArray(double[][]::new);
    Assignment heaviest = new Assignment(capped, columns);
    partners = heaviest.partners();
    probabilities = new Marginals(capped, columns, heaviest).probabilities();
  }

  /** The partner of a row, or {@link #NONE}. */
  int partner(int row) {
    return partners[row];
  }

  /** How probable it is that a row and a column belong together. */
  double probability(int row, int column) {
    return probabilities[row][column];
  }

  /** How probable it is that a row has no partner. */
  double rowAlone(int row) {
    return Math.max(0, 1 - Arrays.stream(probabilities[row]).sum());
  }

  /** How probable it is that a column has no partner. */
  double columnAlone(int column) {
    return Math.max(0, 1 - Arrays.stream(probabilities).mapToDouble(row -> row[column]).sum());
  }
}
