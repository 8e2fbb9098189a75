package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * What neither a paragraph nor an omission holds: tags, and the characters that cleaning removed.
 */
final class Remainder {

  private Remainder() {}

  /** Omissions for the rest of a file; each goes from one claimed character to the next. */
  static List<Omission> of(
      SourceText source, List<Paragraph> paragraphs, List<Omission> omissions) {
    String text = source.text();
    BitSet claimed = claimed(source, paragraphs, omissions);
    List<Omission> rest = new ArrayList<>();
    for (int i = claimed.nextClearBit(0); i < text.length(); i = claimed.nextClearBit(i)) {
      int next = claimed.nextSetBit(i);
      int end = next < 0 ? text.length() : next;
      int start = i;
      i = end;
      while (start < end && Cleaner.isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && Cleaner.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        rest.add(new Omission(Reason.MARKUP, new Span(start, end)));
      }
    }
    return rest;
  }

  private static BitSet claimed(
      SourceText source, List<Paragraph> paragraphs, List<Omission> omissions) {
    BitSet claimed = new BitSet(source.text().length());
    for (Omission omission : omissions) {
      claimed.set(omission.span().start(), omission.span().end());
    }
    for (Paragraph paragraph : paragraphs) {
      for (Span range : paragraph.content().sourceRanges(source)) {
        claimed.set(range.start(), range.end());
      }
    }
    return claimed;
  }
}
