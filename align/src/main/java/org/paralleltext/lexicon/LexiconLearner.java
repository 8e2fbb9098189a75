package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns a lexicon from pairs of texts that are each other's translation: {@link Model1} in both
 * directions, of which the geometric mean is kept.
 *
 * <p>Words that were seen once are counted, but not translated: one sighting proves nothing (Moore
 * 2002, AMTA, section 3). Not thread-safe.
 */
public final class LexiconLearner {

  /** A pair that is not worth one sighting proves nothing. */
  private static final double SMALLEST_COUNT = 0.75;

  /** A pair that is worth less than this share of either word is dropped. */
  private static final double SMALLEST_SHARE = 0.01;

  private final Words sources = new Words();
  private final Words targets = new Words();

  /** Without texts. */
  public LexiconLearner() {}

  /** The words of one language, numbered, and the texts made of them. */
  private static final class Words {

    final Vocabulary vocabulary = new Vocabulary();
    final List<int[]> texts = new ArrayList<>();

    void add(List<String> tokens) {
      texts.add(vocabulary.ids(tokens.stream().distinct().toList()));
    }

    int[] counts() {
      return vocabulary.counts(texts);
    }

    String name(int word) {
      return vocabulary.names().get(word);
    }

    /** The texts without the words that were seen once. */
    List<int[]> frequent(int[] counts) {
      return texts.stream()
          .map(text -> Arrays.stream(text).filter(id -> counts[id] > 1).toArray())
          .toList();
    }

    Map<String, Double> named(int[] counts) {
      Map<String, Double> named = new LinkedHashMap<>();
      for (int i = 0; i < counts.length; i++) {
        named.put(name(i), (double) counts[i]);
      }
      return named;
    }
  }

  /** Adds a pair of texts as tokens; repeats of a token within a text do not count. */
  public void add(List<String> source, List<String> target) {
    if (!source.isEmpty() && !target.isEmpty()) {
      sources.add(source);
      targets.add(target);
    }
  }

  /** The lexicon of everything that was added. */
  public Lexicon learn() {
    int[] sourceCounts = sources.counts();
    int[] targetCounts = targets.counts();
    Model1 model = new Model1(sources.frequent(sourceCounts), targets.frequent(targetCounts));
    List<double[]> counts = Stream.of(true, false).parallel().map(model::expectedCounts).toList();
    double[] forward = counts.get(0);
    double[] backward = counts.get(1);
    Map<String, Map<String, Double>> kept = new LinkedHashMap<>();
    for (int p = 0; p < forward.length; p++) {
      double count = Math.sqrt(forward[p] * backward[p]);
      int s = model.pairs().first(p);
      int t = model.pairs().second(p);
      double share = count / Math.max(sourceCounts[s], targetCounts[t]);
      if (count > SMALLEST_COUNT && share > SMALLEST_SHARE) {
        kept.computeIfAbsent(sources.name(s), key -> new LinkedHashMap<>())
            .put(targets.name(t), count);
      }
    }
    return new Lexicon(kept, sources.named(sourceCounts), targets.named(targetCounts));
  }
}
