package org.paralleltext.search;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each step is.
 *
 * <p>Segments without translation stand together more often than by chance, where a part is
 * missing. So the first null step of a run is as likely as its shape is; after each there is
 * another of the same side with a probability of its own, or else any step at all. These are the
 * affine gaps of Gotoh (1982, Journal of Molecular Biology 162(3)), as probabilities.
 *
 * @param shapes all steps with their priors
 * @param goingOn the probability that a null step is followed by one of the same side, besides
 *     those that begin a run anew; in (0, 1)
 */
public record StepModel(List<Shape> shapes, double goingOn) {

  /** Copies the list. */
  public StepModel {
    shapes = List.copyOf(shapes);
  }

  /** What the table of a grain says, before any path is known. */
  public static StepModel of(Shape.Grain grain) {
    return new StepCounts().model(grain);
  }

  /** The logarithm of the probability that a run of null steps goes on. */
  double goesOn() {
    return StrictMath.log(goingOn);
  }

  /** The logarithm of the probability that it does not. */
  double ends() {
    return StrictMath.log1p(-goingOn);
  }

  /** Without the steps of many units. */
  public StepModel withoutLong() {
    return new StepModel(shapes.stream().filter(shape -> !shape.isLong()).toList(), goingOn);
  }

  /**
   * The logarithm of the prior of so many units on each side, as far as {@link Shape#LONGEST};
   * negative infinity if none is so.
   */
  public double[][] priors() {
    double[][] priors = new double[Shape.LONGEST + 1][Shape.LONGEST + 1];
    for (double[] row : priors) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    shapes.forEach(shape -> priors[shape.left()][shape.right()] = shape.prior());
    return priors;
  }

  /** The logarithm of the prior of so many units on each side; negative infinity if none is so. */
  public double prior(int left, int right) {
    return shapes.stream()
        .filter(shape -> shape.left() == left && shape.right() == right)
        .mapToDouble(Shape::prior)
        .findFirst()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
