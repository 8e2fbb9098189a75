package org.paralleltext.eval;

/**
 * Precision and recall as counts, so that documents can be added up.
 *
 * @param found how many of the tested were right
 * @param tested how many were tested
 * @param recalled how many of the gold were found
 * @param gold how many there are in gold
 */
public record Ratio(long found, long tested, long recalled, long gold) {

  /** The counts of nothing. */
  public static final Ratio NONE = new Ratio(0, 0, 0, 0);

  /** The share of the tested that is right; 0 if nothing was tested. */
  public double precision() {
    return tested == 0 ? 0 : (double) found / tested;
  }

  /** The share of the gold that was found; 0 if there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) recalled / gold;
  }

  /** The harmonic mean of precision and recall; 0 if both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The counts of both together. */
  public Ratio plus(Ratio other) {
    return new Ratio(
        found + other.found, tested + other.tested, recalled + other.recalled, gold + other.gold);
  }
}
