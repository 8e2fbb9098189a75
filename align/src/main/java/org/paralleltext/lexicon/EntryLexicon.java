package org.paralleltext.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Makes a lexicon of entries that all count alike, as dictionaries have them. Not thread-safe. */
final class EntryLexicon {

  private final double sightings;
  private final Map<String, Map<String, Double>> pairs = new HashMap<>();
  private final Map<String, Double> sourceCounts = new HashMap<>();
  private final Map<String, Double> targetCounts = new HashMap<>();

  /**
   * @param sightings as how many sightings an entry counts
   */
  EntryLexicon(double sightings) {
    this.sightings = sightings;
  }

  /** Adds an entry; one that is there already does not count again. */
  void add(String source, String target) {
    Double before =
        pairs.computeIfAbsent(source, key -> new HashMap<>()).putIfAbsent(target, sightings);
    if (before == null) {
      sourceCounts.merge(source, sightings, Double::sum);
      targetCounts.merge(target, sightings, Double::sum);
    }
  }

  Lexicon lexicon() {
    return new Lexicon(pairs, sourceCounts, targetCounts);
  }
}
