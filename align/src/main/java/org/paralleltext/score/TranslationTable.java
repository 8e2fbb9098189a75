package org.paralleltext.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.paralleltext.lexicon.NumberedLexicon;
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
    List<Known> known = lexicons.stream().map(one -> Known.of(one, leftWords, rightWords)).toList();
    List<Known> back = known.stream().map(Known::swapped).toList();
    same = new SameWords(leftWords, rightWords);
    double[] leftTotal = totals(leftWords, known);
    double[] rightTotal = totals(rightWords, back);
    leftRest = rests(leftWords, leftTotal, rightWords, known);
    rightRest = rests(rightWords, rightTotal, leftWords, back);
    int size = leftWords.size();
    translations = new int[size][];
    forward = new double[size][];
    backward = new double[size][];
    Counts counts = new Counts(rightWords.size());
    for (int l = 0; l < size; l++) {
      count(l, rightWords.find(leftWords.names().get(l)), known, counts);
      int[] found = counts.found();
      translations[l] = found;
      forward[l] = new double[found.length];
      backward[l] = new double[found.length];
      for (int k = 0; k < found.length; k++) {
        int r = found[k];
        forward[l][k] = counts.forward[r] / leftTotal[l] / rightShare[r];
        backward[l][k] = counts.backward[r] / rightTotal[r] / leftShare[l];
      }
      counts.clear();
    }
  }

  /** A lexicon, and what it says of the words of the two texts. */
  private record Known(Translations translations, NumberedLexicon words) {

    static Known of(Translations translations, Vocabulary left, Vocabulary right) {
      return new Known(translations, NumberedLexicon.of(translations.lexicon(), left, right));
    }

    /** What the counts of a left word are multiplied by. */
    double leftScale(int left) {
      return translations.scale(words.leftCount(left));
    }

    Known swapped() {
      return new Known(translations, words.swapped());
    }
  }

  /** Expected counts of a left word's translations, by right word. */
  private static final class Counts {

    final double[] forward;
    final double[] backward;
    private final boolean[] there;
    private final int[] words;
    private int size;

    Counts(int rightWords) {
      forward = new double[rightWords];
      backward = new double[rightWords];
      there = new boolean[rightWords];
      words = new int[rightWords];
    }

    void add(int word, double forwardCount, double backwardCount) {
      if (!there[word]) {
        there[word] = true;
        words[size++] = word;
      }
      forward[word] += forwardCount;
      backward[word] += backwardCount;
    }

    /** The words that there are counts of, in order. */
    int[] found() {
      int[] found = Arrays.copyOf(words, size);
      Arrays.sort(found);
      return found;
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        there[words[i]] = false;
        forward[words[i]] = 0;
        backward[words[i]] = 0;
      }
      size = 0;
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

  /** Sightings of each left word, in all lexicons together. */
  private double[] totals(Vocabulary words, List<Known> lexicons) {
    double[] totals = new double[words.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = NOTHING + same.count(words.names().get(i));
      for (Known known : lexicons) {
        totals[i] += known.words().leftCount(i) * known.leftScale(i);
      }
    }
    return totals;
  }

  /** What is not known of each left word's translations. */
  private double[] rests(
      Vocabulary words, double[] totals, Vocabulary other, List<Known> lexicons) {
    double[] rests = new double[totals.length];
    for (int i = 0; i < rests.length; i++) {
      double sum = same.known(words.names().get(i), other);
      for (Known known : lexicons) {
        double scale = known.leftScale(i);
        for (int k = 0; k < known.words().translations(i); k++) {
          if (known.translations().local() || known.words().right(i, k) >= 0) {
            sum += scale * Math.max(0, known.words().count(i, k) - DISCOUNT);
          }
        }
      }
      rests[i] = Math.max(SMALLEST_REST, Math.min(1, 1 - sum / totals[i]));
    }
    return rests;
  }

  /**
   * Adds the expected counts of a left word's translations on the right, forward and backward.
   *
   * @param equal the same word on the right, or -1
   */
  private void count(int left, int equal, List<Known> lexicons, Counts counts) {
    if (equal >= 0) {
      double count = same.count(right.vocabulary().names().get(equal));
      counts.add(equal, count, count);
    }
    for (Known known : lexicons) {
      NumberedLexicon words = known.words();
      double scale = known.leftScale(left);
      for (int k = 0; k < words.translations(left); k++) {
        int r = words.right(left, k);
        double count = words.count(left, k) - DISCOUNT;
        if (r >= 0 && count > 0) {
          counts.add(r, scale * count, known.translations().scale(words.rightCount(r)) * count);
        }
      }
    }
  }
}
