package org.paralleltext.anchor;

import java.util.Arrays;
import java.util.List;
import org.paralleltext.score.Unit;

/**
 * How far into two texts their units begin, and how much speaks against a path that goes from one
 * place to another, by the lengths of what it passes. A length of 1 is that of a mean unit.
 * Immutable and thread-safe.
 */
public final class Course {

  /** Lengths stray: the square of how far, over the length passed. */
  private static final double SPREAD = .25;

  /** A text may be longer than its translation all along: by so much of the length passed. */
  private static final double DRIFT = .1;

  /** What speaks against a part that one of the texts has alone, however long it is. */
  private static final double JUMP = 15;

  private final double[] left;
  private final double[] right;

  private Course(double[] left, double[] right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The course of two texts, of units whose lengths are comparable; every unit counts a little,
   * however short.
   */
  public static Course of(List<Unit> left, List<Unit> right) {
    double[] rows = lengths(left);
    double[] columns = lengths(right);
    double whole = rows[left.size()] + columns[right.size()];
    double mean = whole / Math.max(1, left.size() + right.size());
    return new Course(scaled(rows, mean), scaled(columns, mean));
  }

  private static double[] lengths(List<Unit> units) {
    double[] lengths = new double[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      lengths[i + 1] = lengths[i] + 1 + units.get(i).length();
    }
    return lengths;
  }

  private static double[] scaled(double[] lengths, double mean) {
    return Arrays.stream(lengths).map(length -> mean == 0 ? 0 : length / mean).toArray();
  }

  /** The length of the left text before a unit, or the whole. */
  public double left(int unit) {
    return left[unit];
  }

  /** The length of the right text before a unit, or the whole. */
  public double right(int unit) {
    return right[unit];
  }

  /** The place before both texts. */
  public Anchor begin() {
    return new Anchor(0, 0, 0, "begin");
  }

  /** The place behind both texts. */
  public Anchor end() {
    return new Anchor(left.length - 1, right.length - 1, 0, "end");
  }

  /**
   * What speaks against a path through two places: that it goes further in one text than in the
   * other, as far as lengths do not explain it.
   *
   * @param to behind the other on both sides, or beside it
   * @return 0 to {@link #JUMP}, a log-likelihood ratio
   */
  double cost(Anchor from, Anchor to) {
    double rows = left[to.left()] - left[from.left()];
    double columns = right[to.right()] - right[from.right()];
    double passed = 2 + rows + columns;
    double drift = DRIFT * passed;
    double apart = rows - columns;
    return Math.min(JUMP, apart * apart / (SPREAD * passed + drift * drift));
  }
}
