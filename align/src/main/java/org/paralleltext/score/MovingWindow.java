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

  /** So many hashes there are for each place, so that words seldom share one. */
  private static final int SPARSE = 4;

  private final Tokens tokens;
  private int from;
  private int to;

  /** The places go round in the arrays below, whose length is a power of two. */
  private int first;

  private int size;

  private int[] words;
  private int[] segments;
  private int[] positions;

  /** By place: the next one whose word has the same hash. */
  private int[] nexts;

  /** By hash: the first place of such words in the window, and the last. */
  private int[] firsts;

  private int[] lasts;

  MovingWindow(Tokens tokens) {
    this.tokens = tokens;
    allocate(64);
  }

  private void allocate(int capacity) {
    words = new int[capacity];
    segments = new int[capacity];
    positions = new int[capacity];
    nexts = new int[capacity];
    firsts = new int[SPARSE * capacity];
    lasts = new int[SPARSE * capacity];
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
        add(to, p);
      }
    }
  }

  private int hash(int word) {
    return word & firsts.length - 1;
  }

  private void remove(int places) {
    for (int p = 0; p < places; p++) {
      firsts[hash(words[first])] = nexts[first];
      first = first + 1 & words.length - 1;
    }
    size -= places;
  }

  private void add(int segment, int position) {
    int place = first + size++ & words.length - 1;
    int word = tokens.word(segment, position);
    words[place] = word;
    segments[place] = segment;
    positions[place] = position;
    nexts[place] = NONE;
    int hash = hash(word);
    if (firsts[hash] == NONE) {
      firsts[hash] = place;
    } else {
      nexts[lasts[hash]] = place;
    }
    lasts[hash] = place;
  }

  /** The first place of a word, or -1. */
  int first(int word) {
    return find(firsts[hash(word)], word);
  }

  /** The place of a word after another one, or -1. */
  int next(int place, int word) {
    return find(nexts[place], word);
  }

  private int find(int start, int word) {
    int place = start;
    while (place != NONE && words[place] != word) {
      place = nexts[place];
    }
    return place;
  }

  int segment(int place) {
    return segments[place];
  }

  int position(int place) {
    return positions[place];
  }
}
