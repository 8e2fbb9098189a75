package org.paralleltext.lineage;

import java.util.Locale;

/** What became of a paragraph from one edition to the next. */
public enum Change {
  /** The same letters and figures, whatever its number and its punctuation are. */
  KEPT,
  /** The same paragraph in other words. */
  CHANGED,
  /** The same paragraph; without a common language, nobody can tell whether its words changed. */
  CARRIED,
  /** Several paragraphs became one, or fewer than they were. */
  MERGED,
  /** One paragraph became several, or several became more. */
  SPLIT,
  /** A paragraph that no earlier edition has. */
  ADDED,
  /** A paragraph that an earlier edition has, and the one before has not. */
  RESTORED,
  /** A paragraph that is not in the later edition. */
  DROPPED;

  /** The change in a word of every output: {@code kept}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether both editions have the paragraph. */
  public boolean isContinued() {
    return compareTo(SPLIT) <= 0;
  }
}
