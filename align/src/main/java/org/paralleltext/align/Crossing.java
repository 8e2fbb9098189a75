package org.paralleltext.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.paralleltext.text.Span;

/**
 * Two runs of beads that may correspond, ranges of their positions, the first before the second.
 */
record Crossing(Span first, Span second) {

  /** So many beads a place of a move has at most. */
  static final int LONGEST = Shape.LARGEST;

  /**
   * The crossings inside this one that are in order and gain most together, with what each gains.
   * Those of more than one bead at a place are weighed only where two of their beads gain alone.
   *
   * @param alone by beads of the first and the second run: what two of them gain over being left
   *     alone; below 0 if they lose
   * @param gain what a crossing gains so
   */
  Map<Crossing, Double> best(double[][] alone, ToDoubleFunction<Crossing> gain) {
    return new Chain(alone, gain).best();
  }

  private final class Chain {

    private final ToDoubleFunction<Crossing> gain;

    /** By beads of the first and the second run that come before: what is gained at most. */
    private final double[][] most = new double[first.length() + 1][second.length() + 1];

    /** By the same: the last crossing of the best chain, if it ends there. */
    private final Crossing[][] last = new Crossing[first.length() + 1][second.length() + 1];

    /** By bead of the first and the second run: what they gain alone. */
    private final double[][] alone;

    Chain(double[][] alone, ToDoubleFunction<Crossing> gain) {
      this.alone = alone;
      this.gain = gain;
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

    /** The crossing of so many beads before two positions. */
    private Crossing before(int i, int j, int a, int b) {
      return new Crossing(
          new Span(first.start() + i - a, first.start() + i),
          new Span(second.start() + j - b, second.start() + j));
    }

    private void extend(int i, int j, int a, int b) {
      boolean single = a == 1 && b == 1;
      if (single || isPromising(i, j, a, b)) {
        Crossing one = before(i, j, a, b);
        double gained =
            most[i - a][j - b] + (single ? alone[i - 1][j - 1] : gain.applyAsDouble(one));
        if (gained > most[i][j]) {
          most[i][j] = gained;
          last[i][j] = one;
        }
      }
    }

    private boolean isPromising(int i, int j, int a, int b) {
      for (int x = i - a; x < i; x++) {
        for (int y = j - b; y < j; y++) {
          if (alone[x][y] > 0) {
            return true;
          }
        }
      }
      return false;
    }

    Map<Crossing, Double> best() {
      List<Crossing> chain = new ArrayList<>();
      int i = first.length();
      int j = second.length();
      while (i > 0 && j > 0) {
        Crossing one = last[i][j];
        if (one != null) {
          i -= one.first().length();
          j -= one.second().length();
          chain.add(one);
        } else if (most[i][j] == most[i - 1][j]) {
          i--;
        } else {
          j--;
        }
      }
      Map<Crossing, Double> best = new LinkedHashMap<>();
      chain.forEach(one -> best.put(one, gain.applyAsDouble(one)));
      return best;
    }
  }
}
