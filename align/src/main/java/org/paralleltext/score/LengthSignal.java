package org.paralleltext.score;

import java.util.List;
import org.paralleltext.text.Span;

/**
 * Long texts have long translations: scores the logarithm of the ratio of the two lengths.
 *
 * <p>The idea is Gale and Church's (1993, Computational Linguistics 19(1), section 3.3). Their
 * normal distribution of a difference becomes a Student distribution of the log ratio, which is
 * symmetric in the two sides and survives a bad pair: {@link LengthModel}.
 */
public final class LengthSignal implements Signal {

  private static final double IMPLAUSIBLE = 1.6;

  private final LengthModel model;
  private final double[] left;
  private final double[] right;
  private final double[][] logRight = new double[LONGEST_RUN][];

  /**
   * @param left all units of one side
   * @param right all units of the other side
   */
  public LengthSignal(List<Unit> left, List<Unit> right) {
    this(left, right, 1, LengthModel.USUAL);
  }

  /**
   * @param left all units of one side
   * @param right all units of the other side
   * @param scale by how much lengths on the right have to grow beside those on the left, so that
   *     translations are equally long; above 0
   * @param model how far the lengths of translations differ
   */
  public LengthSignal(List<Unit> left, List<Unit> right, double scale, LengthModel model) {
    this.model = model;
    this.left = sums(left, 1 / Math.sqrt(scale));
    this.right = sums(right, Math.sqrt(scale));
    for (int n = 1; n <= LONGEST_RUN; n++) {
      logRight[n - 1] = new double[this.right.length];
      for (int j = n; j < this.right.length; j++) {
        logRight[n - 1][j] = StrictMath.log(1 + this.right[j] - this.right[j - n]);
      }
    }
  }

  /** The lengths of all units before each position. */
  private static double[] sums(List<Unit> units, double scale) {
    double[] sums = new double[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      sums[i + 1] = sums[i] + scale * units.get(i).length();
    }
    return sums;
  }

  @Override
  public String name() {
    return "length";
  }

  @Override
  public String detail(Span left, Span right) {
    return Math.round(this.left[left.end()] - this.left[left.start()])
        + " : "
        + Math.round(this.right[right.end()] - this.right[right.start()]);
  }

  /** Whether one is at most {@link #IMPLAUSIBLE} times as long as the other. */
  @Override
  public boolean isPlausible(int row, int l, int column, int r) {
    double ofLeft = left[row] - left[row - l];
    double ofRight = right[column] - right[column - r];
    return ofLeft < IMPLAUSIBLE * ofRight && ofRight < IMPLAUSIBLE * ofLeft;
  }

  @Override
  public Rows rows(int first, int longest) {
    return new Rows() {
      private int row = first;
      private final double[] logLeft = new double[longest];

      @Override
      public void advance(int next, int from, int to) {
        row = next;
        for (int n = 1; n <= longest && n <= row - first; n++) {
          logLeft[n - 1] = StrictMath.log(1 + left[row] - left[row - n]);
        }
      }

      @Override
      public double score(int l, int column, int r) {
        double logOfRight =
            r <= LONGEST_RUN
                ? logRight[r - 1][column]
                : StrictMath.log(1 + right[column] - right[column - r]);
        return model.score(logLeft[l - 1], logOfRight);
      }

      /** Of how long a part is, lengths know nothing. */
      @Override
      public double cutOff(int column) {
        return 0;
      }
    };
  }
}
