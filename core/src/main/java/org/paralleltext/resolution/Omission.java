package org.paralleltext.resolution;

import java.util.Locale;
import java.util.Objects;
import org.paralleltext.text.Span;

/**
 * A part of the file that is in no paragraph's text, and why.
 *
 * @param reason why it was left out
 * @param span where it stands in the file; the white space in it does not count
 */
public record Omission(Reason reason, Span span) implements Comparable<Omission> {

  /** Why text was left out. */
  public enum Reason {
    /** What an XML file says about the document. */
    METADATA,
    /** The topics at the head of a dump. */
    TOPIC_HEADER,
    /** The organ, distribution line, date and the like above the title. */
    MASTHEAD,
    /** A page number. */
    PAGE_NUMBER,
    /** A line that returns on every page. */
    RUNNING_HEADER,
    /** A job number, a bar code, a request to recycle. */
    IMPRINT,
    /** The line above footnotes. */
    SEPARATOR,
    /** The mark of a footnote in the text. */
    FOOTNOTE_MARK,
    /** The number or letter of a paragraph, which its {@link ParagraphNumber} holds. */
    MARKER,
    /** Markdown, tags and invisible controls. */
    MARKUP;

    /** The reason in words: {@code page number}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Checks that nothing is missing. */
  public Omission {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(span, "span");
  }

  /** Orders by place. */
  @Override
  public int compareTo(Omission other) {
    return span.compareTo(other.span);
  }
}
