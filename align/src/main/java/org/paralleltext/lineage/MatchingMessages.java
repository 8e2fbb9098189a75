package org.paralleltext.lineage;

import java.util.Arrays;

/**
 * How probable each pair is in a random matching, by messages between rows and columns (Huang and
 * Jebara 2009): not exact, even once the messages have settled, but O(n·m) for each round of them.
 */
final class MatchingMessages {

  /** Rounds of messages; in random tables the next one changes none by more than 0.5 %. */
  private static final int ROUNDS = 60;

  private final double[][] odds;
  private final int columns;
  private final double[][] fromRows;
  private final double[][] fromColumns;

  /**
   * Passes the messages.
   *
   * @param odds of each of n × m pairs
   * @param columns m, also if n is 0
   */
  MatchingMessages(double[][] odds, int columns) {
    this.odds = odds;
    this.columns = columns;
    fromRows = new double[odds.length][columns];
    fromColumns = new double[odds.length][columns];
    for (int i = 0; i < odds.length; i++) {
      Arrays.fill(fromRows[i], 1);
      Arrays.fill(fromColumns[i], 1);
    }
    for (int round = 0; round < ROUNDS; round++) {
      pass();
    }
  }

  /** One round: each row and each column says how far it is taken by its other pairs. */
  private void pass() {
    double[] rowSums = new double[odds.length];
    double[] columnSums = new double[columns];
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < columns; j++) {
        rowSums[i] += oddsForRow(i, j);
        columnSums[j] += oddsForColumn(i, j);
      }
    }
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < columns; j++) {
        double row = 1 / (1 + Math.max(0, rowSums[i] - oddsForRow(i, j)));
        double column = 1 / (1 + Math.max(0, columnSums[j] - oddsForColumn(i, j)));
        // Halfway in logarithms to the new message, so that messages do not swing.
        fromRows[i][j] = Math.sqrt(fromRows[i][j] * row);
        fromColumns[i][j] = Math.sqrt(fromColumns[i][j] * column);
      }
    }
  }

  /** The odds of a row having a column against its being alone, for all that others want of it. */
  double oddsForRow(int row, int column) {
    return odds[row][column] * fromColumns[row][column];
  }

  /** The odds of a column having a row against its being alone. */
  double oddsForColumn(int row, int column) {
    return odds[row][column] * fromRows[row][column];
  }

  /** By row and column. */
  double[][] probabilities() {
    double[][] probabilities = new double[odds.length][columns];
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < columns; j++) {
        double belief = odds[i][j] * fromRows[i][j] * fromColumns[i][j];
        probabilities[i][j] = belief / (1 + belief);
      }
    }
    return probabilities;
  }
}
