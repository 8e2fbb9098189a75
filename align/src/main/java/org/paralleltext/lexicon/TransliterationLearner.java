package org.paralleltext.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link Transliteration} from words of two languages that name the same things, most of
 * them with one name: expectation maximisation, in which a pair counts as far as it is likelier as
 * one name than by chance (Sajjad, Fraser and Schmid 2012, ACL). Not thread-safe.
 */
final class TransliterationLearner {

  private static final int ROUNDS = 10;

  /** Before any pair is seen, so many letters were written by chance. */
  private static final double PRIOR = 20;

  /** Two letters for one are so much rarer by chance than others. */
  private static final double TWO = 0.1;

  /** No more of the pairs are taken to be one name. */
  private static final double LARGEST_SHARE = 0.95;

  private final Alphabet left;
  private final Alphabet right;
  private final int[][] xs;
  private final int[][] ys;
  private LetterTable odds;

  /** How likely each kind of way is: those of {@link LetterTable}, in its order. */
  private double[] kinds = {0.7, 0.1, 0.1, 0.05, 0.05};

  /** How likely a name ends where it may. */
  private double end;

  /** The share of the pairs that are one name. */
  private double share = 0.5;

  private TransliterationLearner(List<String> lefts, List<String> rights) {
    left = new Alphabet(lefts);
    right = new Alphabet(rights);
    xs = lefts.stream().map(left::letters).toArray(int[][]::new);
    ys = rights.stream().map(right::letters).toArray(int[][]::new);
    end = (left.end() + right.end()) / 2;
    odds = odds(new LetterTable(left.size(), right.size()), 0);
  }

  /**
   * The model of some pairs.
   *
   * @param lefts words of the first language
   * @param rights beside each the word of the second language
   */
  static Transliteration learn(List<String> lefts, List<String> rights) {
    TransliterationLearner learner = new TransliterationLearner(lefts, rights);
    for (int round = 0; round < ROUNDS; round++) {
      learner.improve();
    }
    return new Transliteration(learner.left, learner.right, learner.odds, learner.endOdds());
  }

  private double endOdds() {
    return end / (left.end() * right.end());
  }

  private void improve() {
    LetterTable counts = new LetterTable(left.size(), right.size());
    double[] found = new double[kinds.length];
    double names = 0;
    for (int pair = 0; pair < xs.length; pair++) {
      double[][] sums = Transliteration.sums(odds, xs[pair], ys[pair]);
      double all = sums[xs[pair].length][ys[pair].length];
      double likelier = all * endOdds() * share / (1 - share);
      double name = likelier / (1 + likelier);
      names += name;
      count(xs[pair], ys[pair], sums, name / all, counts, found);
    }
    double total = Arrays.stream(found).sum();
    for (int kind = 0; kind < kinds.length; kind++) {
      kinds[kind] = (found[kind] + 1) / (total + kinds.length);
    }
    end = names / (names + total);
    share = Math.min(LARGEST_SHARE, names / xs.length);
    odds = odds(counts, total);
  }

  /**
   * Adds how often each way is expected in a pair.
   *
   * @param sums of all ways to the letters of both words
   * @param weight what the pair counts, over the sum of all ways through it
   * @param counts what to add to
   * @param found and what to add to by kind
   */
  private void count(
      int[] x, int[] y, double[][] sums, double weight, LetterTable counts, double[] found) {
    double[][] rest = new double[x.length + 1][y.length + 1];
    rest[x.length][y.length] = 1;
    for (int i = x.length; i >= 0; i--) {
      for (int j = y.length; j >= 0; j--) {
        double here = weight * sums[i][j];
        double[] ways = new double[kinds.length];
        if (i < x.length) {
          ways[1] = odds.leftOnly[x[i]] * rest[i + 1][j];
          counts.leftOnly[x[i]] += here * ways[1];
        }
        if (j < y.length) {
          ways[2] = odds.rightOnly[y[j]] * rest[i][j + 1];
          counts.rightOnly[y[j]] += here * ways[2];
        }
        if (i < x.length && j < y.length) {
          ways[0] = odds.both[x[i]][y[j]] * rest[i + 1][j + 1];
          counts.both[x[i]][y[j]] += here * ways[0];
        }
        if (i < x.length && j + 1 < y.length) {
          int two = y[j] * right.size() + y[j + 1];
          ways[3] = odds.oneForTwo[x[i]][two] * rest[i + 1][j + 2];
          counts.oneForTwo[x[i]][two] += here * ways[3];
        }
        if (i + 1 < x.length && j < y.length) {
          int two = x[i] * left.size() + x[i + 1];
          ways[4] = odds.twoForOne[y[j]][two] * rest[i + 2][j + 1];
          counts.twoForOne[y[j]][two] += here * ways[4];
        }
        for (int kind = 0; kind < ways.length; kind++) {
          rest[i][j] += ways[kind];
          found[kind] += here * ways[kind];
        }
      }
    }
  }

  /** How much likelier each way is than its letters are by chance, after what was counted. */
  private LetterTable odds(LetterTable counts, double total) {
    LetterTable table = new LetterTable(left.size(), right.size());
    double scale = (1 - end) / (total + PRIOR);
    for (int a = 0; a < left.size(); a++) {
      double chance = left.chance(a);
      table.leftOnly[a] = scale * (counts.leftOnly[a] / chance + PRIOR * kinds[1]);
      for (int b = 0; b < right.size(); b++) {
        double both = counts.both[a][b] / (chance * right.chance(b));
        table.both[a][b] = scale * (both + PRIOR * kinds[0]);
      }
    }
    for (int b = 0; b < right.size(); b++) {
      table.rightOnly[b] = scale * (counts.rightOnly[b] / right.chance(b) + PRIOR * kinds[2]);
    }
    two(counts.oneForTwo, left, right, scale, PRIOR * TWO * kinds[3], table.oneForTwo);
    two(counts.twoForOne, right, left, scale, PRIOR * TWO * kinds[4], table.twoForOne);
    return table;
  }

  /** The same of one letter for two. */
  private static void two(
      double[][] counts, Alphabet one, Alphabet two, double scale, double prior, double[][] odds) {
    for (int a = 0; a < one.size(); a++) {
      for (int b = 0; b < two.size(); b++) {
        double chance = one.chance(a) * two.chance(b);
        for (int c = 0; c < two.size(); c++) {
          int pair = b * two.size() + c;
          odds[a][pair] = scale * (counts[a][pair] / (chance * two.chance(c)) + prior);
        }
      }
    }
  }
}
