package org.paralleltext.score;

/**
 * A unit whose words are explained by ever more units of the other side. One serves many units, one
 * after another. Not thread-safe.
 */
final class Explained {

  private KnownWords words;

  /** By position: the sum of {@code t(w|v)/p(w)} over the words v of the other side. */
  private double[] sums = {};

  /** The positions that have a sum, in the order in which they came. */
  private int[] found = {};

  private int size;
  private double rest;
  private int others;

  /** Begins with a unit that nothing explains yet. */
  Explained begin(KnownWords unit) {
    words = unit;
    for (int k = 0; k < size; k++) {
      sums[found[k]] = 0;
    }
    if (unit.size() >= found.length) {
      sums = new double[2 * unit.size()];
      found = new int[sums.length + 1];
    }
    size = 0;
    rest = 0;
    others = 0;
    return this;
  }

  /** Adds a unit of the other side, before what its words add to single words. */
  Explained by(KnownWords other) {
    rest += other.rest();
    others += other.size();
    return this;
  }

  /**
   * Adds to words what those of the other side say of them.
   *
   * @param positions of the words
   * @param more what is added to each, above 0
   * @param from the first of both to be taken
   * @param to the one after the last
   */
  void add(int[] positions, double[] more, int from, int to) {
    int count = size;
    for (int k = from; k < to; k++) {
      int p = positions[k];
      double sum = sums[p];
      found[count] = p;
      count += sum == 0 ? 1 : 0;
      sums[p] = sum + more[k];
    }
    size = count;
  }

  double score() {
    if (others == 0) {
      return 0;
    }
    double mean = rest / others;
    return size == 0 ? words.score(mean) : words.score(mean) + gain(mean);
  }

  /** What words with translations add to the score that they would have without. */
  private double gain(double mean) {
    return words.gain(found, size, sums, mean, others);
  }
}
