package org.paralleltext.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often words of two languages were each other's translation: expected counts from the beads it
 * was learned from. Both directions are read off one table. Immutable and thread-safe.
 */
public final class Lexicon {

  private final Map<String, Map<String, Double>> pairs;
  private final Map<String, Double> sourceCounts;
  private final Map<String, Double> targetCounts;

  /** Made when it is first asked for; whichever thread makes it, it is the same. */
  private volatile Lexicon swapped;

  /**
   * @param pairs expected counts of pairs, by word of the first language
   * @param sourceCounts how often each word of the first language stood in a bead
   * @param targetCounts the same for the second language
   */
  Lexicon(
      Map<String, Map<String, Double>> pairs,
      Map<String, Double> sourceCounts,
      Map<String, Double> targetCounts) {
    this.pairs = ImmutableMap.copyOf(pairs);
    this.sourceCounts = ImmutableMap.copyOf(sourceCounts);
    this.targetCounts = ImmutableMap.copyOf(targetCounts);
  }

  /** What several lexicons of the same languages know together: their counts added up. */
  static Lexicon sum(List<Lexicon> lexicons) {
    Map<String, Map<String, Double>> pairs = new HashMap<>();
    Map<String, Double> sources = new HashMap<>();
    Map<String, Double> targets = new HashMap<>();
    for (Lexicon lexicon : lexicons) {
      lexicon.pairs.forEach(
          (source, row) -> add(row, pairs.computeIfAbsent(source, key -> new HashMap<>())));
      add(lexicon.sourceCounts, sources);
      add(lexicon.targetCounts, targets);
    }
    return new Lexicon(pairs, sources, targets);
  }

  private static void add(Map<String, Double> counts, Map<String, Double> sums) {
    counts.forEach((word, count) -> sums.merge(word, count, Double::sum));
  }

  /** The words that a word of the first language was translated by, with their expected counts. */
  public Map<String, Double> translations(String source) {
    return pairs.getOrDefault(source, Map.of());
  }

  /** How often a word of the first language stood in a bead. */
  public double sourceCount(String source) {
    return sourceCounts.getOrDefault(source, 0.0);
  }

  /** How often a word of the second language stood in a bead. */
  public double targetCount(String target) {
    return targetCounts.getOrDefault(target, 0.0);
  }

  /** The number of pairs. */
  public int size() {
    return pairs.values().stream().mapToInt(Map::size).sum();
  }

  /**
   * A number made of its content, whatever order it came in: 16 hexadecimal digits, equal for equal
   * lexicons and else nearly always different.
   */
  public String fingerprint() {
    long[] sum = {0};
    pairs.forEach(
        (source, targets) ->
            targets.forEach((target, count) -> sum[0] += hash(source + "\t" + target, count)));
    sourceCounts.forEach((word, count) -> sum[0] += hash(word + "\t", count));
    targetCounts.forEach((word, count) -> sum[0] += hash("\t" + word, count));
    return String.format(Locale.ROOT, "%016x", sum[0]);
  }

  private static long hash(String words, double count) {
    return Hashing.sha256()
        .newHasher()
        .putString(words, StandardCharsets.UTF_8)
        .putDouble(count)
        .hash()
        .asLong();
  }

  Map<String, Map<String, Double>> pairs() {
    return pairs;
  }

  Map<String, Double> sourceCounts() {
    return sourceCounts;
  }

  Map<String, Double> targetCounts() {
    return targetCounts;
  }

  /** The same lexicon with the languages exchanged. */
  public Lexicon swapped() {
    Lexicon known = swapped;
    if (known == null) {
      known = swap();
      swapped = known;
    }
    return known;
  }

  private Lexicon swap() {
    Map<String, Map<String, Double>> exchanged = new HashMap<>();
    pairs.forEach(
        (source, targets) ->
            targets.forEach(
                (target, count) ->
                    exchanged.computeIfAbsent(target, key -> new HashMap<>()).put(source, count)));
    return new Lexicon(exchanged, targetCounts, sourceCounts);
  }
}
