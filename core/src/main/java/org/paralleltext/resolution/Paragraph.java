package org.paralleltext.resolution;

import java.util.Objects;
import java.util.Optional;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;

/**
 * A unit of a resolution.
 *
 * @param kind what it is
 * @param number its canonical number, if it has one; a title has none here, see {@link
 *     Resolution#symbol()}
 * @param content its clean text, without its number and without footnote marks, each character
 *     mapped to the file; not empty
 */
public record Paragraph(ParagraphKind kind, Optional<ParagraphNumber> number, MappedText content)
    implements Segment {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if {@code content} is empty
   */
  public Paragraph {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "a paragraph must have text: " + kind.word() + " " + number);
    }
  }

  /** How many levels a point stands below its paragraph, from 1; 0 for what is no point. */
  public int depth() {
    if (kind != ParagraphKind.SUBPARAGRAPH) {
      return 0;
    }
    String label = number.map(ParagraphNumber::label).orElse("");
    return Math.max(1, (int) label.chars().filter(c -> c == '(').count());
  }
}
