package org.paralleltext.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A logistic regression: the probability of an outcome by weighted evidence, fitted by Newton's
 * method with a small quadratic penalty (Hastie, Tibshirani and Friedman 2009, section 4.4). A step
 * that would go too far is halved until it helps, so evidence may tell outcomes apart altogether.
 *
 * @param weights of the constant first, then of each piece of evidence
 */
public record Logistic(List<Double> weights) {

  /** Far more steps than are needed. */
  private static final int STEPS = 200;

  /** A step that changes no weight by more than this is the last. */
  private static final double SMALLEST = 1e-10;

  /** Half of it, times its square, is what each weight costs; the constant too. */
  static final double PENALTY = 0.01;

  /**
   * An example to fit to.
   *
   * @param evidence the same number of pieces in each
   * @param outcome what happened
   * @param weight how much it counts
   */
  public record Example(List<Double> evidence, boolean outcome, double weight) {

    /** Copies the list. */
    public Example {
      evidence = List.copyOf(evidence);
    }
  }

  /** Copies the list. */
  public Logistic {
    weights = List.copyOf(weights);
  }

  /**
   * The regression that fits examples best, given the penalty.
   *
   * @param examples at least one
   */
  public static Logistic fit(List<Example> examples) {
    double[] weights = new double[1 + examples.get(0).evidence().size()];
    double largest = Double.POSITIVE_INFINITY;
    for (int step = 0; step < STEPS && largest > SMALLEST; step++) {
      double[] next = improved(weights, change(weights, examples), examples);
      largest = 0;
      for (int i = 0; i < weights.length; i++) {
        largest = Math.max(largest, Math.abs(next[i] - weights[i]));
      }
      weights = next;
    }
    return new Logistic(Arrays.stream(weights).boxed().toList());
  }

  /** What Newton's method changes weights by. */
  private static double[] change(double[] weights, List<Example> examples) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 0; i < size; i++) {
      slope[i] = -PENALTY * weights[i];
      curvature[i][i] = PENALTY;
    }
    for (Example example : examples) {
      double[] x = withConstant(example.evidence());
      double p = probability(weights, x);
      for (int i = 0; i < size; i++) {
        slope[i] += example.weight() * ((example.outcome() ? 1 : 0) - p) * x[i];
        for (int j = 0; j < size; j++) {
          curvature[i][j] += example.weight() * p * (1 - p) * x[i] * x[j];
        }
      }
    }
    return solved(curvature, slope);
  }

  /** Weights changed as far as it makes examples likelier, but for rounding. */
  private static double[] improved(double[] weights, double[] change, List<Example> examples) {
    double before = cost(weights, examples);
    double bound = before + 1e-12 * before;
    double[] next = weights.clone();
    double share = 2;
    do {
      share /= 2;
      for (int i = 0; i < next.length; i++) {
        next[i] = weights[i] + share * change[i];
      }
    } while (cost(next, examples) > bound);
    return next;
  }

  /** How unlikely the outcomes are, with the penalty, in nats. */
  private static double cost(double[] weights, List<Example> examples) {
    double cost = 0;
    for (double weight : weights) {
      cost += PENALTY / 2 * weight * weight;
    }
    for (Example example : examples) {
      double logOdds = logOdds(weights, withConstant(example.evidence()));
      double against = example.outcome() ? -logOdds : logOdds;
      // log(1 + e^against), where e^against may be too large for a double.
      double surprise = Math.max(0, against) + StrictMath.log1p(StrictMath.exp(-Math.abs(against)));
      cost += example.weight() * surprise;
    }
    return cost;
  }

  /** The weights in words: {@code -3.09, 3.32, 0.25}. */
  public String words() {
    return weights.stream()
        .map(weight -> String.format(Locale.ROOT, "%.2f", weight))
        .collect(Collectors.joining(", "));
  }

  /** The probability of the outcome. */
  public double probability(List<Double> evidence) {
    return probability(
        weights.stream().mapToDouble(Double::doubleValue).toArray(), withConstant(evidence));
  }

  /** Evidence behind a 1. */
  private static double[] withConstant(List<Double> evidence) {
    double[] all = new double[evidence.size() + 1];
    all[0] = 1;
    for (int i = 0; i < evidence.size(); i++) {
      all[i + 1] = evidence.get(i);
    }
    return all;
  }

  private static double probability(double[] weights, double[] evidence) {
    return 1 / (1 + StrictMath.exp(-logOdds(weights, evidence)));
  }

  private static double logOdds(double[] weights, double[] evidence) {
    double logOdds = 0;
    for (int i = 0; i < weights.length; i++) {
      logOdds += weights[i] * evidence[i];
    }
    return logOdds;
  }

  /** Solves a system of equations with a positive definite matrix, by elimination. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int k = row + 1; k < size; k++) {
        right[row] -= matrix[row][k] * right[k];
      }
      right[row] /= matrix[row][row];
    }
    return right;
  }
}
