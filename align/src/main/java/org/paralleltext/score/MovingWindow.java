package org.paralleltext.score;

import java.util.Arrays;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.text.Span;

/**
 * Where each word stands in a window of segments that moves on. Places are numbers; those of a word
 * come in order. Not thread-safe.
 */
final class MovingWindow {

  private static final int NONE = -1;

  private final Tokens tokens;
  private int from;
  private int to;

  /** The places go round in the arrays below, whose length is a power of two. */
  private int first;

  private int size;

  private int[] words;
  private int[] segments;
  private int[] indexes;

  /** By place: the next one of the same word. */
  private int[] nexts;

  /** By word: its first place in the window, and its last. */
  private final int[] firsts;

  private final int[] lasts;

  MovingWindow(Tokens tokens) {
    this.tokens = tokens;
    firsts = new int[tokens.vocabulary().size()];
    lasts = new int[firsts.length];
    allocate(64);
  }

  private void allocate(int capacity) {
    words = new int[capacity];
    segments = new int[capacity];
    indexes = new int[capacity];
    nexts = new int[capacity];
    Arrays.fill(firsts, NONE);
    first = 0;
    size = 0;
  }

  /** Moves to other segments; neither end goes back. */
  void moveTo(int newFrom, int newTo) {
    int needed = tokens.size(new Span(newFrom, newTo));
    if (needed > words.length) {
      allocate(2 * Integer.highestOneBit(needed));
      from = newFrom;
      to = newFrom;
    }
    if (newFrom > from) {
      remove(tokens.size(new Span(from, Math.min(newFrom, to))));
      from = newFrom;
    }
    for (to = Math.max(to, newFrom); to < newTo; to++) {
      for (int p = 0; p < tokens.size(to); p++) {
        add(to, tokens.first(to) + p);
      }
    }
  }

  private void remove(int places) {
    for (int p = 0; p < places; p++) {
      firsts[words[first]] = nexts[first];
      first = first + 1 & words.length - 1;
    }
    size -= places;
  }

  private void add(int segment, int index) {
    int place = first + size++ & words.length - 1;
    int word = tokens.word(index);
    words[place] = word;
    segments[place] = segment;
    indexes[place] = index;
    nexts[place] = NONE;
    if (firsts[word] == NONE) {
      firsts[word] = place;
    } else {
      nexts[lasts[word]] = place;
    }
    lasts[word] = place;
  }

  /** The first place of a word, or -1. */
  int first(int word) {
    return firsts[word];
  }

  /** The next place of the word that stands at a place, or -1. */
  int next(int place) {
    return nexts[place];
  }

  int segment(int place) {
    return segments[place];
  }

  /** Which token of the whole text stands there. */
  int index(int place) {
    return indexes[place];
  }
}
