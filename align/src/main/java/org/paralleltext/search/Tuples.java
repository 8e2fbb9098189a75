package org.paralleltext.search;

import java.util.function.Predicate;
import org.paralleltext.text.Span;

/** Tuples of positions, one per language, of which every two belong together. */
final class Tuples {

  private Tuples() {}

  /** Which positions belong together. */
  interface Together {

    /** The positions of language k that come into question, given those of the languages before. */
    Span candidates(int[] tuple, int k);

    /** Whether a position of language x and one of y, x before y, belong together. */
    boolean belong(int x, int i, int y, int j);
  }

  /**
   * Gives the tuples that begin with some positions to a taker, in lexicographic order, until it
   * refuses one.
   *
   * @param tuple its first positions are given, the others are written over; the taker must copy it
   * @param given how many are given
   * @return whether the taker refused none
   */
  static boolean forEach(Together together, int[] tuple, int given, Predicate<int[]> taker) {
    if (given == tuple.length) {
      return taker.test(tuple);
    }
    Span candidates = together.candidates(tuple, given);
    for (int position = candidates.start(); position < candidates.end(); position++) {
      tuple[given] = position;
      if (belongs(together, tuple, given) && !forEach(together, tuple, given + 1, taker)) {
        return false;
      }
    }
    return true;
  }

  private static boolean belongs(Together together, int[] tuple, int k) {
    for (int m = 0; m < k; m++) {
      if (!together.belong(m, tuple[m], k, tuple[k])) {
        return false;
      }
    }
    return true;
  }
}
