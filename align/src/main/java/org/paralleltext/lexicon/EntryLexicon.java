package org.paralleltext.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Makes a lexicon of entries, as dictionaries have them. Not thread-safe. */
final class EntryLexicon {

  private final double sightings;
  private final Map<String, Map<String, Double>> pairs = new HashMap<>();
  private final Map<String, Double> sourceCounts = new HashMap<>();
  private final Map<String, Double> targetCounts = new HashMap<>();

  /**
   * @param sightings as how many sightings an entry counts where nothing else is said
   */
  EntryLexicon(double sightings) {
    this.sightings = sightings;
  }

  /** Adds an entry; one that is there already does not count again. */
  void add(String source, String target) {
    add(source, target, sightings);
  }

  /** Adds an entry that counts as so many sightings. */
  void add(String source, String target, double count) {
    Double before =
        pairs.computeIfAbsent(source, key -> new HashMap<>()).putIfAbsent(target, count);
    if (before == null) {
      sourceCounts.merge(source, count, Double::sum);
      targetCounts.merge(target, count, Double::sum);
    }
  }

  Lexicon lexicon() {
    return new Lexicon(pairs, sourceCounts, targetCounts);
  }
}
