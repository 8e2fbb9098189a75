package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** Reads the physical lines of a file; blank ones become a number in the line after them. */
final class Lines {

  /** So much white space alone on a line is where a footnote separator was drawn. */
  private static final int BLANK_RULE = 20;

  private static final HeadPattern HEADING = HeadPattern.of(Pattern.compile("#{1,6} ?(?=[^#\\s])"));

  private final SourceText source;
  private final Cleaner cleaner;
  private final List<Line> lines = new ArrayList<>();
  private int blanks;
  private boolean pageBreak;

  private Lines(SourceText source, Cleaner cleaner) {
    this.source = source;
    this.cleaner = cleaner;
  }

  /** The lines of a file that have text, and the rules between text and footnotes. */
  static List<Line> read(SourceText source, Cleaner cleaner) {
    Lines reader = new Lines(source, cleaner);
    reader.readAll();
    return reader.lines;
  }

  private void readAll() {
    String text = source.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        add(new Span(start, i));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        pageBreak |= c == '\f';
        start = i + 1;
      }
    }
    add(new Span(start, text.length()));
  }

  /** Line feed, vertical tab, form feed, carriage return, and the line ends of Unicode. */
  static boolean isLineEnd(int c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void add(Span span) {
    MappedText text = withoutHash(cleaner.clean(source, span));
    if (text.isEmpty() && (span.length() < BLANK_RULE || pageBreak)) {
      blanks++;
      return;
    }
    int indent = text.isEmpty() ? 0 : indent(span);
    Line.Before before = Line.Before.of(blanks, indent);
    lines.add(Line.of(span, text, cleaner.fold(text), pageBreak ? before.withPageBreak() : before));
    blanks = 0;
    pageBreak = false;
  }

  /** Without the number signs of a markdown heading. */
  private static MappedText withoutHash(MappedText text) {
    return HEADING.head(text).map(hash -> text.slice(hash.end())).orElse(text);
  }

  private int indent(Span span) {
    int i = span.start();
    while (i < span.end() && Cleaner.isSpace(source.text().charAt(i))) {
      i++;
    }
    return i - span.start();
  }
}
