package org.paralleltext.lexicon;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often words of two languages were each other's translation: expected counts from the beads it
 * was learned from. Both directions are read off one table. Immutable and thread-safe.
 */
public final class Lexicon {

  /**
   * The words of one language.
   *
   * @param names numbered; not added to any more
   * @param counts by word: how often it stood in a bead
   */
  record Words(Vocabulary names, double[] counts) {

    private static Words of(Vocabulary names, Map<String, Double> counts) {
      counts.keySet().forEach(names::number);
      return new Words(
          names,
          names.names().stream().mapToDouble(name -> counts.getOrDefault(name, 0.0)).toArray());
    }

    /** How often a word stood in a bead; 0 for -1, a word that is not there. */
    double count(int word) {
      return word < 0 ? 0 : counts[word];
    }

    private Map<String, Double> byName() {
      Map<String, Double> named = new LinkedHashMap<>();
      for (int word = 0; word < counts.length; word++) {
        if (counts[word] > 0) {
          named.put(names.names().get(word), counts[word]);
        }
      }
      return named;
    }
  }

  private static final int[] NO_WORDS = {};

  private final Words sources;
  private final Words targets;

  /** By source word: the target words that it was translated by. */
  private final int[][] translations;

  /** By source word, beside its {@link #translations}: their expected counts. */
  private final double[][] counts;

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
    Vocabulary sourceNames = new Vocabulary();
    Vocabulary targetNames = new Vocabulary();
    int[][] numbers = new int[pairs.size()][];
    double[][] rows = new double[pairs.size()][];
    pairs.forEach(
        (source, row) -> {
          int word = sourceNames.number(source);
          numbers[word] = row.keySet().stream().mapToInt(targetNames::number).toArray();
          rows[word] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
        });
    sources = Words.of(sourceNames, sourceCounts);
    targets = Words.of(targetNames, targetCounts);
    translations = numbers;
    counts = rows;
  }

  private Lexicon(Words sources, Words targets, int[][] translations, double[][] counts) {
    this.sources = sources;
    this.targets = targets;
    this.translations = translations;
    this.counts = counts;
  }

  /** What several lexicons of the same languages know together: their counts added up. */
  static Lexicon sum(List<Lexicon> lexicons) {
    Map<String, Map<String, Double>> pairs = new HashMap<>();
    Map<String, Double> sources = new HashMap<>();
    Map<String, Double> targets = new HashMap<>();
    for (Lexicon lexicon : lexicons) {
      lexicon
          .pairs()
          .forEach(
              (source, row) -> add(row, pairs.computeIfAbsent(source, key -> new HashMap<>())));
      add(lexicon.sourceCounts(), sources);
      add(lexicon.targetCounts(), targets);
    }
    return new Lexicon(pairs, sources, targets);
  }

  private static void add(Map<String, Double> counts, Map<String, Double> sums) {
    counts.forEach((word, count) -> sums.merge(word, count, Double::sum));
  }

  /** The words that a word of the first language was translated by, with their expected counts. */
  public Map<String, Double> translations(String source) {
    return row(sources.names().find(source));
  }

  /** How often a word of the first language stood in a bead. */
  public double sourceCount(String source) {
    return sources.count(sources.names().find(source));
  }

  /** How often a word of the second language stood in a bead. */
  public double targetCount(String target) {
    return targets.count(targets.names().find(target));
  }

  /** The number of pairs. */
  public int size() {
    return Arrays.stream(translations).mapToInt(row -> row.length).sum();
  }

  /** The words of the first language. */
  Words sources() {
    return sources;
  }

  /** The words of the second language. */
  Words targets() {
    return targets;
  }

  /** The target words that a source word was translated by; none for -1. */
  int[] targets(int source) {
    return source < 0 || source >= translations.length ? NO_WORDS : translations[source];
  }

  /** Whether it has no word that is another's translation. */
  public boolean isEmpty() {
    return Arrays.stream(translations).allMatch(words -> words.length == 0);
  }

  /** Their expected counts. */
  double[] counts(int source) {
    return counts[source];
  }

  private Map<String, Double> row(int source) {
    Map<String, Double> row = new LinkedHashMap<>();
    int[] words = targets(source);
    for (int k = 0; k < words.length; k++) {
      row.put(targets.names().names().get(words[k]), counts[source][k]);
    }
    return row;
  }

  /**
   * A number made of its content, whatever order it came in: 16 hexadecimal digits, equal for equal
   * lexicons and else nearly always different.
   */
  public String fingerprint() {
    long[] sum = {0};
    pairs()
        .forEach(
            (source, row) ->
                row.forEach((target, count) -> sum[0] += hash(source + "\t" + target, count)));
    sourceCounts().forEach((word, count) -> sum[0] += hash(word + "\t", count));
    targetCounts().forEach((word, count) -> sum[0] += hash("\t" + word, count));
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

  /** The expected counts of all pairs, by word of the first language. */
  Map<String, Map<String, Double>> pairs() {
    Map<String, Map<String, Double>> pairs = new LinkedHashMap<>();
    for (int source = 0; source < translations.length; source++) {
      if (translations[source].length > 0) {
        pairs.put(sources.names().names().get(source), row(source));
      }
    }
    return pairs;
  }

  Map<String, Double> sourceCounts() {
    return sources.byName();
  }

  Map<String, Double> targetCounts() {
    return targets.byName();
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
    int[] sizes = new int[targets.counts().length];
    for (int[] row : translations) {
      for (int target : row) {
        sizes[target]++;
      }
    }
    int[][] words = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    double[][] rows = Arrays.stream(sizes).mapToObj(double[]::new).toArray(double[][]::new);
    for (int source = translations.length - 1; source >= 0; source--) {
      for (int k = translations[source].length - 1; k >= 0; k--) {
        int target = translations[source][k];
        sizes[target]--;
        words[target][sizes[target]] = source;
        rows[target][sizes[target]] = counts[source][k];
      }
    }
    return new Lexicon(targets, sources, words, rows);
  }
}
