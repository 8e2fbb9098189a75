package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.text.Span;

/**
 * Where in a text the marks of footnotes may stand, for all that single characters tell. Used once;
 * not thread-safe.
 */
final class MarkPlaces {

  /** What may stand before the digits of a mark that can be nothing else. */
  private static final String SIGNS = "^{([>";

  private static final String BRACKETS = "([（";
  private static final String STOPS = ".,;:،؛，；。：、”\"»’)）》";

  /** No mark has more digits. */
  private static final int LONGEST = 2;

  /** So far from its digits a mark reaches, in characters. */
  private static final int AROUND = 8;

  /** What stands before a number that may be a mark. */
  enum Before {
    /** An opening bracket. */
    BRACKET,
    /** A stop, a quotation mark or a closing bracket. */
    STOP,
    /** A letter of an alphabet. */
    LETTER
  }

  /** A number of one or two digits, by the place of the first. */
  record Number(int at, Before before) {}

  private final String key;
  private final List<Span> signs = new ArrayList<>();
  private final List<Number> numbers = new ArrayList<>();

  private MarkPlaces(String key) {
    this.key = key;
  }

  /** The places in a folded text. */
  static MarkPlaces of(String key) {
    MarkPlaces places = new MarkPlaces(key);
    places.find();
    return places;
  }

  /** The text. */
  String key() {
    return key;
  }

  boolean isEmpty() {
    return signs.isEmpty() && numbers.isEmpty();
  }

  /** The surroundings of what can be nothing but a mark; in order, none overlaps another. */
  List<Span> signs() {
    return signs;
  }

  /** The numbers that may be marks, in order. */
  List<Number> numbers() {
    return numbers;
  }

  private void find() {
    for (int i = 0, end; i < key.length(); i = end) {
      char c = key.charAt(i);
      end = i + 1;
      if (Glyphs.is(c, Glyphs.DIGIT)) {
        end = numberEnd(i);
        if (end - i <= LONGEST) {
          addNumber(i, end);
        }
      } else if (Glyphs.is(c, Glyphs.MARK) && (c != '(' || isEmptyBracket(i))) {
        addSign(i, end);
      }
    }
  }

  private int numberEnd(int start) {
    int end = start;
    while (end < key.length() && Glyphs.is(key.charAt(end), Glyphs.DIGIT)) {
      end++;
    }
    return end;
  }

  private boolean isEmptyBracket(int at) {
    return at + 1 < key.length() && " )".indexOf(key.charAt(at + 1)) >= 0;
  }

  private void addNumber(int start, int end) {
    char before = start == 0 ? ' ' : key.charAt(start - 1);
    char sign = before == ' ' && start > 1 ? key.charAt(start - 2) : before;
    if (SIGNS.indexOf(sign) >= 0) {
      addSign(start, end);
    }
    if (BRACKETS.indexOf(before) >= 0) {
      numbers.add(new Number(start, Before.BRACKET));
    } else if (STOPS.indexOf(before) >= 0) {
      numbers.add(new Number(start, Before.STOP));
    } else if (Character.isLetter(before) && !Character.isIdeographic(before)) {
      numbers.add(new Number(start, Before.LETTER));
    }
  }

  private void addSign(int start, int end) {
    int to = Math.min(key.length(), end + AROUND);
    int last = signs.size() - 1;
    if (last >= 0 && start - AROUND <= signs.get(last).end()) {
      signs.set(last, new Span(signs.get(last).start(), to));
    } else {
      signs.add(new Span(Math.max(0, start - AROUND), to));
    }
  }
}
