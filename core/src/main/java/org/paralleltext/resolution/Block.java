package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** The lines of one paragraph, while they are being gathered. */
final class Block {

  private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,2})\\)");

  /** Most blocks have no more lines. */
  private static final int USUAL_LINES = 2;

  private final Head head;
  private final List<Line> lines;

  /**
   * How a block begins.
   *
   * @param opening what its first words announce
   * @param number the number of a paragraph or footnote, or the ordinal of a point or section; 0 if
   *     there is none
   * @param level the level of a point or section; 0 if there is none
   * @param length how many characters of the first line's key the marker takes, white space after
   *     it included
   * @param suffix {@code bis} and the like, or nothing
   */
  record Head(Opening opening, int number, int level, int length, String suffix) {

    /** The same, behind another marker. */
    Head behind(Head other) {
      return new Head(opening, number, level, other.length + length, suffix);
    }

    Head withNumber(int other) {
      return new Head(opening, other, level, length, suffix);
    }

    static Head of(Opening opening) {
      return new Head(opening, 0, 0, 0, "");
    }

    static Head title(int length) {
      return new Head(Opening.TITLE, 0, 0, length, "");
    }

    static Head footnote(int number, int length) {
      return new Head(Opening.FOOTNOTE, number, 0, length, "");
    }

    static Head of(Opening opening, Numerals.Marker marker) {
      return new Head(opening, marker.ordinal(), marker.level(), marker.length(), "");
    }
  }

  private Block(Head head, List<Line> lines) {
    this.head = head;
    this.lines = lines;
  }

  Block(Head head, Line first) {
    this(head, new ArrayList<>(USUAL_LINES));
    lines.add(first);
  }

  /** The same lines with another head. */
  Block with(Head other) {
    return other == head ? this : new Block(other, lines);
  }

  /** Where it stands in the file. */
  Span span() {
    return new Span(first().span().start(), last().span().end());
  }

  void add(Line line) {
    lines.add(line);
  }

  Head head() {
    return head;
  }

  Opening opening() {
    return head.opening();
  }

  List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  boolean isClosed() {
    return last().isClosed();
  }

  /** Whether a number in brackets at the head of a line goes on with those in the text so far. */
  boolean enumerates(Line line) {
    Matcher matcher = BRACKETED.matcher(line.key());
    if (!matcher.lookingAt()) {
      return false;
    }
    String before = "(" + (Integer.parseInt(matcher.group(1)) - 1) + ")";
    return lines.stream().anyMatch(own -> own.key().toString().contains(before));
  }

  /** Whether there is a character of some kinds of {@link Glyphs} in its lines. */
  boolean has(int kinds) {
    for (Line line : lines) {
      if (line.has(kinds)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is prose whose sentence has not come to a stop. */
  boolean isOpenSentence() {
    return opening().isSentence() && !isClosed();
  }

  /**
   * Its text from marker to end, lines joined as they stand in the file; without a space after a
   * hyphen that ends a line, and without the hyphen if the line end put it there.
   */
  MappedText text(SourceText source, Cleaner cleaner, Hyphens hyphens) {
    if (lines.size() == 1) {
      return cleaner.clean(first().text());
    }
    MappedText.Builder text = MappedText.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !endsInHyphen(lines.get(i - 1).text())) {
        int from = lines.get(i - 1).text().sourceSpan().end();
        int space = space(source, from, lines.get(i).text().sourceOffset(0));
        if (space >= 0) {
          text.append(' ', space);
        }
      }
      text.append(bare(i, hyphens));
    }
    return cleaner.clean(text.build());
  }

  private MappedText bare(int index, Hyphens hyphens) {
    Line line = lines.get(index);
    boolean soft =
        index + 1 < lines.size()
            && endsInHyphen(line.text())
            && hyphens.isSoft(line, lines.get(index + 1));
    return soft ? line.text().slice(0, line.text().length() - 1) : line.text();
  }

  /** Where the first white space of a part of the file stands; −1 if there is none. */
  private static int space(SourceText source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Cleaner.isSpace(source.text().charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The source offset at which its content begins, after the marker; the end of the first line if
   * that is all marker.
   */
  int contentStart() {
    MappedText key = first().key();
    return head.length() < key.length() ? key.sourceOffset(head.length()) : first().span().end();
  }

  private static boolean endsInHyphen(MappedText text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && !Cleaner.isSpace(text.charAt(last - 1));
  }
}
