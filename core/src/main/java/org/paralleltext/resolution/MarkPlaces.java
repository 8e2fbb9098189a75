package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/** Where in a text the marks of footnotes may stand, for all that single characters tell. */
final class MarkPlaces {

  /** No mark has more digits. */
  private static final int LONGEST = 2;

  /** What may stand before the digits of a mark, beside letters; and before a space before them. */
  private static final String BEFORE = "^{([（>.,;:،؛，；。：、”\"»’）)》";

  private static final String BEFORE_SPACE = "^{([>";

  /** So far from its digits a mark reaches, in characters. */
  private static final int AROUND = 8;

  private MarkPlaces() {}

  /**
   * The surroundings of numbers of one or two digits, raised ones and empty brackets: nothing else
   * can be a mark.
   */
  static List<Span> of(MappedText key) {
    List<Span> places = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < key.length(); i++) {
      int length = markLength(key, i);
      if (length == 0 || length > LONGEST || isApart(key, i)) {
        i += Math.max(0, length - 1);
        continue;
      }
      if (start >= 0 && i - AROUND > end) {
        places.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? Math.max(0, i - AROUND) : start;
      end = Math.min(key.length(), i + length + AROUND);
      i += length - 1;
    }
    if (start >= 0) {
      places.add(new Span(start, end));
    }
    return places;
  }

  /** How many characters of a mark, or digits of a number, stand from {@code i} on. */
  private static int markLength(MappedText key, int i) {
    char c = key.charAt(i);
    if (c < '(') {
      return 0;
    }
    int end = i;
    while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
      end++;
    }
    if (end > i) {
      return end - i;
    }
    boolean mark =
        c == '('
            ? i + 1 < key.length() && " )".indexOf(key.charAt(i + 1)) >= 0
            : c > '9' && isRaised(c);
    return mark ? 1 : 0;
  }

  private static boolean isRaised(char c) {
    return c == '¹' || c == '²' || c == '³' || c == '⁰' || c >= '⁴' && c <= '⁹';
  }

  /** Whether a number stands behind what never stands before that of a mark. */
  private static boolean isApart(MappedText key, int i) {
    if (!Character.isDigit(key.charAt(i))) {
      return false;
    }
    char before = i == 0 ? ' ' : key.charAt(i - 1);
    boolean word = Character.isLetter(before) && !Character.isIdeographic(before);
    return before == ' '
        ? i < 2 || BEFORE_SPACE.indexOf(key.charAt(i - 2)) < 0
        : !word && BEFORE.indexOf(before) < 0;
  }
}
