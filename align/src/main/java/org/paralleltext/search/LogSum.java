package org.paralleltext.search;

/** Adds probabilities that are held as natural logarithms. */
final class LogSum {

  private LogSum() {}

  /** The logarithm of the sum; either may be negative infinity. */
  static double of(double a, double b) {
    double larger = Math.max(a, b);
    double smaller = Math.min(a, b);
    return smaller < larger - 40 || larger == Double.NEGATIVE_INFINITY
        ? larger
        : larger + StrictMath.log1p(StrictMath.exp(smaller - larger));
  }
}
