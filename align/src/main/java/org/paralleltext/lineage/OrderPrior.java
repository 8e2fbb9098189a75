package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the places of paragraphs tell: between two that stay beside each other the third is mostly
 * found again between them. Weak evidence, since paragraphs move.
 */
final class OrderPrior {

  /**
   * How far places are believed; best of 0, ½, 1 and 1½ on the mandates of sc/, across languages.
   */
  private static final double WEIGHT = 0.5;

  /** The share of paragraphs that leave their place; of 0.03 to 0.1, as good as any on sc/. */
  private static final double MOVED = 0.1;

  /** A pair as probable as this is a fixed point. */
  private static final double FIXED = 0.8;

  private OrderPrior() {}

  /**
   * The log-odds with what the places of the pairs found before add to them, seen from either side.
   */
  static double[][] apply(double[][] logOdds, Matching before, int columns) {
    List<Pair> fixed = new ArrayList<>();
    for (int row = 0; row < logOdds.length; row++) {
      int partner = before.partner(row);
      if (partner != Matching.NONE && before.probability(row, partner) > FIXED) {
        fixed.add(new Pair(row, partner));
      }
    }
    double[][] placed = new double[logOdds.length][];
    for (int row = 0; row < placed.length; row++) {
      placed[row] = logOdds[row].clone();
    }
    List<double[]> ofRows = of(fixed, logOdds.length, columns);
    List<double[]> ofColumns =
        of(fixed.stream().map(Pair::swapped).toList(), columns, logOdds.length);
    for (int row = 0; row < placed.length; row++) {
      for (int column = 0; column < columns; column++) {
        placed[row][column] += WEIGHT / 2 * (ofRows.get(row)[column] + ofColumns.get(column)[row]);
      }
    }
    return placed;
  }

  /** A row and a column that surely belong together. */
  private record Pair(int row, int column) {

    Pair swapped() {
      return new Pair(column, row);
    }
  }

  /** What the places of the fixed pairs around it tell of each row. */
  private static List<double[]> of(List<Pair> pairs, int rows, int columns) {
    List<Pair> fixed = pairs.stream().sorted(Comparator.comparingInt(Pair::row)).toList();
    List<double[]> all = new ArrayList<>();
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int above = next == 0 ? -1 : fixed.get(next - 1).column();
      if (next < fixed.size() && fixed.get(next).row() == row) {
        next++;
      }
      int below = next == fixed.size() ? columns : fixed.get(next).column();
      all.add(between(above, below, columns));
    }
    return all;
  }

  /** A row whose place is expected between two columns; nothing if there is no place. */
  private static double[] between(int above, int below, int columns) {
    double[] placed = new double[columns];
    int room = below - above - 1;
    for (int column = 0; column < columns && room > 0; column++) {
      boolean inside = above < column && column < below;
      placed[column] = StrictMath.log(inside ? (1 - MOVED) * columns / room : MOVED);
    }
    return placed;
  }
}
