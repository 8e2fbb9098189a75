package org.paralleltext.score;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * Words have their translations on the other side.
 *
 * <p>Each word of a run is explained by the words of the other run together, after model 1 of Brown
 * et al. (1993): its likelihood is the mean over them of {@code t(w|v)/p(w) + λ(v)}, where λ is
 * what is not known of v's translations, so that a word of which nothing is known explains every
 * word equally. A word counts as far as its own translations are known, {@code κ = 1 - λ}: unknown
 * words say nothing, against a bead or for it. Both directions are added up: a word that is
 * explained counts half, since the word that explains it counts as well; one that is not counts
 * more.
 */
public final class TranslationSignal implements Signal {

  /**
   * How much more a word weighs that has no translation on the other side than one that has, for
   * which each of the two sides counts half; fitted on the sets of gold/.
   */
  private static final double UNEXPLAINED = 2.5;

  /** So many words are named for people. */
  private static final int MOST_NAMED = 8;

  /** Steps of the tables that hold what a unit without translations scores. */
  private static final int GRID = 16;

  private final double weight;
  private final TranslationTable table;
  private final Postings postings;

  /** Made when a long text asks for them. */
  private final Supplier<RareWords> rareWords;

  private final float[][] leftGrids;
  private final float[][] rightGrids;

  /**
   * @param left all units of one side
   * @param leftLanguage which of their texts to compare
   * @param right all units of the other side
   * @param rightLanguage which of their texts to compare
   * @param lexicons what is known of the translation of the first language into the second
   * @param weight what the score is multiplied by, since words are not independent
   */
  public TranslationSignal(
      List<Unit> left,
      Language leftLanguage,
      List<Unit> right,
      Language rightLanguage,
      List<Translations> lexicons,
      double weight) {
    this.weight = weight;
    table =
        new TranslationTable(
            left.stream().map(unit -> unit.tokens(leftLanguage)).toList(),
            right.stream().map(unit -> unit.tokens(rightLanguage)).toList(),
            lexicons);
    leftGrids = grids(table.left, table.leftRest);
    rightGrids = grids(table.right, table.rightRest);
    postings = new Postings(table.right, table.rightRest.length);
    rareWords = Suppliers.memoize(() -> new RareWords(table, postings));
  }

  @Override
  public String name() {
    return "words";
  }

  /** The words that translate each other, those worth most first. */
  @Override
  public String detail(Span left, Span right) {
    return table.translations(left, right).stream()
        .limit(MOST_NAMED)
        .map(TranslationTable.Translation::toString)
        .collect(Collectors.joining(" "));
  }

  @Override
  public Rows rows(int row, int longest) {
    return new Window(row, longest);
  }

  /** The same as row by row, for two runs alone. */
  @Override
  public double score(Span left, Span right) {
    double[][] toRight = sums(table.right, right);
    double[][] toLeft = sums(table.left, left);
    for (int i = left.start(); i < left.end(); i++) {
      for (int p = 0; p < table.left[i].length; p++) {
        match(table.left[i][p], right, toRight, toLeft[i - left.start()], p);
      }
    }
    return weight
        * (score(
                table.right,
                right,
                toRight,
                table.rightRest,
                rightGrids,
                mean(table.left, left, table.leftRest),
                size(table.left, left))
            + score(
                table.left,
                left,
                toLeft,
                table.leftRest,
                leftGrids,
                mean(table.right, right, table.rightRest),
                size(table.right, right)));
  }

  private static double[][] sums(int[][] units, Span span) {
    double[][] sums = new double[span.length()][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new double[units[span.start() + i].length];
    }
    return sums;
  }

  /** Adds what a left word and its translations in some right units say of each other. */
  private void match(int word, Span right, double[][] toRight, double[] toLeft, int p) {
    int[] translations = table.translations[word];
    for (int k = 0; k < translations.length; k++) {
      int[] places = postings.of(translations[k]);
      int q = Postings.start(places, right.start());
      for (; q < places.length && places[q] < right.end(); q += 2) {
        toRight[places[q] - right.start()][places[q + 1]] += table.forward[word][k];
        toLeft[p] += table.backward[word][k];
      }
    }
  }

  private static int size(int[][] units, Span span) {
    int size = 0;
    for (int i = span.start(); i < span.end(); i++) {
      size += units[i].length;
    }
    return size;
  }

  private static double mean(int[][] units, Span span, double[] rests) {
    double rest = 0;
    for (int i = span.start(); i < span.end(); i++) {
      for (int word : units[i]) {
        rest += rests[word];
      }
    }
    return rest / Math.max(1, size(units, span));
  }

  /** How well the words of a run are explained by another run of so many words. */
  private static double score(
      int[][] units,
      Span span,
      double[][] sums,
      double[] rests,
      float[][] grids,
      double rest,
      int size) {
    double score = 0;
    for (int i = span.start(); i < span.end() && size > 0; i++) {
      score +=
          UNEXPLAINED * unexplained(grids[i], rest)
              + explained(units[i], sums[i - span.start()], rests, rest, size);
    }
    return score;
  }

  /**
   * Places that rare words tell: words that stand in few of the units that come into question.
   *
   * @param expected for each left unit the right unit that is expected beside it
   * @param around how many units on either side of both come into question, at least 1
   */
  public List<Place> places(IntUnaryOperator expected, int around) {
    return rareWords.get().places(expected, around);
  }

  /**
   * Two units that hold rare words which translate each other.
   *
   * @param left the left unit
   * @param right the right unit
   * @param weight what the words are worth, a log-likelihood ratio
   */
  public record Place(int left, int right, double weight) {}

  /** What one row has to know of the columns. */
  private final class Window implements Rows {

    private final int first;
    private final int longest;
    private int row;
    private int from;
    private int to;

    /**
     * By left unit modulo the longest run and by column: what the unit's words add to each right
     * word.
     */
    private final double[][][] gains;

    private final int[] gainsFrom;

    /** By run length and column: the forward score of the run and all units before the column. */
    private final double[][] forward;

    /**
     * By left unit modulo the longest run, run length on the right, and column: the backward score.
     */
    private final double[][][] backward;

    private final int[] backwardFrom;

    /** By column: what the right unit adds to each word of the left unit of this row. */
    private double[][] columnsBackward;

    Window(int first, int longest) {
      this.first = first;
      this.row = first;
      this.longest = longest;
      gains = new double[longest][][];
      gainsFrom = new int[longest];
      forward = new double[longest + 1][];
      backward = new double[longest][longest + 1][];
      backwardFrom = new int[longest];
    }

    @Override
    public void advance(int next, int fromColumn, int toColumn) {
      row = next;
      from = Math.max(0, fromColumn - longest);
      to = toColumn;
      int unit = row - 1;
      match(unit);
      scoreForward();
      scoreBackward(unit);
    }

    /** Finds the words of a left unit that have translations in the units of the window. */
    private void match(int unit) {
      double[][] gain = new double[to - from][];
      columnsBackward = new double[to - from][];
      int[] words = table.left[unit];
      for (int p = 0; p < words.length; p++) {
        int[] translations = table.translations[words[p]];
        for (int k = 0; k < translations.length; k++) {
          int[] places = postings.of(translations[k]);
          for (int q = Postings.start(places, from); q < places.length && places[q] < to; q += 2) {
            int c = places[q] - from;
            if (gain[c] == null) {
              gain[c] = new double[table.right[places[q]].length];
              columnsBackward[c] = new double[words.length];
            }
            gain[c][places[q + 1]] += table.forward[words[p]][k];
            columnsBackward[c][p] += table.backward[words[p]][k];
          }
        }
      }
      gains[unit % longest] = gain;
      gainsFrom[unit % longest] = from;
    }

    private void scoreForward() {
      double rest = 0;
      int size = 0;
      for (int a = 1; a <= longest && row - a >= first; a++) {
        for (int word : table.left[row - a]) {
          rest += table.leftRest[word];
          size++;
        }
        double[] sums = new double[to - from + 1];
        for (int c = 0; c < to - from; c++) {
          sums[c + 1] = sums[c] + (size == 0 ? 0 : forward(a, c, rest / size, size));
        }
        forward[a] = sums;
      }
    }

    /** How well {@code a} left units explain the words of one right unit. */
    private double forward(int a, int c, double rest, int size) {
      int[] words = table.right[from + c];
      double score = UNEXPLAINED * unexplained(rightGrids[from + c], rest);
      return gains(a, from + c)
          .map(sum -> score + explained(words, sum, table.rightRest, rest, size))
          .orElse(score);
    }

    /** What {@code a} left units add to each word of a right unit; nothing if they add nothing. */
    private Optional<double[]> gains(int a, int column) {
      double[] sum = null;
      for (int b = 1; b <= a; b++) {
        int slot = (row - b) % longest;
        int at = column - gainsFrom[slot];
        double[] more = at >= 0 && at < gains[slot].length ? gains[slot][at] : null;
        if (more != null) {
          sum = sum == null ? new double[more.length] : sum;
          for (int p = 0; p < sum.length; p++) {
            sum[p] += more[p];
          }
        }
      }
      return Optional.ofNullable(sum);
    }

    private void scoreBackward(int unit) {
      int slot = unit % longest;
      backwardFrom[slot] = from;
      for (int b = 1; b <= longest; b++) {
        backward[slot][b] = new double[to - from + 1];
      }
      float[] grid = leftGrids[unit];
      int[] words = table.left[unit];
      double[] sum = new double[words.length];
      for (int c = 1; c <= to - from; c++) {
        double rest = 0;
        int size = 0;
        Arrays.fill(sum, 0);
        boolean any = false;
        for (int b = 1; b <= longest && b <= c; b++) {
          int[] other = table.right[from + c - b];
          for (int word : other) {
            rest += table.rightRest[word];
          }
          size += other.length;
          double[] more = columnsBackward[c - b];
          if (more != null) {
            any = true;
            for (int p = 0; p < sum.length; p++) {
              sum[p] += more[p];
            }
          }
          if (size > 0) {
            double mean = rest / size;
            backward[slot][b][c] =
                UNEXPLAINED * unexplained(grid, mean)
                    + (any ? explained(words, sum, table.leftRest, mean, size) : 0);
          }
        }
      }
    }

    @Override
    public double score(int left, int column, int right) {
      double[] sums = forward[left];
      double score = sums[column - from] - sums[column - right - from];
      for (int b = 1; b <= left; b++) {
        int slot = (row - b) % longest;
        int c = column - backwardFrom[slot];
        double[] scores = backward[slot][right];
        score += c >= 0 && c < scores.length ? scores[c] : 0;
      }
      return weight * score;
    }
  }

  /**
   * What the words with translations add to the score that they would have without. Logarithms are
   * taken of products, since they cost most.
   */
  private static double explained(
      int[] words, double[] sum, double[] rests, double rest, int size) {
    double score = 0;
    double with = 1;
    double without = 1;
    for (int p = 0; p < words.length; p++) {
      if (sum[p] > 0) {
        double known = 1 - rests[words[p]];
        double base = 1 - known + known * rest;
        with *= base + known * sum[p] / size;
        without *= base;
        if (with > 1e200 || without < 1e-200) {
          score += Math.log(with) / 2 - UNEXPLAINED * Math.log(without);
          with = 1;
          without = 1;
        }
      }
    }
    return score + Math.log(with) / 2 - UNEXPLAINED * Math.log(without);
  }

  private static float[][] grids(int[][] units, double[] rests) {
    float[][] grids = new float[units.length][];
    for (int i = 0; i < grids.length; i++) {
      grids[i] = grid(units[i], rests);
    }
    return grids;
  }

  /** The score of a unit's words without any translation, by the rest of the other side. */
  private static float[] grid(int[] words, double[] rests) {
    float[] grid = new float[GRID + 1];
    for (int g = 0; g <= GRID; g++) {
      double rest = (double) g / GRID;
      double product = 1;
      for (int word : words) {
        double known = 1 - rests[word];
        product *= 1 - known + known * rest;
        if (product < 1e-200) {
          grid[g] += (float) Math.log(product);
          product = 1;
        }
      }
      grid[g] += (float) Math.log(product);
    }
    return grid;
  }

  private static double unexplained(float[] grid, double rest) {
    double at = Math.min(GRID, rest * GRID);
    int low = Math.min(GRID - 1, (int) at);
    return grid[low] + (at - low) * (grid[low + 1] - grid[low]);
  }
}
