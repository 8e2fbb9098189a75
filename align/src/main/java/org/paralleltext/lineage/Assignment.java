package org.paralleltext.lineage;

import java.util.Arrays;

/**
 * The heaviest matching of n rows and m columns, each with one at most (Kuhn 1955, in the form of
 * Jonker and Volgenant 1987). O((n + m)³).
 *
 * <p>Each row has a column of its own besides, at cost 0, that stands for no partner.
 */
final class Assignment {

  private final double[][] logOdds;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /** By column, and from 1 on as prices are: the row that has it, or 0. */
  private final int[] rowOf;

  /**
   * @param logOdds the weights of n × m pairs
   * @param columns m, also if n is 0
   */
  Assignment(double[][] logOdds, int columns) {
    this.logOdds = logOdds;
    this.columns = columns;
    int rows = logOdds.length;
    rowPrice = new double[rows + 1];
    columnPrice = new double[columns + rows + 1];
    rowOf = new int[columns + rows + 1];
    for (int row = 1; row <= rows; row++) {
      augment(row);
    }
  }

  /** By row: its column, or {@link Matching#NONE}. */
  int[] partners() {
    int[] partners = new int[logOdds.length];
    Arrays.fill(partners, Matching.NONE);
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        partners[rowOf[column] - 1] = column - 1;
      }
    }
    return partners;
  }

  /**
   * By how much a matching with a pair is lighter than the heaviest one at least; not below 0, and
   * added up over the pairs of a matching.
   */
  double loss(int row, int column) {
    return Math.max(0, reduced(row + 1, column + 1));
  }

  /** Gives a row a column, along the shortest path of rows that change theirs. */
  private void augment(int row) {
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
          double reduced = reduced(rowOf[column], j);
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

  private double reduced(int row, int column) {
    return cost(row, column) - rowPrice[row] - columnPrice[column];
  }

  private double cost(int row, int column) {
    if (column <= columns) {
      return -logOdds[row - 1][column - 1];
    }
    return column == columns + row ? 0 : Double.POSITIVE_INFINITY;
  }
}
