package org.paralleltext.resolution;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;

/**
 * A line that holds many paragraphs, and the places where it is cut so far: the first characters of
 * paragraphs, as indices of its key. Used by one thread.
 */
final class Flow {

  /** A stop, then perhaps quotes, a footnote mark and a space. */
  static final Pattern STOP =
      LanguageTable.compile(
          "[,;.:，；。：،؛][”\"’»）)\\]]*(?:\\s?\\(\\)| ?\\^?\\(?\\[?\\d{1,2}\\]?\\)?(?=\\s|\\p{L}(?![.:])))?\\s?");

  /** A stop that ends a sentence or a point. */
  static final Pattern SENTENCE_END = LanguageTable.compile("[;.；。؛][”\"’»）)\\]]*\\s?");

  /** An opening, or the title of a section, is no longer than this. */
  static final int HEAD = 160;

  private final MappedText key;
  private final BitSet cuts = new BitSet();

  /** Where stops end behind a place that was asked for; none were so far if that is negative. */
  private final BitSet stops = new BitSet();

  private int stopsFrom = -1;

  Flow(MappedText key) {
    this.key = key;
  }

  MappedText key() {
    return key;
  }

  int length() {
    return key.length();
  }

  /** The first characters from a place on, as many as tell what begins there. */
  MappedText head(int at) {
    return key.slice(at, Math.min(key.length(), at + HEAD));
  }

  /** Where what matches a pattern in a part of the line ends. */
  NavigableSet<Integer> ends(Pattern pattern, int from, int to) {
    TreeSet<Integer> ends = new TreeSet<>();
    Matcher matcher = pattern.matcher(key).region(from, to);
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    return ends;
  }

  /** Where stops end in the rest of the line; not to be changed. */
  BitSet stops(int from) {
    if (from != stopsFrom) {
      stops.clear();
      ends(STOP, from, key.length()).forEach(stops::set);
      stopsFrom = from;
    }
    return stops;
  }

  /** Notes that a paragraph begins at a place; the ends of the line are no such places. */
  void cut(int at) {
    if (at > 0 && at < key.length()) {
      cuts.set(at);
    }
  }

  boolean isCut(int at) {
    return cuts.get(at);
  }

  /** The first cut behind a place, or the end of the line. */
  int nextCut(int at) {
    int next = cuts.nextSetBit(at + 1);
    return next < 0 ? key.length() : next;
  }

  /** The last cut before a place, or the beginning of the line. */
  int lastCut(int at) {
    return Math.max(0, cuts.previousSetBit(at - 1));
  }

  /** All cuts so far, in order. */
  List<Integer> cuts() {
    return cuts.stream().boxed().toList();
  }
}
