package org.paralleltext.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.lexicon.Vocabulary;
import org.paralleltext.text.Span;

/**
 * The words of two texts as numbers, with what the lexicons know of their translation.
 *
 * <p>{@code t(r|l)}, the probability that a word is translated by another, is the share of expected
 * counts over all lexicons; what is left over, {@code λ(l)}, is the probability that the
 * translation is any word at all. A word of which nothing is known has {@code λ = 1}.
 */
public final class TranslationTable {

  /** So many sightings of a word count as nothing known, before any lexicon. */
  private static final double NOTHING = 1.5;

  /** What is taken off each count, since a pair seen once proves little. */
  private static final double DISCOUNT = 0.7;

  /** No word is taken to be rarer than this. */
  private static final double SMALLEST_SHARE = 5e-4;

  private static final double SMALLEST_REST = 0.02;

  /** By left word: the right words that it is translated by. */
  final int[][] translations;

  /** By left word, beside {@link #translations}: {@code t(r|l) / p(r)}. */
  final double[][] forward;

  /** By left word, beside {@link #translations}: {@code t(l|r) / p(l)}. */
  final double[][] backward;

  /** By left word: λ. */
  final double[] leftRest;

  /** By right word: λ. */
  final double[] rightRest;

  /** The words of the left side. */
  final Tokens left;

  /** The words of the right side. */
  final Tokens right;

  private final SameWords same;

  /** By right word: the share that it has of its side's text. */
  private final double[] rightShare;

  /**
   * @param left the words of the left units
   * @param right the words of the right units
   * @param lexicons what is known of the translation of the left language into the right
   */
  public TranslationTable(Tokens left, Tokens right, List<Translations> lexicons) {
    this.left = left;
    this.right = right;
    Vocabulary leftWords = left.vocabulary();
    Vocabulary rightWords = right.vocabulary();
    double[] leftShare = shares(left.counts());
    rightShare = shares(right.counts());
    List<Translations> back =
        lexicons.stream()
            .map(known -> new Translations(known.lexicon().swapped(), known.local()))
            .toList();
    same = new SameWords(leftWords, rightWords);
    double[] leftTotal = totals(leftWords, lexicons);
    double[] rightTotal = totals(rightWords, back);
    leftRest = rests(leftWords, leftTotal, rightWords, lexicons);
    rightRest = rests(rightWords, rightTotal, leftWords, back);
    int size = leftWords.size();
    translations = new int[size][];
    forward = new double[size][];
    backward = new double[size][];
    for (int l = 0; l < size; l++) {
      String word = leftWords.names().get(l);
      Map<Integer, double[]> counts = counts(word, rightWords, lexicons);
      int[] found = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      translations[l] = found;
      forward[l] = new double[found.length];
      backward[l] = new double[found.length];
      for (int k = 0; k < found.length; k++) {
        double[] count = counts.get(found[k]);
        forward[l][k] = count[0] / leftTotal[l] / rightShare[found[k]];
        backward[l][k] = count[1] / rightTotal[found[k]] / leftShare[l];
      }
    }
  }

  /**
   * How often each right word is to be expected where a left unit is translated: the sum of {@code
   * t(r|l)} over its words.
   *
   * @return by right word
   */
  public double[] expected(int unit) {
    double[] expected = new double[rightShare.length];
    for (int p = 0; p < left.size(unit); p++) {
      int word = left.word(unit, p);
      for (int k = 0; k < translations[word].length; k++) {
        int other = translations[word][k];
        expected[other] += forward[word][k] * rightShare[other];
      }
    }
    return expected;
  }

  /**
   * Two words that translate each other.
   *
   * @param source the token on the left
   * @param target the token on the right
   * @param weight {@code t(target|source) / p(target)}
   */
  record Translation(String source, String target, double weight) {

    /** The two words, or the one if they are the same. */
    @Override
    public String toString() {
      return source.equals(target) ? source : source + "=" + target;
    }
  }

  /** The words of two runs that translate each other, each pair once, the heaviest first. */
  List<Translation> translations(Span leftRun, Span rightRun) {
    Set<Integer> others = words(right, rightRun);
    List<Translation> found = new ArrayList<>();
    for (int word : words(left, leftRun)) {
      for (int k = 0; k < translations[word].length; k++) {
        int other = translations[word][k];
        if (others.contains(other) && forward[word][k] > 1) {
          found.add(
              new Translation(
                  left.vocabulary().names().get(word),
                  right.vocabulary().names().get(other),
                  forward[word][k]));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Translation::weight).reversed());
    return found;
  }

  private static Set<Integer> words(Tokens tokens, Span run) {
    Set<Integer> words = new LinkedHashSet<>();
    for (int i = run.start(); i < run.end(); i++) {
      for (int p = 0; p < tokens.size(i); p++) {
        words.add(tokens.word(i, p));
      }
    }
    return words;
  }

  /** The share that each word has of a side's text. */
  private static double[] shares(int[] counts) {
    double[] shares = new double[counts.length];
    double sum = 0.5 * shares.length + Arrays.stream(counts).asLongStream().sum();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(SMALLEST_SHARE, (0.5 + counts[i]) / sum);
    }
    return shares;
  }

  /** Sightings of each word, in all lexicons together. */
  private double[] totals(Vocabulary words, List<Translations> lexicons) {
    double[] totals = new double[words.size()];
    for (int i = 0; i < totals.length; i++) {
      String word = words.names().get(i);
      totals[i] = NOTHING + same.count(word);
      for (Translations known : lexicons) {
        double seen = known.lexicon().sourceCount(word);
        totals[i] += seen * known.scale(seen);
      }
    }
    return totals;
  }

  /** What is not known of each word's translations. */
  private double[] rests(
      Vocabulary words, double[] totals, Vocabulary other, List<Translations> lexicons) {
    double[] rests = new double[totals.length];
    for (int i = 0; i < rests.length; i++) {
      String word = words.names().get(i);
      double known = same.known(word, other);
      for (Translations translations : lexicons) {
        Lexicon lexicon = translations.lexicon();
        double scale = translations.scale(lexicon.sourceCount(word));
        for (Map.Entry<String, Double> pair : lexicon.translations(word).entrySet()) {
          if (translations.local() || other.find(pair.getKey()) >= 0) {
            known += scale * Math.max(0, pair.getValue() - DISCOUNT);
          }
        }
      }
      rests[i] = Math.max(SMALLEST_REST, Math.min(1, 1 - known / totals[i]));
    }
    return rests;
  }

  /** The expected counts of a word's translations on the other side, forward and backward. */
  private Map<Integer, double[]> counts(
      String word, Vocabulary other, List<Translations> lexicons) {
    Map<Integer, double[]> counts = new HashMap<>();
    int equal = other.find(word);
    if (equal >= 0) {
      counts.put(equal, new double[] {same.count(word), same.count(word)});
    }
    for (Translations translations : lexicons) {
      Lexicon lexicon = translations.lexicon();
      double scale = translations.scale(lexicon.sourceCount(word));
      lexicon
          .translations(word)
          .forEach(
              (name, count) -> {
                int r = other.find(name);
                if (r >= 0 && count > DISCOUNT) {
                  double[] sum = counts.computeIfAbsent(r, key -> new double[2]);
                  sum[0] += scale * (count - DISCOUNT);
                  sum[1] += translations.scale(lexicon.targetCount(name)) * (count - DISCOUNT);
                }
              });
    }
    return counts;
  }
}
