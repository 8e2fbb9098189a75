package org.paralleltext.lineage;

import java.util.ArrayList;
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

  /** The log-odds with what the places of the pairs found before add to them. */
  static double[][] apply(double[][] logOdds, Matching before, int columns) {
    int rows = logOdds.length;
    List<Integer> fixed = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int partner = before.partner(row);
      if (partner != Matching.NONE && before.probability(row, partner) > FIXED) {
        fixed.add(row);
      }
    }
    double[][] placed = new double[rows][];
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int above = next == 0 ? -1 : before.partner(fixed.get(next - 1));
      if (next < fixed.size() && fixed.get(next) == row) {
        next++;
      }
      int below = next == fixed.size() ? columns : before.partner(fixed.get(next));
      placed[row] = between(logOdds[row], above, below);
    }
    return placed;
  }

  /** A row whose place is expected between two columns; nothing if there is no place. */
  private static double[] between(double[] row, int above, int below) {
    double[] placed = row.clone();
    int room = below - above - 1;
    for (int column = 0; column < row.length && room > 0; column++) {
      boolean inside = above < column && column < below;
      placed[column] += WEIGHT * Math.log(inside ? (1 - MOVED) * row.length / room : MOVED);
    }
    return placed;
  }
}
