package org.paralleltext.lexicon;

import com.google.common.collect.Lists;
import java.util.List;
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

  private final Vocabulary vocabulary = new Vocabulary();
  private final int[][] segments;

  private Tokens(int size) {
    segments = new int[size][];
  }

  /** The tokens of some segments. */
  public static Tokens of(Language language, List<? extends Segment> segments) {
    List<Tokens> chunks =
        Lists.partition(segments, CHUNK).parallelStream()
            .map(chunk -> ofChunk(language, chunk))
            .toList();
    Tokens all = new Tokens(segments.size());
    int next = 0;
    for (Tokens chunk : chunks) {
      int[] numbers = chunk.vocabulary.names().stream().mapToInt(all.vocabulary::number).toArray();
      for (int[] segment : chunk.segments) {
        for (int p = 0; p < segment.length; p++) {
          segment[p] = numbers[segment[p]];
        }
        all.segments[next++] = segment;
      }
    }
    return all;
  }

  /**
   * The tokens of a few segments; each call has a tokenizer of its own, which threads cannot share.
   */
  private static Tokens ofChunk(Language language, List<? extends Segment> segments) {
    Tokenizer tokenizer = Tokenizer.of(language);
    Tokens tokens = new Tokens(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      tokens.set(i, tokenizer.tokens(segments.get(i).content()));
    }
    return tokens;
  }

  /** The tokens of segments that are tokenized already. */
  public static Tokens of(List<List<String>> segments) {
    Tokens tokens = new Tokens(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      tokens.set(i, segments.get(i));
    }
    return tokens;
  }

  private void set(int segment, List<String> words) {
    segments[segment] = words.stream().mapToInt(vocabulary::number).toArray();
  }

  /** How many segments there are. */
  public int size() {
    return segments.length;
  }

  /** How many tokens a segment has. */
  public int size(int segment) {
    return segments[segment].length;
  }

  /** How many tokens some segments have. */
  public int size(Span span) {
    int size = 0;
    for (int segment = span.start(); segment < span.end(); segment++) {
      size += segments[segment].length;
    }
    return size;
  }

  /** The number of a token of a segment. */
  public int word(int segment, int position) {
    return segments[segment][position];
  }

  /** The words by number, and the numbers by word. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** By word: how often it stands in the text. */
  public int[] counts() {
    int[] counts = new int[vocabulary.size()];
    for (int[] segment : segments) {
      for (int word : segment) {
        counts[word]++;
      }
    }
    return counts;
  }
}
