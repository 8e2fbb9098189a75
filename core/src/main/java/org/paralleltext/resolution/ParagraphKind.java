package org.paralleltext.resolution;

import java.util.Locale;

/** What a paragraph of a resolution is. */
public enum ParagraphKind {
  /** The organ and its session: <i>General Assembly, sixty-ninth session</i>. */
  SESSION,
  /** The agenda item. */
  AGENDA,
  /** By whom and when it was adopted. */
  ADOPTION,
  /** Without reference to a committee, or on whose report; in brackets. */
  REFERENCE,
  /** The title; its number is the symbol of the resolution. */
  TITLE,
  /** The enacting words: <i>The General Assembly,</i>. */
  CHAPEAU,
  /** A paragraph of the preamble. */
  PREAMBULAR,
  /** The title of a section, numbered or not. */
  HEADING,
  /** A numbered paragraph, or the single unnumbered one, by which the organ acts. */
  OPERATIVE,
  /** A point below another paragraph: (a), (i). */
  SUBPARAGRAPH,
  /** The title of an annex, and paragraphs in it that have no number. */
  ANNEX,
  /** How the organ voted, or the list of those who voted one way: <i>In favour: …</i>. */
  VOTE,
  /** The meeting at which it was adopted, at the end. */
  MEETING,
  /** A footnote's text. */
  FOOTNOTE;

  /** The kind's word in every output: {@code operative}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether such a paragraph is prose that ends with a stop, a comma or the like. */
  public boolean isSentence() {
    return switch (this) {
      case PREAMBULAR, OPERATIVE, SUBPARAGRAPH, FOOTNOTE -> true;
      default -> false;
    };
  }

  /** Whether it belongs before the chapeau. */
  public boolean isFront() {
    return compareTo(CHAPEAU) < 0;
  }
}
