package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.paralleltext.text.Span;

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

  /**
   * More pairs of words are not held; then texts are taken at even distances. {@code align} stays
   * far below.
   */
  private static final long LARGEST = 100_000_000;

  private final Words sources = new Words();
  private final Words targets = new Words();

  /** Without texts. */
  public LexiconLearner() {}

  /** The words of one language, numbered, and the texts made of them. */
  private static final class Words {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> texts = new ArrayList<>();

    /** What the texts added last are taken from. */
    private Tokens tokens = Tokens.of(List.of());

    /** By word of those tokens: its number here, or -1. */
    private int[] numbers = {};

    /** By word of those tokens: the text that it was added to last. */
    private int[] added = {};

    /** Adds the words of some segments, each once. */
    void add(Tokens from, Span span) {
      if (from != tokens) {
        tokens = from;
        numbers = new int[from.vocabulary().size()];
        added = new int[numbers.length];
        Arrays.fill(numbers, -1);
      }
      int[] text = new int[from.size(span)];
      int size = 0;
      for (int segment = span.start(); segment < span.end(); segment++) {
        for (int p = 0; p < from.size(segment); p++) {
          int word = from.word(segment, p);
          if (added[word] <= texts.size()) {
            added[word] = texts.size() + 1;
            text[size++] = number(word);
          }
        }
      }
      texts.add(Arrays.copyOf(text, size));
    }

    private int number(int word) {
      if (numbers[word] < 0) {
        numbers[word] = vocabulary.number(tokens.vocabulary().names().get(word));
      }
      return numbers[word];
    }

    /** Keeps a share of the texts, spread evenly. */
    void thin(double share) {
      List<int[]> kept = new ArrayList<>();
      for (int text = 0; text < texts.size(); text++) {
        if ((long) ((text + 1) * share) > (long) (text * share)) {
          kept.add(texts.get(text));
        }
      }
      texts.clear();
      texts.addAll(kept);
    }

    int[] counts() {
      return WordPairs.counts(texts, vocabulary.size());
    }

    String name(int word) {
      return vocabulary.names().get(word);
    }

    /** The texts without the words that were seen once. */
    List<int[]> frequent(int[] counts) {
      return texts.stream()
          .map(text -> Arrays.stream(text).filter(word -> counts[word] > 1).toArray())
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

  /**
   * Adds a pair of texts as tokens; repeats of a token within a text do not count. Texts so long
   * that they tell nothing are passed over.
   */
  public void add(List<String> source, List<String> target) {
    add(Tokens.of(List.of(source)), Span.at(0), Tokens.of(List.of(target)), Span.at(0));
  }

  /** Adds some segments of a text and their translation. */
  public void add(Tokens source, Span sourceSpan, Tokens target, Span targetSpan) {
    long pairs = (long) source.size(sourceSpan) * target.size(targetSpan);
    if (pairs > 0 && pairs <= LARGEST) {
      sources.add(source, sourceSpan);
      targets.add(target, targetSpan);
    }
  }

  /** Keeps no more than {@link #LARGEST} pairs of words. */
  private void thin() {
    double pairs = 0;
    for (int text = 0; text < sources.texts.size(); text++) {
      pairs += (double) sources.texts.get(text).length * targets.texts.get(text).length;
    }
    if (pairs > LARGEST) {
      sources.thin(LARGEST / pairs);
      targets.thin(LARGEST / pairs);
    }
  }

  /** The lexicon of everything that was added. */
  public Lexicon learn() {
    thin();
    int[] sourceCounts = sources.counts();
    int[] targetCounts = targets.counts();
    WordPairs pairs =
        new WordPairs(
            sources.frequent(sourceCounts),
            sourceCounts.length,
            targets.frequent(targetCounts),
            targetCounts.length);
    Model1 model = new Model1(pairs);
    List<double[]> counts =
        Stream.<Supplier<double[]>>of(model::forward, model::backward)
            .parallel()
            .map(Supplier::get)
            .toList();
    Map<String, Map<String, Double>> kept = new LinkedHashMap<>();
    for (int s = 0; s < sourceCounts.length; s++) {
      for (int p = pairs.start(s); p < pairs.start(s + 1); p++) {
        int t = pairs.target(p);
        double count = Math.sqrt(counts.get(0)[p] * counts.get(1)[p]);
        double share = count / Math.max(sourceCounts[s], targetCounts[t]);
        if (count > SMALLEST_COUNT && share > SMALLEST_SHARE) {
          kept.computeIfAbsent(sources.name(s), key -> new LinkedHashMap<>())
              .put(targets.name(t), count);
        }
      }
    }
    return new Lexicon(kept, sources.named(sourceCounts), targets.named(targetCounts));
  }
}
