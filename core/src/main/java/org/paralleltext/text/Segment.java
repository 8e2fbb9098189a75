package org.paralleltext.text;

/** What gets aligned: a paragraph, a sentence, or a line. */
public interface Segment {

  /** The clean text, each character mapped to the file. */
  MappedText content();

  /** The clean text. */
  default String text() {
    return content().toString();
  }
}
