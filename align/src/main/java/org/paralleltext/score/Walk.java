package org.paralleltext.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * One way along the rows past some beads of two sequences, none with an empty side: what signals
 * read off their {@link Signal.Rows} has to be made ready once, not for each bead. Immutable.
 */
final class Walk {

  private final List<Bead> beads;
  private final int first;

  /** By row after the first: the smallest column that is asked for there or later. */
  private final int[] from;

  /** By row after the first: the largest column that is asked for there or before. */
  private final int[] to;

  /**
   * @param some at least one, in any order
   */
  Walk(Collection<Bead> some) {
    beads = some.stream().sorted(Comparator.comparingInt(bead -> left(bead).end())).toList();
    first = beads.stream().mapToInt(bead -> left(bead).start()).min().orElseThrow();
    int rows = left(beads.get(beads.size() - 1)).end() - first;
    from = new int[rows];
    to = new int[rows];
    Arrays.fill(from, Integer.MAX_VALUE);
    for (Bead bead : beads) {
      int column = right(bead).end();
      int begin = left(bead).start() - first;
      int end = left(bead).end() - first - 1;
      from[end] = Math.min(from[end], column);
      to[begin] = Math.max(to[begin], column);
    }
    for (int row = rows - 1; row > 0; row--) {
      from[row - 1] = Math.min(from[row - 1], from[row]);
    }
    for (int row = 0; row < rows; row++) {
      to[row] = Math.max(to[row], Math.max(from[row], row == 0 ? 0 : to[row - 1]));
    }
  }

  static Span left(Bead bead) {
    return bead.spans().get(0);
  }

  static Span right(Bead bead) {
    return bead.spans().get(1);
  }

  static boolean isSingle(Bead bead) {
    return left(bead).length() == 1 && right(bead).length() == 1;
  }

  /** The row before that of the first unit's end. */
  int first() {
    return first;
  }

  /** How many units the beads take on a side at most. */
  int longest() {
    return beads.stream()
        .mapToInt(bead -> Math.max(left(bead).length(), right(bead).length()))
        .max()
        .orElseThrow();
  }

  /**
   * What is read for each bead.
   *
   * @param rows stand at the first row
   * @param reader asked when they have come to the row in which the bead ends
   */
  Map<Bead, Double> read(Signal.Rows rows, ToDoubleFunction<Bead> reader) {
    Map<Bead, Double> read = new LinkedHashMap<>();
    int row = first;
    for (Bead bead : beads) {
      for (; row < left(bead).end(); row++) {
        rows.advance(row + 1, from[row - first], to[row - first]);
      }
      read.put(bead, reader.applyAsDouble(bead));
    }
    return read;
  }
}
