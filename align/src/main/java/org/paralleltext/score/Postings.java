package org.paralleltext.score;

/** In which units each word stands, and where in them. Immutable. */
final class Postings {

  private final int[][] places;

  /**
   * @param units the words of each unit, as numbers
   * @param words how many words there are
   */
  Postings(int[][] units, int words) {
    int[] counts = new int[words];
    for (int[] unit : units) {
      for (int word : unit) {
        counts[word]++;
      }
    }
    places = new int[words][];
    for (int word = 0; word < words; word++) {
      places[word] = new int[2 * counts[word]];
      counts[word] = 0;
    }
    for (int i = 0; i < units.length; i++) {
      for (int p = 0; p < units[i].length; p++) {
        int word = units[i][p];
        int at = 2 * counts[word]++;
        places[word][at] = i;
        places[word][at + 1] = p;
      }
    }
  }

  /** The places of a word in order, each as unit and position in it. */
  int[] of(int word) {
    return places[word];
  }

  /** The index of the first place that is in a unit or after it. */
  static int start(int[] places, int unit) {
    int low = 0;
    int high = places.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[2 * middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }
}
