package org.paralleltext.eval;

import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression: the probability of an outcome by weighted evidence, fitted by Newton's
 * method with a small quadratic penalty (Hastie, Tibshirani and Friedman 2009, section 4.4).
 *
 * @param weights of the constant first, then of each piece of evidence
 */
public record Logistic(List<Double> weights) {

  private static final int STEPS = 60;
  private static final double PENALTY = 0.01;

  /** No log odds are greater. */
  private static final double LARGEST = 40;

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
   * The regression that fits examples best.
   *
   * @param examples at least one
   */
  public static Logistic fit(List<Example> examples) {
    int size = 1 + examples.get(0).evidence().size();
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
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
      double[] change = solved(curvature, slope);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
      }
    }
    return new Logistic(Arrays.stream(weights).boxed().toList());
  }

  /** The probability of the outcome. */
  public double probability(List<Double> evidence) {
    return probability(
        weights.stream().mapToDouble(Double::doubleValue).toArray(), withConstant(evidence));
  }

  private static double[] withConstant(List<Double> evidence) {
    double[] all = new double[evidence.size() + 1];
    all[0] = 1;
    for (int i = 0; i < evidence.size(); i++) {
      all[i + 1] = evidence.get(i);
    }
    return all;
  }

  private static double probability(double[] weights, double[] evidence) {
    double logOdds = 0;
    for (int i = 0; i < weights.length; i++) {
      logOdds += weights[i] * evidence[i];
    }
    return 1 / (1 + Math.exp(-Math.max(-LARGEST, Math.min(LARGEST, logOdds))));
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
