package org.paralleltext.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best paths of two languages inside beads of more. Not thread-safe. */
final class InnerPaths {

  private final PairLattice lattice;
  private final List<Shape> shapes;
  private final double[][] priors;

  /** The paths that were asked for. */
  private final Map<Long, InnerPath> found = new HashMap<>();

  /**
   * @param lattice the steps of the two languages
   */
  InnerPaths(PairLattice lattice) {
    this.lattice = lattice;
    shapes = lattice.model().shapes();
    priors = lattice.model().priors();
  }

  /** The best path through the rectangle of so many units on each side that ends at a place. */
  InnerPath of(int row, int column, int a, int b) {
    long key = ((long) row << 32) | (long) column << 8;
    return found.computeIfAbsent(key | a << 4 | b, any -> find(row, column, a, b));
  }

  private InnerPath find(int row, int column, int a, int b) {
    if (a == 0 || b == 0) {
      return nulls(a, b);
    }
    double[][] best = new double[a + 1][b + 1];
    long[][] visited = new long[a + 1][b + 1];
    for (int i = 0; i <= a; i++) {
      for (int j = 0; j <= b; j++) {
        best[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (Shape shape : shapes) {
          int p = shape.left();
          int q = shape.right();
          if (p <= i && q <= j) {
            double reached = best[i - p][j - q] + lattice.step(row - a + i, column - b + j, p, q);
            if (reached > best[i][j]) {
              best[i][j] = reached;
              visited[i][j] = visited[i - p][j - q];
            }
          }
        }
        visited[i][j] |= InnerPath.bit(i, j, b + 1);
      }
    }
    return new InnerPath(best[a][b], visited[a][b], b + 1);
  }

  /** Null steps alone, which may stand anywhere, inside the corridor or not. */
  private InnerPath nulls(int a, int b) {
    long all = -1L >>> (Long.SIZE - 1 - a - b);
    return new InnerPath(a * priors[1][0] + b * priors[0][1], all, b + 1);
  }
}
