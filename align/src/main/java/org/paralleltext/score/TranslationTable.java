package org.paralleltext.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.lexicon.Lexicon;
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

  /** Sightings that an equal number in both languages counts for. */
  private static final double SAME_NUMBER = 12;

  /** The same for marks, and for words in Latin letters. */
  private static final double SAME_MARK = 4;

  private static final double SAME_WORD = 1;

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

  /** By left word: how often it stands on its side. */
  final int[] leftCounts;

  /** By left unit: the numbers of its words, with repeats. */
  final int[][] left;

  /** By right unit: the same. */
  final int[][] right;

  /** By right word: the share that it has of its side's text. */
  private final double[] rightShare;

  private final List<String> leftNames;
  private final List<String> rightNames;

  /**
   * @param left the words of each left unit
   * @param right the words of each right unit
   * @param lexicons what is known of the translation of the left language into the right
   */
  public TranslationTable(
      List<List<String>> left, List<List<String>> right, List<Translations> lexicons) {
    Vocabulary leftWords = new Vocabulary();
    Vocabulary rightWords = new Vocabulary();
    this.left = left.stream().map(leftWords::ids).toArray(int[][]::new);
    this.right = right.stream().map(rightWords::ids).toArray(int[][]::new);
    leftNames = leftWords.names();
    rightNames = rightWords.names();
    leftCounts = leftWords.counts(List.of(this.left));
    double[] leftShare = shares(leftCounts);
    rightShare = shares(rightWords.counts(List.of(this.right)));
    List<Translations> back =
        lexicons.stream()
            .map(known -> new Translations(known.lexicon().swapped(), known.local()))
            .toList();
    double[] leftTotal = totals(leftWords, lexicons);
    double[] rightTotal = totals(rightWords, back);
    leftRest = rests(leftWords, leftTotal, rightWords, lexicons);
    rightRest = rests(rightWords, rightTotal, leftWords, back);
    int size = leftWords.names().size();
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

  /** The words of a right unit, by their numbers, with repeats. */
  public int[] right(int unit) {
    return right[unit];
  }

  /** How many words there are on the right; their numbers are below it. */
  public int rightSize() {
    return rightShare.length;
  }

  /**
   * How often each right word is to be expected where a left unit is translated: the sum of {@code
   * t(r|l)} over its words.
   *
   * @return by right word
   */
  public double[] expected(int unit) {
    double[] expected = new double[rightSize()];
    for (int word : left[unit]) {
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
          found.add(new Translation(leftNames.get(word), rightNames.get(other), forward[word][k]));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Translation::weight).reversed());
    return found;
  }

  private static Set<Integer> words(int[][] units, Span run) {
    return Arrays.stream(units, run.start(), run.end())
        .flatMapToInt(Arrays::stream)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
  private static double[] totals(Vocabulary words, List<Translations> lexicons) {
    double[] totals = new double[words.names().size()];
    for (int i = 0; i < totals.length; i++) {
      String word = words.names().get(i);
      totals[i] = NOTHING + same(word);
      for (Translations known : lexicons) {
        double seen = known.lexicon().sourceCount(word);
        totals[i] += seen * known.scale(seen);
      }
    }
    return totals;
  }

  /** What is not known of each word's translations. */
  private static double[] rests(
      Vocabulary words, double[] totals, Vocabulary other, List<Translations> lexicons) {
    double[] rests = new double[totals.length];
    for (int i = 0; i < rests.length; i++) {
      String word = words.names().get(i);
      double known = same(word);
      for (Translations translations : lexicons) {
        Lexicon lexicon = translations.lexicon();
        double scale = translations.scale(lexicon.sourceCount(word));
        for (Map.Entry<String, Double> pair : lexicon.translations(word).entrySet()) {
          if (translations.local() || other.find(pair.getKey()).isPresent()) {
            known += scale * Math.max(0, pair.getValue() - DISCOUNT);
          }
        }
      }
      rests[i] = Math.max(SMALLEST_REST, Math.min(1, 1 - known / totals[i]));
    }
    return rests;
  }

  /** The expected counts of a word's translations on the other side, forward and backward. */
  private static Map<Integer, double[]> counts(
      String word, Vocabulary other, List<Translations> lexicons) {
    Map<Integer, double[]> counts = new HashMap<>();
    other.find(word).ifPresent(equal -> counts.put(equal, new double[] {same(word), same(word)}));
    for (Translations translations : lexicons) {
      Lexicon lexicon = translations.lexicon();
      double scale = translations.scale(lexicon.sourceCount(word));
      lexicon
          .translations(word)
          .forEach(
              (name, count) -> {
                Optional<Integer> r = other.find(name);
                if (r.isPresent() && count > DISCOUNT) {
                  double[] sum = counts.computeIfAbsent(r.get(), key -> new double[2]);
                  sum[0] += scale * (count - DISCOUNT);
                  sum[1] += translations.scale(lexicon.targetCount(name)) * (count - DISCOUNT);
                }
              });
    }
    return counts;
  }

  /** What a token counts for its equal in the other language. */
  private static double same(String word) {
    char first = word.charAt(0);
    if (first == '#' || first == '~' || first == '¶') {
      return SAME_NUMBER;
    }
    if (!Character.isLetter(first)) {
      return SAME_MARK;
    }
    boolean latin = Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
    return latin && word.length() > 1 ? SAME_WORD : 0;
  }
}
