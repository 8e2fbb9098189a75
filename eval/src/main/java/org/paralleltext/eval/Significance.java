package org.paralleltext.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * How far a score would move with other documents of the same kind, and whether one aligner is
 * better than another.
 *
 * <p>Documents are drawn, not beads, since the beads of a document stand or fall together. Seeded:
 * the same scores give the same figures.
 *
 * @param samples how often documents are drawn or exchanged, at least 1
 * @param seed the seed
 */
public record Significance(int samples, long seed) {

  /** 10,000 draws, seed 0. */
  public static final Significance DEFAULT = new Significance(10_000, 0);

  /**
   * With fewer documents than this no difference reaches p = 0.05: 2 of 2⁵ exchanges of signs are
   * as extreme as the one seen.
   */
  public static final int FEWEST_DOCUMENTS = 6;

  private static final double TAIL = 0.025;

  /** With so few documents all exchanges are tried instead of a sample of them. */
  private static final int EXACT = 13;

  /** Checks the count. */
  public Significance {
    if (samples < 1) {
      throw new IllegalArgumentException("samples must be at least 1: " + samples);
    }
  }

  /**
   * The 95 % interval of F1 by the percentile bootstrap over documents (Efron and Tibshirani 1993,
   * chapter 13), widened where needed to hold the F1 of the documents themselves.
   *
   * @param documents the counts of each document
   */
  public Interval interval(List<Ratio> documents) {
    double point = f1(documents, i -> i);
    if (documents.isEmpty()) {
      return new Interval(point, point);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[samples];
    for (int s = 0; s < samples; s++) {
      drawn[s] = f1(documents, i -> random.nextInt(documents.size()));
    }
    Arrays.sort(drawn);
    double low = drawn[(int) (TAIL * (samples - 1))];
    double high = drawn[(int) Math.ceil((1 - TAIL) * (samples - 1))];
    return new Interval(Math.min(low, point), Math.max(high, point));
  }

  /**
   * The probability of a difference in F1 as large as the one between two aligners, or larger, if
   * they were equally good: paired approximate randomisation, two-sided (Noreen 1989; Riezler and
   * Maxwell 2005), exact for up to 13 documents.
   *
   * @param first the counts of each document for one aligner
   * @param second the counts of the same documents for the other
   * @throws IllegalArgumentException if they are not as many
   */
  public double pValue(List<Ratio> first, List<Ratio> second) {
    int size = first.size();
    if (second.size() != size) {
      throw new IllegalArgumentException(
          "documents must be the same: " + size + " and " + second.size());
    }
    double seen = Math.abs(difference(first, second, new boolean[size]));
    boolean exact = size <= EXACT;
    long trials = exact ? 1L << size : samples;
    SplittableRandom random = new SplittableRandom(seed);
    long extreme = 0;
    for (long t = 0; t < trials; t++) {
      boolean[] exchanged = new boolean[size];
      for (int i = 0; i < size; i++) {
        exchanged[i] = exact ? (t >> i & 1) == 1 : random.nextBoolean();
      }
      extreme += Math.abs(difference(first, second, exchanged)) >= seen - 1e-12 ? 1 : 0;
    }
    return exact ? (double) extreme / trials : (extreme + 1.0) / (trials + 1.0);
  }

  private static double difference(List<Ratio> first, List<Ratio> second, boolean[] exchanged) {
    double one = f1(first.size(), i -> exchanged[i] ? second.get(i) : first.get(i));
    double two = f1(first.size(), i -> exchanged[i] ? first.get(i) : second.get(i));
    return one - two;
  }

  private static double f1(List<Ratio> documents, Function<Integer, Integer> draw) {
    return f1(documents.size(), i -> documents.get(draw.apply(i)));
  }

  private static double f1(int size, Function<Integer, Ratio> document) {
    long[] sums = new long[4];
    for (int i = 0; i < size; i++) {
      Ratio ratio = document.apply(i);
      sums[0] += ratio.found();
      sums[1] += ratio.tested();
      sums[2] += ratio.recalled();
      sums[3] += ratio.gold();
    }
    return new Ratio(sums[0], sums[1], sums[2], sums[3]).f1();
  }
}
