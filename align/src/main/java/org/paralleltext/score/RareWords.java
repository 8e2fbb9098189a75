package org.paralleltext.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places that words tell which stand in few units on both sides and translate each other.
 *
 * <p>Few of those that come into question: a word that a whole book repeats in each chapter still
 * tells a place in a chapter.
 */
final class RareWords {

  /** A word that stands more often than this tells no place. */
  private static final int RARE = 4;

  /** What the words of a place must be worth together. */
  private static final double STRONG = 4;

  /** What a translation is worth less here than in a bead, where others stand beside it. */
  private static final double ALONE = 10;

  private final TranslationTable table;
  private final Postings leftPostings;
  private final Postings rightPostings;

  RareWords(TranslationTable table) {
    this.table = table;
    this.leftPostings = new Postings(table.left);
    this.rightPostings = new Postings(table.right);
  }

  /**
   * The places in order, each with the sum of what its words are worth.
   *
   * @param expected for each left unit the right unit that is expected beside it
   * @param around how many units on either side of it come into question
   */
  Stream<TranslationSignal.Place> places(IntUnaryOperator expected, int around) {
    return IntStream.range(0, table.left.size())
        .parallel()
        .boxed()
        .flatMap(i -> places(i, expected.applyAsInt(i), around));
  }

  /** The places of one left unit. */
  private Stream<TranslationSignal.Place> places(int i, int expected, int around) {
    int from = Math.max(0, expected - around);
    int to = expected + around + 1;
    Map<Integer, Double> weights = new TreeMap<>();
    for (int p = 0; p < table.left.size(i); p++) {
      int word = table.left.word(i, p);
      if (count(leftPostings.of(word), i - around, i + around + 1) <= RARE) {
        add(word, from, to, weights);
      }
    }
    return weights.entrySet().stream()
        .filter(place -> place.getValue() > STRONG)
        .map(place -> new TranslationSignal.Place(i, place.getKey(), place.getValue()));
  }

  /** How often a word stands in a range of units. */
  private static int count(int[] places, int from, int to) {
    return Postings.start(places, to) - Postings.start(places, from);
  }

  private void add(int word, int from, int to, Map<Integer, Double> weights) {
    int[] translations = table.translations[word];
    for (int k = 0; k < translations.length; k++) {
      double known = 1 - table.rightRest[translations[k]];
      double weight = StrictMath.log(1 - known + known * table.forward[word][k] / ALONE);
      int[] places = rightPostings.of(translations[k]);
      if (weight > 0 && count(places, from, to) <= RARE) {
        int end = Postings.start(places, to);
        for (int q = Postings.start(places, from); q < end; q++) {
          weights.merge(places[q], weight, Double::sum);
        }
      }
    }
  }
}
