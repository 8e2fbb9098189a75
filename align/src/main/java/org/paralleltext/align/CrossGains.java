package org.paralleltext.align;

import java.util.Arrays;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.score.Signal;
import org.paralleltext.search.Shape;
import org.paralleltext.text.Span;

/**
 * What the beads of two places gain if they correspond, over being left alone: the mean over the
 * pairs of versions that stand at different places.
 *
 * <p>Every two beads are weighed, and of more beads at a place those alone of which two gain
 * something. All are scored row by row, which costs little more than to score the single ones.
 */
final class CrossGains {

  /** So many beads are weighed together at most. */
  private static final int LONGEST = Crossing.LONGEST;

  private final List<Bead> first;
  private final List<Bead> second;
  private final int pairs;

  /**
   * By numbers of beads, see {@link #shape}, and by the beads that come before their ends: the sum
   * over the pairs of versions, not a number if they are not weighed.
   */
  private final double[][][] gains = new double[LONGEST * LONGEST][][];

  /** By beads before: how many pairs of single ones gain something. */
  private final int[][] gaining;

  /**
   * @param first the beads of the first place, which have the same languages
   * @param second the beads of the second place, which have others
   * @param matches both places as a whole, for each pair of versions
   */
  CrossGains(List<Bead> first, List<Bead> second, List<CrossMatch> matches) {
    this.first = first;
    this.second = second;
    pairs = matches.size();
    gains[0] = new double[first.size() + 1][second.size() + 1];
    matches.forEach(match -> addSingle(new Walk(match.model(), 1)));
    gaining = new int[first.size() + 1][second.size() + 1];
    for (int i = 1; i <= first.size(); i++) {
      for (int j = 1; j <= second.size(); j++) {
        int more = gains[0][i][j] > 0 ? 1 : 0;
        gaining[i][j] = more + gaining[i - 1][j] + gaining[i][j - 1] - gaining[i - 1][j - 1];
      }
    }
    if (gaining[first.size()][second.size()] > 0) {
      matches.forEach(match -> addLonger(new Walk(match.model(), LONGEST)));
    }
  }

  /**
   * What so many beads before two ends gain; negative infinity if they were not weighed, or are too
   * long to be scored.
   */
  double of(int i, int j, int a, int b) {
    double[][] ofShape = gains[shape(a, b)];
    return ofShape == null || Double.isNaN(ofShape[i][j])
        ? Double.NEGATIVE_INFINITY
        : ofShape[i][j] / pairs;
  }

  private static int shape(int a, int b) {
    return (a - 1) * LONGEST + b - 1;
  }

  /** Whether two single beads of so many before two ends gain something. */
  private boolean isPromising(int i, int j, int a, int b) {
    return a <= i
        && b <= j
        && gaining[i][j] - gaining[i - a][j] - gaining[i][j - b] + gaining[i - a][j - b] > 0;
  }

  /** Adds what two versions say of every two beads. */
  private void addSingle(Walk walk) {
    for (int i = 1; i <= walk.lefts.size(); i++) {
      walk.advance(i);
      for (int j = 1; j <= walk.rights.size(); j++) {
        gains[0][walk.first(i, j)][walk.second(i, j)] += walk.gain(i, j, 1, 1);
      }
    }
  }

  /** Adds what two versions say of more beads that may gain something. */
  private void addLonger(Walk walk) {
    for (int i = 1; i <= walk.lefts.size(); i++) {
      walk.advance(i);
      for (int j = 1; j <= walk.rights.size(); j++) {
        int m = walk.first(i, j);
        int n = walk.second(i, j);
        if (isPromising(m, n, Math.min(m, LONGEST), Math.min(n, LONGEST))) {
          addLonger(walk, i, j);
        }
      }
    }
  }

  private void addLonger(Walk walk, int i, int j) {
    int m = walk.first(i, j);
    int n = walk.second(i, j);
    for (int a = 1; a <= LONGEST; a++) {
      for (int b = 1; b <= LONGEST; b++) {
        int shape = shape(walk.first(a, b), walk.second(a, b));
        if (shape > 0 && isPromising(m, n, walk.first(a, b), walk.second(a, b))) {
          if (gains[shape] == null) {
            gains[shape] = nothing();
          }
          double gain = walk.gain(i, j, a, b);
          double before = gains[shape][m][n];
          gains[shape][m][n] = Double.isNaN(before) ? gain : before + gain;
        }
      }
    }
  }

  private double[][] nothing() {
    double[][] nothing = new double[first.size() + 1][second.size() + 1];
    for (double[] row : nothing) {
      Arrays.fill(row, Double.NaN);
    }
    return nothing;
  }

  private static List<Span> spans(List<Bead> beads, int language) {
    return beads.stream().map(bead -> bead.spans().get(language)).toList();
  }

  /** The two places in two versions, of which the one on the left may be the second place. */
  private final class Walk {

    private final boolean inOrder;
    private final List<Span> lefts;
    private final List<Span> rights;
    private final Signal.Rows rows;
    private final double[][] priors;
    private int row;

    /**
     * @param beads how many are weighed together
     */
    Walk(PairModel model, int beads) {
      int x = model.pairing().left().index();
      int y = model.pairing().right().index();
      inOrder = !first.get(0).spans().get(x).isEmpty();
      lefts = spans(inOrder ? first : second, x);
      rights = spans(inOrder ? second : first, y);
      priors = model.steps().priors();
      row = lefts.get(0).start();
      rows =
          model.signal().rows(row, beads == 1 ? CrossMatch.longest(lefts, rights) : Shape.LARGEST);
    }

    /** Of two numbers, of the left and of the right, the one that is of the first place. */
    int first(int ofLeft, int ofRight) {
      return inOrder ? ofLeft : ofRight;
    }

    /** The one that is of the second place. */
    int second(int ofLeft, int ofRight) {
      return inOrder ? ofRight : ofLeft;
    }

    /** Goes to the end of so many beads of the left. */
    void advance(int beads) {
      while (row < lefts.get(beads - 1).end()) {
        row++;
        rows.advance(row, rights.get(0).end(), rights.get(rights.size() - 1).end());
      }
    }

    /** What so many beads of the left and of the right gain, before two ends. */
    double gain(int i, int j, int a, int b) {
      int left = row - lefts.get(i - a).start();
      int end = rights.get(j - 1).end();
      int right = end - rights.get(j - b).start();
      return Math.max(left, right) > Shape.LARGEST
          ? Double.NEGATIVE_INFINITY
          : priors[left][right]
              + rows.score(left, end, right)
              - left * priors[1][0]
              - right * priors[0][1];
    }
  }
}
