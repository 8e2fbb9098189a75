package org.paralleltext.resolution;

import java.util.ArrayList;
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
          "[,;.:，；。：،؛][”\"’»）)\\]]*(?:\\s?\\(\\)| ?\\^?\\(?\\[?\\d{1,2}\\]?\\)?(?=\\s|\\p{L}))?\\s?");

  /** A stop that ends a sentence or a point. */
  static final Pattern SENTENCE_END = LanguageTable.compile("[;.；。؛][”\"’»）)\\]]*\\s?");

  /** An opening, or the title of a section, is no longer than this. */
  static final int HEAD = 160;

  private final MappedText key;
  private final TreeSet<Integer> cuts = new TreeSet<>();

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

  /** Notes that a paragraph begins at a place; the ends of the line are no such places. */
  void cut(int at) {
    if (at > 0 && at < key.length()) {
      cuts.add(at);
    }
  }

  boolean isCut(int at) {
    return cuts.contains(at);
  }

  /** The first cut behind a place, or the end of the line. */
  int nextCut(int at) {
    Integer next = cuts.higher(at);
    return next == null ? key.length() : next;
  }

  /** The last cut before a place, or the beginning of the line. */
  int lastCut(int at) {
    Integer last = cuts.lower(at);
    return last == null ? 0 : last;
  }

  /** All cuts so far, in order. */
  List<Integer> cuts() {
    return new ArrayList<>(cuts);
  }
}
