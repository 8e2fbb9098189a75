package org.paralleltext.align;

import java.util.LinkedHashMap;
import java.util.Map;
import org.paralleltext.search.Shape;
import org.paralleltext.text.Span;

/**
 * Two runs of beads that may correspond, ranges of their positions, the first before the second.
 */
record Crossing(Span first, Span second) {

  /** So many beads a place of a move has at most. */
  static final int LONGEST = Shape.LARGEST;

  /**
   * The crossings inside this one that are in order and gain most together, with what each gains.
   *
   * @param gains of the beads of both runs
   */
  Map<Crossing, Double> best(CrossGains gains) {
    return new Chain(gains).best();
  }

  private final class Chain {

    private final CrossGains gains;

    /** By beads of the first and the second run that come before: what is gained at most. */
    private final double[][] most = new double[first.length() + 1][second.length() + 1];

    /** By the same: the last crossing of the best chain, if it ends there. */
    private final Crossing[][] last = new Crossing[first.length() + 1][second.length() + 1];

    Chain(CrossGains gains) {
      this.gains = gains;
      for (int i = 1; i <= first.length(); i++) {
        for (int j = 1; j <= second.length(); j++) {
          most[i][j] = Math.max(most[i - 1][j], most[i][j - 1]);
          for (int a = 1; a <= Math.min(i, LONGEST); a++) {
            for (int b = 1; b <= Math.min(j, LONGEST); b++) {
              extend(i, j, a, b);
            }
          }
        }
      }
    }

    private void extend(int i, int j, int a, int b) {
      double gained = most[i - a][j - b] + gains.of(i, j, a, b);
      if (gained > most[i][j]) {
        most[i][j] = gained;
        last[i][j] = before(i, j, a, b);
      }
    }

    /** The crossing of so many beads before two positions. */
    private Crossing before(int i, int j, int a, int b) {
      return new Crossing(
          new Span(first.start() + i - a, first.start() + i),
          new Span(second.start() + j - b, second.start() + j));
    }

    Map<Crossing, Double> best() {
      Map<Crossing, Double> best = new LinkedHashMap<>();
      int i = first.length();
      int j = second.length();
      while (i > 0 && j > 0) {
        Crossing one = last[i][j];
        if (one != null) {
          int a = one.first().length();
          int b = one.second().length();
          best.put(one, gains.of(i, j, a, b));
          i -= a;
          j -= b;
        } else if (most[i][j] == most[i - 1][j]) {
          i--;
        } else {
          j--;
        }
      }
      return best;
    }
  }
}
