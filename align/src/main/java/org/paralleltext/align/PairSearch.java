package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.score.Signal;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Span;

/**
 * Finds the most probable monotone sequence of steps through two sequences, by dynamic programming
 * between anchors.
 *
 * <p>A cell between two anchors is searched whole when it is small; in a large one only a band
 * around its diagonal is, and the band is widened until the best path keeps away from its edges.
 * Time {@code O(n·w·s)}, memory {@code O(n·w)} for {@code n} positions, band width {@code w} and
 * {@code s} shapes.
 */
final class PairSearch {

  private static final int SMALLEST_BAND = 120;
  private static final double BAND_SHARE = 0.02;

  private final List<Unit> left;
  private final List<Unit> right;
  private final Signal signal;
  private final List<Shape> shapes;

  PairSearch(List<Unit> left, List<Unit> right, Signal signal, Shape.Grain grain) {
    this.left = left;
    this.right = right;
    this.signal = signal;
    this.shapes = grain.shapes();
  }

  /**
   * The steps, which cover both sequences in order.
   *
   * @param anchors a chain: a step begins at each
   */
  List<Step> search(List<Anchor> anchors) {
    List<Step> steps = new ArrayList<>();
    int fromLeft = 0;
    int fromRight = 0;
    for (Anchor anchor : anchors) {
      steps.addAll(cell(new Span(fromLeft, anchor.left()), new Span(fromRight, anchor.right())));
      fromLeft = anchor.left();
      fromRight = anchor.right();
    }
    steps.addAll(cell(new Span(fromLeft, left.size()), new Span(fromRight, right.size())));
    return steps;
  }

  private List<Step> cell(Span l, Span r) {
    int half = Math.max(SMALLEST_BAND, (int) (BAND_SHARE * Math.max(l.length(), r.length())));
    while (true) {
      Band band = new Band(l.length(), r.length(), half);
      Optional<List<Step>> steps = new Table(l, r, band).best();
      if (steps.isPresent() && (band.isWhole() || staysInside(band, steps.get(), l, r))) {
        return steps.get();
      }
      half *= 2;
    }
  }

  private static boolean staysInside(Band band, List<Step> steps, Span l, Span r) {
    return steps.stream()
        .noneMatch(
            step ->
                band.isNearEdge(step.left().start() - l.start(), step.right().start() - r.start()));
  }

  /** The columns that each row of a table holds: those near the diagonal. */
  private record Band(int rows, int columns, int half) {

    int from(int row) {
      return Math.max(0, center(row) - half);
    }

    int to(int row) {
      return rows == 0 ? columns : Math.min(columns, center(row) + half);
    }

    private int center(int row) {
      return rows == 0 ? 0 : (int) ((long) row * columns / rows);
    }

    boolean isWhole() {
      return half >= columns || rows == 0;
    }

    boolean isNearEdge(int row, int column) {
      int distance = Math.abs(column - center(row));
      return distance > half - half / 4 - 1 && column > 0 && column < columns;
    }
  }

  /** The dynamic program over one cell. */
  private final class Table {

    private final Span l;
    private final Span r;
    private final Band band;
    private final byte[][] taken;
    private final double[][] score = new double[Shape.LARGEST + 1][];

    Table(Span l, Span r, Band band) {
      this.l = l;
      this.r = r;
      this.band = band;
      this.taken = new byte[l.length() + 1][];
    }

    /** The best steps through the cell; nothing if the band is too narrow to go through. */
    Optional<List<Step>> best() {
      for (int row = 0; row <= l.length(); row++) {
        fill(row);
      }
      boolean reached = at(l.length(), r.length()) > Double.NEGATIVE_INFINITY;
      return reached ? Optional.of(trace()) : Optional.empty();
    }

    private void fill(int row) {
      int width = band.to(row) - band.from(row) + 1;
      double[] current = new double[width];
      taken[row] = new byte[width];
      score[row % score.length] = current;
      for (int k = 0; k < width; k++) {
        fillCell(row, band.from(row) + k, current, k);
      }
    }

    private void fillCell(int row, int column, double[] current, int k) {
      current[k] = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
      for (int s = 0; s < shapes.size(); s++) {
        Shape shape = shapes.get(s);
        double before = at(row - shape.left(), column - shape.right());
        if (before > Double.NEGATIVE_INFINITY) {
          double reached = before + shape.prior() + signal(row, column, shape);
          if (reached > current[k]) {
            current[k] = reached;
            taken[row][k] = (byte) s;
          }
        }
      }
    }

    private double at(int row, int column) {
      if (row < 0 || column < band.from(row)) {
        return Double.NEGATIVE_INFINITY;
      }
      double[] scores = score[row % score.length];
      int k = column - band.from(row);
      return k < scores.length ? scores[k] : Double.NEGATIVE_INFINITY;
    }

    private double signal(int row, int column, Shape shape) {
      if (shape.left() == 0 || shape.right() == 0) {
        return 0;
      }
      int i = l.start() + row;
      int j = r.start() + column;
      return signal.score(left.subList(i - shape.left(), i), right.subList(j - shape.right(), j));
    }

    private List<Step> trace() {
      List<Step> steps = new ArrayList<>();
      int row = l.length();
      int column = r.length();
      while (row > 0 || column > 0) {
        Shape shape = shapes.get(taken[row][column - band.from(row)]);
        int i = l.start() + row;
        int j = r.start() + column;
        steps.add(new Step(new Span(i - shape.left(), i), new Span(j - shape.right(), j)));
        row -= shape.left();
        column -= shape.right();
      }
      Collections.reverse(steps);
      return steps;
    }
  }
}
