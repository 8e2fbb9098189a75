package org.paralleltext.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How probable each pair of rows and columns is, if a matching is as likely as the product of the
 * odds of its pairs.
 *
 * <p>{@link MatchingMessages} tell it well where one pair hangs little on others, and are off by up
 * to 0.4 where a few rows contend for a few columns. Such clusters are worked out exactly ({@link
 * MatchingSums}) if they are narrow, with messages for what their rows and columns have outside.
 */
final class Marginals {

  /**
   * A pair that makes a matching lighter by more than this joins no clusters. So nine in ten
   * clusters of sc/ are narrow, and probabilities of random tables within 0.05 of what they are.
   */
  private static final double WEAK = 5;

  /** The narrower side of a cluster that is worked out exactly; time doubles with each more. */
  private static final int NARROW = 10;

  private final double[][] odds;
  private final int columns;
  private final Assignment heaviest;
  private final MatchingMessages messages;
  private final double[][] probabilities;

  /**
   * @param logOdds of each of n × m pairs belonging together, against both being alone
   * @param columns m, also if n is 0
   * @param heaviest their heaviest matching
   */
  Marginals(double[][] logOdds, int columns, Assignment heaviest) {
    this.columns = columns;
    this.heaviest = heaviest;
    odds =
        Arrays.stream(logOdds)
            .map(row -> Arrays.stream(row).map(StrictMath::exp).toArray())
            .toArray(double[][]::new);
    messages = new MatchingMessages(odds, columns);
    probabilities = messages.probabilities();
    clusters().stream().filter(Cluster::isNarrow).forEach(this::solve);
  }

  /** By row and column. */
  double[][] probabilities() {
    return probabilities;
  }

  /** Rows and columns that pairs join, directly or through others. */
  private record Cluster(int[] rows, int[] columns) {

    boolean isNarrow() {
      return Math.min(rows.length, columns.length) <= NARROW;
    }
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int row = 0; row < odds.length; row++) {
      if (!seen.get(row)) {
        clusters.add(around(row));
        Arrays.stream(clusters.get(clusters.size() - 1).rows()).forEach(seen::set);
      }
    }
    return clusters;
  }

  private Cluster around(int first) {
    BitSet rows = new BitSet();
    BitSet columnsOfThem = new BitSet();
    Deque<Integer> next = new ArrayDeque<>(List.of(first));
    rows.set(first);
    while (!next.isEmpty()) {
      for (int column : columns(next.remove()).toArray()) {
        if (!columnsOfThem.get(column)) {
          columnsOfThem.set(column);
          rows(column).filter(row -> !rows.get(row)).forEach(next::add);
          rows(column).forEach(rows::set);
        }
      }
    }
    return new Cluster(rows.stream().toArray(), columnsOfThem.stream().toArray());
  }

  /** The columns that a row is joined with. */
  private IntStream columns(int row) {
    return IntStream.range(0, columns).filter(column -> heaviest.loss(row, column) <= WEAK);
  }

  /** The rows that a column is joined with. */
  private IntStream rows(int column) {
    return IntStream.range(0, odds.length).filter(row -> heaviest.loss(row, column) <= WEAK);
  }

  private void solve(Cluster cluster) {
    int[] rows = cluster.rows();
    int[] inColumns = cluster.columns();
    double[] rowsOutside = Arrays.stream(rows).mapToDouble(r -> rowOutside(r, inColumns)).toArray();
    double[] columnsOutside =
        Arrays.stream(inColumns).mapToDouble(c -> columnOutside(c, rows)).toArray();
    double[][] inside = new double[rows.length][inColumns.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < inColumns.length; j++) {
        inside[i][j] = odds[rows[i]][inColumns[j]] / (rowsOutside[i] * columnsOutside[j]);
      }
    }
    double[][] exact = MatchingSums.probabilities(inside, inColumns.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < inColumns.length; j++) {
        probabilities[rows[i]][inColumns[j]] = exact[i][j];
      }
    }
  }

  /** The odds of a row being alone or having another column, against its being alone. */
  private double rowOutside(int row, int[] inside) {
    return 1
        + IntStream.range(0, columns)
            .filter(column -> Arrays.binarySearch(inside, column) < 0)
            .mapToDouble(column -> messages.oddsForRow(row, column))
            .sum();
  }

  /** The odds of a column being alone or having another row, against its being alone. */
  private double columnOutside(int column, int[] inside) {
    return 1
        + IntStream.range(0, odds.length)
            .filter(row -> Arrays.binarySearch(inside, row) < 0)
            .mapToDouble(row -> messages.oddsForColumn(row, column))
            .sum();
  }
}
