package org.paralleltext.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds places that words tell which stand in few units on both sides and translate each other. */
final class RareWords {

  /** A word that stands more often than this tells no place. */
  private static final int RARE = 4;

  /** What the words of a place must be worth together. */
  private static final double STRONG = 4;

  /** What a translation is worth less here than in a bead, where others stand beside it. */
  private static final double ALONE = 10;

  private final TranslationTable table;
  private final Postings postings;

  RareWords(TranslationTable table, Postings postings) {
    this.table = table;
    this.postings = postings;
  }

  /** The places, ordered, each with the sum of what its words are worth. */
  List<TranslationSignal.Place> places() {
    List<TranslationSignal.Place> places = new ArrayList<>();
    for (int i = 0; i < table.left.length; i++) {
      Map<Integer, Double> weights = new TreeMap<>();
      for (int word : table.left[i]) {
        if (table.leftCounts[word] <= RARE) {
          add(word, weights);
        }
      }
      for (Map.Entry<Integer, Double> place : weights.entrySet()) {
        if (place.getValue() > STRONG) {
          places.add(new TranslationSignal.Place(i, place.getKey(), place.getValue()));
        }
      }
    }
    return places;
  }

  private void add(int word, Map<Integer, Double> weights) {
    int[] translations = table.translations[word];
    for (int k = 0; k < translations.length; k++) {
      int[] places = postings.of(translations[k]);
      if (places.length <= 2 * RARE) {
        double known = 1 - table.rightRest[translations[k]];
        double weight = Math.log(1 - known + known * table.forward[word][k] / ALONE);
        for (int q = 0; q < places.length && weight > 0; q += 2) {
          weights.merge(places[q], weight, Double::sum);
        }
      }
    }
  }
}
