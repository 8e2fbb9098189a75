package org.paralleltext.align;

import java.util.List;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.text.Span;

/**
 * Everything that is known of a pairing when all languages are settled. Thread-safe.
 *
 * @param pairing the two versions
 * @param signal what scores their runs
 * @param shapes how likely each step is
 * @param guide where the path is expected
 */
record PairModel(Pairing pairing, SumOfSignals signal, List<Shape> shapes, Guide guide) {

  /** All paths through a part, near the path found last. */
  PairLattice lattice(Span rows, Span columns, double temperature) {
    return new PairLattice(
        rows, columns, guide.corridor(rows, columns), signal, shapes, temperature);
  }

  /** The prior of the step of two spans. */
  double prior(Span rows, Span columns) {
    return shapes.stream()
        .filter(shape -> shape.left() == rows.length() && shape.right() == columns.length())
        .mapToDouble(Shape::prior)
        .findFirst()
        .orElseThrow();
  }
}
