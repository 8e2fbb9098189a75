package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The most likely paragraphs of a preamble whose paragraphs are known in another language: what the
 * words say, together with how well the lengths agree, as in Gale and Church, "A program for
 * aligning sentences in bilingual corpora" (1993). Immutable.
 */
final class PreambleFit {

  /**
   * The variance of a length for a character of the other version; between that of Chinese and that
   * of Arabic beside English. Half of it or twice as much costs up to 0.009 in F1 of the preambular
   * paragraphs of 2020 and 2022.
   */
  private static final double VARIANCE = 4;

  /** No length speaks more against a paragraph; texts have additions and omissions. */
  private static final double MOST_COST = 6;

  /** The log-odds against one paragraph for two; 4 costs 0.006 in F1 there. */
  private static final double RARITY = 6;

  /** No paragraph has more clauses that could open one. */
  private static final int MOST_CLAUSES = 24;

  /** Longer preambles, in clauses times paragraphs, are none. */
  private static final long LARGEST = 1_000_000;

  private final int[] ends;
  private final double[] odds;
  private final int[] lengths;
  private final double[][] best;
  private final Step[][] steps;

  /**
   * How a state is reached.
   *
   * @param paragraphs how many paragraphs of the other version
   * @param clauses in how many clauses of this one
   * @param inner the clause at which they are parted once more, from the first clause; 0 for none
   */
  private record Step(int paragraphs, int clauses, int inner) {}

  private PreambleFit(int[] ends, double[] odds, int[] lengths) {
    this.ends = ends;
    this.odds = odds;
    this.lengths = lengths;
    best = new double[lengths.length + 1][ends.length];
    steps = new Step[lengths.length + 1][ends.length];
  }

  /**
   * Finds them.
   *
   * @param ends where the preamble begins, where clauses that can open a paragraph do, and where it
   *     ends
   * @param odds for each such clause, from the second on, the log-odds that it opens a paragraph
   * @param other the lengths of the paragraphs in the other version
   * @return the clauses that open a paragraph, but the first, as indices of {@code ends}; empty if
   *     the versions are too different
   */
  static Optional<List<Integer>> cuts(int[] ends, double[] odds, int[] other) {
    if ((long) ends.length * other.length > LARGEST) {
      return Optional.empty();
    }
    PreambleFit fit = new PreambleFit(ends, odds, other);
    fit.search();
    return fit.path();
  }

  private void search() {
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][0] = 0;
    double ratio = (double) (ends[ends.length - 1] - ends[0]) / Arrays.stream(lengths).sum();
    for (int paragraph = 0; paragraph < lengths.length; paragraph++) {
      for (int clause = 0; clause + 1 < ends.length; clause++) {
        if (best[paragraph][clause] > Double.NEGATIVE_INFINITY) {
          extend(paragraph, clause, ratio);
        }
      }
    }
  }

  private void extend(int paragraph, int clause, double ratio) {
    double start = best[paragraph][clause] + (clause == 0 ? 0 : odds[clause - 1]);
    double one = ratio * lengths[paragraph];
    double two = paragraph + 1 < lengths.length ? one + ratio * lengths[paragraph + 1] : 0;
    int inner = 0;
    for (int n = 1; n <= MOST_CLAUSES && clause + n < ends.length; n++) {
      int length = ends[clause + n] - ends[clause];
      double value = start - cost(length, one);
      reach(paragraph, clause, value, new Step(1, n, 0));
      if (n > 1) {
        inner = inner == 0 || odds[clause + n - 2] > odds[clause + inner - 1] ? n - 1 : inner;
        reach(paragraph, clause, value + odds[clause + inner - 1] - RARITY, new Step(1, n, inner));
      }
      if (two > 0) {
        reach(paragraph, clause, start - cost(length, two) - RARITY, new Step(2, n, 0));
      }
    }
  }

  private void reach(int paragraph, int clause, double value, Step step) {
    int nextParagraph = paragraph + step.paragraphs();
    int nextClause = clause + step.clauses();
    if (value > best[nextParagraph][nextClause]) {
      best[nextParagraph][nextClause] = value;
      steps[nextParagraph][nextClause] = step;
    }
  }

  private static double cost(int length, double expected) {
    double difference = length - expected;
    double mean = (length + expected) / 2;
    return Math.min(MOST_COST, difference * difference / (2 * VARIANCE * mean));
  }

  private Optional<List<Integer>> path() {
    int paragraph = lengths.length;
    int clause = ends.length - 1;
    if (steps[paragraph][clause] == null) {
      return Optional.empty();
    }
    TreeSet<Integer> cuts = new TreeSet<>();
    while (clause > 0) {
      Step step = steps[paragraph][clause];
      paragraph -= step.paragraphs();
      clause -= step.clauses();
      cuts.add(clause);
      cuts.add(clause + step.inner());
    }
    cuts.remove(0);
    return Optional.of(List.copyOf(cuts));
  }
}
