package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paralleltext.text.Quantity;

/**
 * How far confidences can be believed: scores of judgements that each have a probability and turned
 * out right or wrong.
 */
public final class ConfidenceScore {

  /**
   * A judgement: that a bead is right, or a number, or that two texts belong together.
   *
   * @param confidence the probability that was claimed for it, in [0, 1]
   * @param right whether it was right
   */
  public record Judged(double confidence, boolean right) {

    /** Checks the range. */
    public Judged {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
      }
    }
  }

  /**
   * A point of the risk–coverage curve.
   *
   * @param coverage the share of judgements kept, the most confident first
   * @param risk the share of wrong ones among them
   */
  public record Point(double coverage, double risk) {}

  /** What is claimed for sure surprises as if it were only so near to it. */
  private static final double SURE = 1e-6;

  private final List<Judged> judged;

  /**
   * @param judged the judgements, at least one
   * @throws IllegalArgumentException if there are none
   */
  public ConfidenceScore(List<Judged> judged) {
    if (judged.isEmpty()) {
      throw new IllegalArgumentException("judged must not be empty");
    }
    this.judged =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
  }

  /** The scores of judgements; nothing if there are none. */
  public static Optional<ConfidenceScore> ofAny(List<Judged> judged) {
    return judged.isEmpty() ? Optional.empty() : Optional.of(new ConfidenceScore(judged));
  }

  /** How many judgements there are. */
  public int size() {
    return judged.size();
  }

  /**
   * The Brier score: the mean squared difference between confidence and outcome (Brier 1950); 0 is
   * best.
   */
  public double brier() {
    return judged.stream()
        .mapToDouble(one -> StrictMath.pow(one.confidence() - (one.right() ? 1 : 0), 2))
        .average()
        .orElseThrow();
  }

  /**
   * The expected calibration error over bins of equal mass (Nguyen and O'Connor 2015, EMNLP): the
   * mean difference between confidence and share of right ones in a bin, weighted by its size; 0 is
   * best.
   *
   * @param bins the number of bins, at least 1; 15 is usual
   */
  public double calibrationError(int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("bins must be at least 1: " + bins);
    }
    return bins(bins).stream()
            .mapToDouble(bin -> bin.size() * Math.abs(bin.claimed() - bin.right()))
            .sum()
        / judged.size();
  }

  /**
   * The calibration error that is to be expected of one who is never wrong about his confidences,
   * by the luck of so few judgements alone: exact, over all outcomes of each bin.
   *
   * @param bins as in {@link #calibrationError}
   */
  public double expectedCalibrationError(int bins) {
    double sum = 0;
    for (int b = 0; b < bins; b++) {
      sum += expectedGap(judged.subList(start(b, bins), start(b + 1, bins)));
    }
    return sum / judged.size();
  }

  /** By how many the right ones among some are expected to differ from what is claimed. */
  private static double expectedGap(List<Judged> bin) {
    double[] right = new double[bin.size() + 1];
    right[0] = 1;
    double claimed = 0;
    for (Judged one : bin) {
      claimed += one.confidence();
      for (int n = bin.size(); n >= 0; n--) {
        double before = n == 0 ? 0 : right[n - 1] * one.confidence();
        right[n] = right[n] * (1 - one.confidence()) + before;
      }
    }
    double gap = 0;
    for (int n = 0; n < right.length; n++) {
      gap += right[n] * Math.abs(n - claimed);
    }
    return gap;
  }

  /**
   * The mean surprise by the outcomes, in nats: the logarithmic score (Good 1952); near 0 is best.
   * Confidences below 0.000001 or above 0.999999 count as these, so that one wrong certainty is not
   * all.
   */
  public double logLoss() {
    return judged.stream().mapToDouble(ConfidenceScore::surprise).average().orElseThrow();
  }

  private static double surprise(Judged one) {
    double claimed = one.right() ? one.confidence() : 1 - one.confidence();
    return -StrictMath.log(Math.min(1 - SURE, Math.max(SURE, claimed)));
  }

  /**
   * A bin of judgements of similar confidence.
   *
   * @param claimed the mean confidence
   * @param right the share of right ones
   * @param size how many judgements
   */
  public record Bin(double claimed, double right, int size) {}

  /**
   * Bins of equal mass, the most confident first; fewer than {@code bins} if there are fewer
   * judgements.
   */
  public List<Bin> bins(int bins) {
    List<Bin> made = new ArrayList<>();
    for (int b = 0; b < bins; b++) {
      int from = start(b, bins);
      int to = start(b + 1, bins);
      if (to > from) {
        List<Judged> bin = judged.subList(from, to);
        double claimed = bin.stream().mapToDouble(Judged::confidence).average().orElseThrow();
        double right = (double) bin.stream().filter(Judged::right).count() / bin.size();
        made.add(new Bin(claimed, right, bin.size()));
      }
    }
    return List.copyOf(made);
  }

  /** Where a bin begins among the judgements, the most confident first. */
  private int start(int bin, int bins) {
    return (int) ((long) bin * judged.size() / bins);
  }

  /**
   * The risk–coverage curve (El-Yaniv and Wiener 2010, JMLR 11): a point after each judgement;
   * equal confidences are one point.
   */
  public List<Point> riskCoverage() {
    List<Point> curve = new ArrayList<>();
    long wrong = 0;
    for (int i = 0; i < judged.size(); i++) {
      wrong += judged.get(i).right() ? 0 : 1;
      if (i + 1 == judged.size() || judged.get(i + 1).confidence() < judged.get(i).confidence()) {
        curve.add(new Point((i + 1.0) / judged.size(), wrong / (i + 1.0)));
      }
    }
    return List.copyOf(curve);
  }

  /**
   * The judgements of at least some confidence: which share they are, and how many are wrong;
   * nothing if there is none.
   *
   * @param confidence the least confidence, in [0, 1]
   */
  public Optional<Point> atLeast(double confidence) {
    List<Judged> kept = judged.stream().filter(one -> one.confidence() >= confidence).toList();
    long wrong = kept.stream().filter(one -> !one.right()).count();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point((double) kept.size() / judged.size(), (double) wrong / kept.size()));
  }

  /**
   * What it comes to, in a sentence.
   *
   * @param one what was judged, in words: {@code bead}
   * @param several more than one: {@code beads}
   */
  public String words(String one, String several) {
    Optional<Point> sure = atLeast(0.99);
    return String.format(
        Locale.ROOT,
        "Confidences: calibration error %.4f (15 bins), Brier score %.4f; 0.99 or more: %.1f %% of"
            + " %,d %s%s.\n",
        calibrationError(15),
        brier(),
        100 * sure.map(Point::coverage).orElse(0.0),
        judged.size(),
        Quantity.noun(judged.size(), one, several),
        sure.map(point -> String.format(Locale.ROOT, ", %.4f of them right", 1 - point.risk()))
            .orElse(""));
  }

  /** The area under the risk–coverage curve, by steps; 0 is best. */
  public double riskArea() {
    double area = 0;
    double before = 0;
    for (Point point : riskCoverage()) {
      area += (point.coverage() - before) * point.risk();
      before = point.coverage();
    }
    return area;
  }

  /**
   * The share of right ones among the most confident, when at least so many are kept.
   *
   * @param coverage the share to keep, in (0, 1]
   */
  public double precisionAt(double coverage) {
    if (!(coverage > 0 && coverage <= 1)) {
      throw new IllegalArgumentException("coverage must be in (0, 1]: " + coverage);
    }
    return riskCoverage().stream()
        .filter(point -> point.coverage() >= coverage - 1e-12)
        .mapToDouble(point -> 1 - point.risk())
        .findFirst()
        .orElseThrow();
  }
}
