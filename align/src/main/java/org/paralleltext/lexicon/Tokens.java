package org.paralleltext.lexicon;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * The tokens of the segments of a text, as numbers of its vocabulary; a word is numbered where it
 * comes first. Immutable and thread-safe.
 */
public final class Tokens {

  /** So many segments are worked on at a time. */
  private static final int CHUNK = 1000;

  /** And so many chunks are held until they are joined, each with a vocabulary of its own. */
  private static final int CHUNKS = 32;

  private final Vocabulary vocabulary;

  /** The tokens of all segments one after another. */
  private final int[] words;

  /** By segment: its first token; and behind the last, how many there are. */
  private final int[] starts;

  private Tokens(Vocabulary vocabulary, int[] words, int[] starts) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.starts = starts;
  }

  /** The tokens of some segments. */
  public static Tokens of(Language language, List<? extends Segment> segments) {
    Tokens all = of(List.of());
    for (List<? extends Segment> some : Lists.partition(segments, CHUNKS * CHUNK)) {
      List<Tokens> parts = new ArrayList<>(List.of(all));
      parts.addAll(
          Lists.partition(some, CHUNK).parallelStream()
              .map(chunk -> ofChunk(language, chunk))
              .toList());
      all = joined(parts);
    }
    return all;
  }

  /**
   * The tokens of a few segments; each call has a tokenizer of its own, which threads cannot share.
   */
  private static Tokens ofChunk(Language language, List<? extends Segment> segments) {
    Tokenizer tokenizer = Tokenizer.of(language);
    return of(Lists.transform(segments, segment -> tokenizer.tokens(segment.content())));
  }

  /** The tokens of segments that are tokenized already. */
  public static Tokens of(List<List<String>> segments) {
    Vocabulary vocabulary = new Vocabulary();
    ImmutableIntArray.Builder words = ImmutableIntArray.builder();
    int[] starts = new int[segments.size() + 1];
    int segment = 0;
    for (List<String> tokens : segments) {
      tokens.forEach(token -> words.add(vocabulary.number(token)));
      starts[segment + 1] = starts[segment] + tokens.size();
      segment++;
    }
    return new Tokens(vocabulary, words.build().toArray(), starts);
  }

  private static Tokens joined(List<Tokens> parts) {
    Vocabulary vocabulary = new Vocabulary();
    int[] words = new int[parts.stream().mapToInt(part -> part.words.length).sum()];
    int[] starts = new int[parts.stream().mapToInt(Tokens::size).sum() + 1];
    int word = 0;
    int segment = 0;
    for (Tokens part : parts) {
      int[] numbers = part.vocabulary.names().stream().mapToInt(vocabulary::number).toArray();
      for (int i = 0; i < part.size(); i++) {
        starts[segment++] = word + part.starts[i];
      }
      for (int number : part.words) {
        words[word++] = numbers[number];
      }
    }
    starts[segment] = word;
    return new Tokens(vocabulary, words, starts);
  }

  /** How many segments there are. */
  public int size() {
    return starts.length - 1;
  }

  /** How many tokens a segment has. */
  public int size(int segment) {
    return starts[segment + 1] - starts[segment];
  }

  /** How many tokens some segments have. */
  public int size(Span segments) {
    return starts[segments.end()] - starts[segments.start()];
  }

  /** How many tokens the segments before one have, which may be the one after the last. */
  public int first(int segment) {
    return starts[segment];
  }

  /** The number of a token of a segment. */
  public int word(int segment, int position) {
    return words[starts[segment] + position];
  }

  /** The number of a token of the text. */
  public int word(int index) {
    return words[index];
  }

  /** The numbers of the tokens of a segment, in order. */
  public IntStream words(int segment) {
    return Arrays.stream(words, starts[segment], starts[segment + 1]);
  }

  /** The words by number, and the numbers by word. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** By word: how often it stands in the text. */
  public int[] counts() {
    int[] counts = new int[vocabulary.size()];
    Arrays.stream(words).forEach(word -> counts[word]++);
    return counts;
  }
}
