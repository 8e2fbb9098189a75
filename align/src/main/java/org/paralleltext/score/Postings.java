package org.paralleltext.score;

import org.paralleltext.lexicon.Tokens;

/** In which segments each word stands. Immutable. */
final class Postings {

  private final int[][] places;

  Postings(Tokens tokens) {
    int[] counts = tokens.counts();
    places = new int[counts.length][];
    for (int word = 0; word < counts.length; word++) {
      places[word] = new int[counts[word]];
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      for (int p = 0; p < tokens.size(i); p++) {
        int word = tokens.word(i, p);
        places[word][--counts[word]] = i;
      }
    }
  }

  /** The segments that a word stands in, in order; more than once where it is repeated. */
  int[] of(int word) {
    return places[word];
  }

  /** The index of the first place that is in a segment or after it. */
  static int start(int[] places, int segment) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < segment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
