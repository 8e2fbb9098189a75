package org.paralleltext.score;

import java.util.List;
import org.paralleltext.text.Span;

/**
 * Long texts have long translations: scores the logarithm of the ratio of the two lengths.
 *
 * <p>The idea is Gale and Church's (1993, Computational Linguistics 19(1), section 3.3). Their
 * normal distribution of a difference becomes a Student distribution of the log ratio, which is
 * symmetric in the two sides and survives a bad pair. Its variance falls with length, {@code A + B
 * / length}; two texts met by chance have another, larger one.
 */
public final class LengthSignal implements Signal {

  // A, B: fitted to the squared deviations, by length from 8 to 1,024 characters, of gold/unpc-mix,
  // champollion, nonlit-mag and sc/triples.tsv, en-zh and en-ar together. The largest is that of
  // the shortest lengths.
  private static final double A = 0.008;
  private static final double B = 4.5;
  private static final double LARGEST = 0.5;

  /** Two segments met by chance: twice the variance of the log lengths in sc/triples.tsv, 0.83². */
  private static final double CHANCE = 2 * 0.83 * 0.83;

  /**
   * Degrees of freedom: heavier tails than the normal distribution's, as the robust and plain
   * deviations of those sets differ.
   */
  private static final double FREEDOM = 5;

  /** Bins of the logarithm of the shorter length, and of the logarithm of the ratio, to a unit. */
  private static final int LENGTH_BINS = 16;

  private static final int RATIO_BINS = 64;
  private static final int LONGEST = 12 * LENGTH_BINS;
  private static final int LARGEST_RATIO = 6 * RATIO_BINS;

  /** The score by both bins; it is asked for so often that it is worked out once. */
  private static final float[] TABLE = table();

  private static final double IMPLAUSIBLE = 1.6;

  private final double[] left;
  private final double[] right;
  private final double[][] logRight = new double[LONGEST_RUN][];

  /**
   * @param left all units of one side
   * @param right all units of the other side
   */
  public LengthSignal(List<Unit> left, List<Unit> right) {
    this(left, right, 1);
  }

  /**
   * @param left all units of one side
   * @param right all units of the other side
   * @param scale what the lengths on the right are multiplied by, so that translations are equally
   *     long; above 0
   */
  public LengthSignal(List<Unit> left, List<Unit> right, double scale) {
    this.left = sums(left, 1);
    this.right = sums(right, scale);
    for (int n = 1; n <= LONGEST_RUN; n++) {
      logRight[n - 1] = new double[this.right.length];
      for (int j = n; j < this.right.length; j++) {
        logRight[n - 1][j] = Math.log(1 + this.right[j] - this.right[j - n]);
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
          logLeft[n - 1] = Math.log(1 + left[row] - left[row - n]);
        }
      }

      @Override
      public double score(int l, int column, int r) {
        double logOfRight =
            r <= LONGEST_RUN
                ? logRight[r - 1][column]
                : Math.log(1 + right[column] - right[column - r]);
        return LengthSignal.score(logLeft[l - 1], logOfRight);
      }

      /** Of how long a part is, lengths know nothing. */
      @Override
      public double cutOff(int column) {
        return 0;
      }
    };
  }

  /** The score of two lengths by the logarithms of one more than each, in characters of English. */
  static double score(double logLeft, double logRight) {
    int length = (int) (Math.min(logLeft, logRight) * LENGTH_BINS);
    int ratio = (int) (Math.abs(logLeft - logRight) * RATIO_BINS + 0.5);
    return TABLE[Math.min(LONGEST, length) * (LARGEST_RATIO + 1) + Math.min(LARGEST_RATIO, ratio)];
  }

  private static float[] table() {
    float[] table = new float[(LONGEST + 1) * (LARGEST_RATIO + 1)];
    for (int i = 0; i <= LONGEST; i++) {
      double shorter = Math.exp((i + 0.5) / LENGTH_BINS);
      double variance = Math.min(LARGEST, A + B / shorter);
      for (int k = 0; k <= LARGEST_RATIO; k++) {
        double ratio = (double) k / RATIO_BINS;
        table[i * (LARGEST_RATIO + 1) + k] =
            (float) (logDensity(ratio, variance) - logDensity(ratio, CHANCE));
      }
    }
    return table;
  }

  /** Student's density of a deviation with a variance, but for a constant. */
  private static double logDensity(double deviation, double variance) {
    return -(FREEDOM + 1) / 2 * Math.log1p(deviation * deviation / (FREEDOM * variance))
        - Math.log(variance) / 2;
  }
}
