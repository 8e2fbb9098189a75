package org.paralleltext.lineage;

import java.util.Arrays;

/**
 * Which of n things are which of m others, each at most one, in any order: the heaviest matching
 * (Kuhn 1955, in the form of Jonker and Volgenant 1987), and how probable each pair of it is.
 *
 * <p>Probabilities are those of the model in which a matching is as likely as the product of the
 * odds of its pairs; they are found by passing messages (Huang and Jebara 2009), which is near to
 * exact. O((n + m)³) for the matching, O(n·m) for each round of messages.
 */
final class Matching {

  /** No thing. */
  static final int NONE = -1;

  /** Rounds of messages; they settle long before on sc/. */
  private static final int ROUNDS = 60;

  /** Odds beyond this are taken as this, so that no pair is ever certain. */
  private static final double LARGEST = 12;

  private final double[][] logOdds;
  private final int[] partners;
  private final double[][] probabilities;

  /**
   * @param logOdds of each of n × m pairs belonging together, against both being alone
   * @param columns m, also if n is 0
   */
  Matching(double[][] logOdds, int columns) {
    this.logOdds =
        Arrays.stream(logOdds)
            .map(row -> Arrays.stream(row).map(z -> Math.min(LARGEST, z)).toArray())
            .toArray(double[][]::new);
    partners = assign(columns);
    probabilities = messages(columns);
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

  /** Shortest augmenting paths; each row has a column of its own that stands for no partner. */
  private int[] assign(int columns) {
    int rows = logOdds.length;
    int width = columns + rows;
    double[] rowPrice = new double[rows + 1];
    double[] columnPrice = new double[width + 1];
    int[] rowOf = new int[width + 1];
    for (int row = 1; row <= rows; row++) {
      augment(row, columns, rowPrice, columnPrice, rowOf);
    }
    int[] found = new int[rows];
    Arrays.fill(found, NONE);
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        found[rowOf[column] - 1] = column - 1;
      }
    }
    return found;
  }

  private void augment(int row, int columns, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int width = rowOf.length - 1;
    double[] slack = new double[width + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] way = new int[width + 1];
    boolean[] used = new boolean[width + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= width; j++) {
        if (!used[j]) {
          double reduced =
              cost(rowOf[column], j, columns) - rowPrice[rowOf[column]] - columnPrice[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            way[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= width; j++) {
        if (used[j]) {
          rowPrice[rowOf[j]] += least;
          columnPrice[j] -= least;
        } else {
          slack[j] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private double cost(int row, int column, int columns) {
    if (column <= columns) {
      return -logOdds[row - 1][column - 1];
    }
    return column == columns + row ? 0 : Double.POSITIVE_INFINITY;
  }

  private double[][] messages(int columns) {
    int rows = logOdds.length;
    double[][] odds = new double[rows][columns];
    double[][] fromRows = new double[rows][columns];
    double[][] fromColumns = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      Arrays.fill(fromRows[i], 1);
      Arrays.fill(fromColumns[i], 1);
      for (int j = 0; j < columns; j++) {
        odds[i][j] = Math.exp(logOdds[i][j]);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      pass(odds, fromRows, fromColumns, columns);
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double belief = odds[i][j] * fromRows[i][j] * fromColumns[i][j];
        odds[i][j] = belief / (1 + belief);
      }
    }
    return odds;
  }

  /** One round: each row and each column says how far it is taken by its other pairs. */
  private static void pass(
      double[][] odds, double[][] fromRows, double[][] fromColumns, int columns) {
    double[] rowSums = new double[odds.length];
    double[] columnSums = new double[columns];
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < columns; j++) {
        rowSums[i] += odds[i][j] * fromColumns[i][j];
        columnSums[j] += odds[i][j] * fromRows[i][j];
      }
    }
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < columns; j++) {
        double row = 1 / (1 + Math.max(0, rowSums[i] - odds[i][j] * fromColumns[i][j]));
        double column = 1 / (1 + Math.max(0, columnSums[j] - odds[i][j] * fromRows[i][j]));
        // Halfway in logarithms to the new message, so that messages do not swing.
        fromRows[i][j] = Math.sqrt(fromRows[i][j] * row);
        fromColumns[i][j] = Math.sqrt(fromColumns[i][j] * column);
      }
    }
  }
}
