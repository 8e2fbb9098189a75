package org.paralleltext.resolution;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/**
 * A line of the file, or a piece cut from a line that holds many paragraphs.
 *
 * @param span where it stands in the file
 * @param text its clean text
 * @param key its folded text, for patterns
 * @param glyphs the kinds of {@link Glyphs} in its key
 * @param before what stands between it and the line before
 */
record Line(Span span, MappedText text, MappedText key, int glyphs, Before before) {

  /**
   * What stands between a line and the one before.
   *
   * @param blanks how many blank lines
   * @param indent how many white-space characters the line begins with
   * @param pageBreak whether a page ended
   * @param cut whether they were one line in the file and were cut apart
   * @param mark whether a footnote mark stood there on a line of its own
   */
  record Before(int blanks, int indent, boolean pageBreak, boolean cut, boolean mark) {

    static Before of(int blanks, int indent) {
      return new Before(blanks, indent, false, false, false);
    }

    static Before cutting() {
      return new Before(0, 0, false, true, false);
    }

    Before withPageBreak() {
      return new Before(blanks, indent, true, cut, mark);
    }

    Before withMark() {
      return new Before(blanks, indent, pageBreak, cut, true);
    }
  }

  /** A line with a key: the folded text, or the text itself if folding leaves nothing. */
  static Line of(Span span, MappedText text, MappedText folded, Before before) {
    MappedText key = folded.isEmpty() ? text : folded;
    return new Line(span, text, key, Glyphs.in(key), before);
  }

  /** A footnote mark, in any of the forms that extractions leave; also the empty text. */
  static final String MARK = "(?:\\^?\\(?\\[?\\d{0,2}\\]?\\)?|[¹²³⁰⁴-⁹]{1,2})";

  private static final Pattern CLOSED =
      Pattern.compile(".*[,;.:!?，；。：！？،؛؟…][\"”’'»）)\\]]*\\s?" + MARK, Pattern.DOTALL);

  /** What rules are drawn with, at least so many of them. */
  private static final String RULES = "_-–—―─━⎯=ـ";

  private static final int SHORTEST_RULE = 5;

  private static final int LONGEST_NUMBER = 3;

  /** Whether there is a character of some kinds of {@link Glyphs} in its key. */
  boolean has(int kinds) {
    return (glyphs & kinds) != 0;
  }

  /**
   * Whether it ends as a paragraph may end: with a stop of some kind, then perhaps quotes and a
   * footnote mark.
   */
  boolean isClosed() {
    return has(Glyphs.STOP) && isClosed(key);
  }

  /** Whether it ends with a stop that ends a sentence or a point, or announces one. */
  boolean endsSentence() {
    return ";；؛.。:：".indexOf(last(key)) >= 0;
  }

  /** Whether it ends with a colon. */
  boolean isAnnouncement() {
    return ":：".indexOf(last(key)) >= 0;
  }

  /** Whether it ends with a hyphen. */
  boolean endsInHyphen() {
    return last(key) == '-';
  }

  /** Whether it ends with a square bracket, and is not only that. */
  boolean endsInBracket() {
    return key.length() > 1 && "[]".indexOf(last(key)) >= 0;
  }

  /** The last character; a space if there is none. */
  private static char last(CharSequence key) {
    return key.length() == 0 ? ' ' : key.charAt(key.length() - 1);
  }

  static boolean isClosed(CharSequence key) {
    char last = last(key);
    if (key.length() == 0 || Character.isLetter(last)) {
      return false;
    }
    if (Glyphs.is(last, Glyphs.STOP)) {
      return true;
    }
    CharSequence tail = key.subSequence(Math.max(0, key.length() - 16), key.length());
    return CLOSED.matcher(tail).matches();
  }

  /** Whether it is the line between text and footnotes; drawn, or left as white space. */
  boolean isRule() {
    return text.isEmpty()
        || key.length() >= SHORTEST_RULE && consistsOf(c -> RULES.indexOf(c) >= 0);
  }

  /** Whether it is a number alone, of a page or a footnote; not a year. */
  boolean isNumber() {
    return key.length() <= LONGEST_NUMBER
        && !key.isEmpty()
        && consistsOf(c -> c >= '0' && c <= '9');
  }

  private boolean consistsOf(IntPredicate kind) {
    int i = 0;
    while (i < key.length() && kind.test(key.charAt(i))) {
      i++;
    }
    return i == key.length();
  }

  /** Without parts of its key, given in order, and without what those stand for in the text. */
  Line without(List<Span> parts) {
    List<Span> inText = parts.stream().map(this::inText).toList();
    return of(span, text.without(inText), key.without(parts), before);
  }

  private Span inText(Span part) {
    int start = key.sourceOffset(part.start());
    int end = part.end() < key.length() ? key.sourceOffset(part.end()) : span.end();
    return new Span(text.indexOfSource(start), text.indexOfSource(end));
  }

  Line with(Before other) {
    return new Line(span, text, key, glyphs, other);
  }
}
