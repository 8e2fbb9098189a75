package org.paralleltext.score;

/**
 * The natural logarithm of numbers that are worked out by the million: as near as fourteen digits,
 * in half the time that {@link StrictMath} takes, and as there the same on every machine, since
 * only sums, products and quotients make it.
 */
final class Logarithm {

  private static final int MANTISSA = 52;
  private static final int BIAS = 1023;
  private static final double ROOT_OF_2 = 1.4142135623730951;
  private static final double OF_2 = 0.6931471805599453;

  private Logarithm() {}

  /**
   * The logarithm of a number.
   *
   * <p>Of {@code 2^e·m} it is {@code e·log(2) + 2·artanh((m - 1)/(m + 1))}, where {@code m} lies
   * between the roots of a half and of 2, so that the series of artanh soon ends.
   */
  static double of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >> MANTISSA) - BIAS;
    if (exponent <= -BIAS || exponent > BIAS) {
      return StrictMath.log(x); // of what is not above 0 by much, or not finite
    }
    double m = Double.longBitsToDouble(bits - ((long) exponent << MANTISSA));
    if (m > ROOT_OF_2) {
      m /= 2;
      exponent++;
    }
    double s = (m - 1) / (m + 1);
    double z = s * s;
    double series = 1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15)));
    series = z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * series)));
    return exponent * OF_2 + 2 * (s + s * series);
  }
}
