package org.paralleltext.score;

import com.google.common.primitives.Doubles;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;

/**
 * How far the lengths of two texts differ that are each other's translation, beside two that met by
 * chance: a Student distribution of the logarithm of their ratio, against a wider one.
 *
 * <p>Its variance falls with length, {@code s · (A + B / length)}. How large {@code s} is, texts
 * tell themselves: in a novel it may be ten times what it is between languages of one family, where
 * every line is translated for itself. Immutable and thread-safe.
 */
public final class LengthModel {

  // A, B: fitted to the squared deviations, by length from 8 to 1,024 characters, of gold/unpc-mix,
  // champollion, nonlit-mag and sc/triples.tsv, en-zh and en-ar together. The largest is that of
  // the shortest lengths.
  private static final double A = 0.008;
  private static final double B = 4.5;
  private static final double LARGEST = 0.5;

  /** The least length that these were fitted to. */
  private static final double SHORTEST = 8;

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

  /**
   * As how many translations the usual variance counts: of 3, 8, 30 and 200, the first two are the
   * best for the sets of gold/ in log loss.
   */
  private static final double TRUST = 8;

  private static final int ITERATIONS = 10;

  /** Models are made of so many values of {@code s} to an octave, each once. */
  private static final int STEPS = 4;

  private static final double SMALLEST_SPREAD = 1.0 / 16;
  private static final double LARGEST_SPREAD = 4;
  private static final Map<Integer, LengthModel> MODELS = new ConcurrentHashMap<>();

  /** The model before any translation of the texts is known: {@code s = 1}. */
  public static final LengthModel USUAL = ofSpread(1);

  /** The score by both bins; it is asked for so often that it is worked out once. */
  private final float[] table;

  private LengthModel(double spread) {
    table = table(spread);
  }

  private static LengthModel ofSpread(double spread) {
    double octaves = StrictMath.log(spread) / StrictMath.log(2);
    return MODELS.computeIfAbsent(
        (int) Math.round(octaves * STEPS),
        step -> new LengthModel(StrictMath.pow(2, (double) step / STEPS)));
  }

  /**
   * The model of texts by what is aligned in them: the likeliest {@code s}, by expectation
   * maximisation (Lange, Little and Taylor 1989, Journal of the American Statistical Association
   * 84(408), section 2), in which a translation weighs the less the further it is off.
   *
   * @param deviations of some translations, see {@link #deviation}
   */
  public static LengthModel of(double[] deviations) {
    double spread = 1;
    for (int n = 0; n < ITERATIONS; n++) {
      double before = spread;
      double weighed =
          DoubleStream.of(deviations)
              .map(one -> (FREEDOM + 1) * one / (FREEDOM + one / before))
              .sum();
      spread = (TRUST + weighed) / (TRUST + deviations.length);
    }
    return ofSpread(Doubles.constrainToRange(spread, SMALLEST_SPREAD, LARGEST_SPREAD));
  }

  /**
   * The square of how far the lengths of a translation differ, over the usual variance; nothing if
   * one is too short to tell, as blank lines are.
   *
   * @param left a length in characters of English, at least 0
   * @param right the other
   */
  public static OptionalDouble deviation(double left, double right) {
    double shorter = Math.min(left, right);
    double ratio = StrictMath.log1p(left) - StrictMath.log1p(right);
    return shorter < SHORTEST
        ? OptionalDouble.empty()
        : OptionalDouble.of(ratio * ratio / variance(1 + shorter));
  }

  private static double variance(double shorter) {
    return Math.min(LARGEST, A + B / shorter);
  }

  /** The score of two lengths by the logarithms of one more than each, in characters of English. */
  double score(double logLeft, double logRight) {
    int length = (int) (Math.min(logLeft, logRight) * LENGTH_BINS);
    int ratio = (int) (Math.abs(logLeft - logRight) * RATIO_BINS + 0.5);
    return table[Math.min(LONGEST, length) * (LARGEST_RATIO + 1) + Math.min(LARGEST_RATIO, ratio)];
  }

  private static float[] table(double spread) {
    float[] table = new float[(LONGEST + 1) * (LARGEST_RATIO + 1)];
    for (int i = 0; i <= LONGEST; i++) {
      double variance = spread * variance(StrictMath.exp((i + 0.5) / LENGTH_BINS));
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
    return -(FREEDOM + 1) / 2 * StrictMath.log1p(deviation * deviation / (FREEDOM * variance))
        - StrictMath.log(variance) / 2;
  }
}
