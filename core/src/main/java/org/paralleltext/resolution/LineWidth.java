package org.paralleltext.resolution;

import java.util.List;

/**
 * The width at which the lines of a file were wrapped, if they were, and what the length of a line
 * says: where the next word would have found room, somebody ended the line on purpose.
 *
 * @param width in characters; 0 if the lines were not wrapped
 * @param ends whether lines that were not wrapped end where paragraphs do
 */
record LineWidth(int width, boolean ends) {

  /** Wrapped lines are shorter than this, in characters. */
  private static final int LONGEST = 200;

  /** The line that is longer than so many is taken for a full one. */
  private static final double FULL = 0.9;

  /** Lines of a wrapped file are at least this long for a full one, but for the last ones. */
  private static final double NEARLY_FULL = 0.75;

  /** So many lines of a wrapped file are nearly full. */
  private static final double SHARE = 0.4;

  /** So much of the width must be left over before a line counts as short, and as surely so. */
  private static final double SLACK = 0.06;

  private static final double CLEAR_SLACK = 0.2;

  private static final double ENDED = 10;
  private static final double SHORT = 4;
  private static final double PERHAPS_SHORT = 1;
  private static final double WRAPPED = -1;

  /**
   * Reads it off the lines of a file.
   *
   * @param ends whether most lines end with a stop
   */
  static LineWidth of(List<Line> lines, boolean ends) {
    int[] lengths =
        lines.stream()
            .filter(line -> !line.before().cut())
            .mapToInt(LineWidth::length)
            .sorted()
            .toArray();
    if (lengths.length == 0) {
      return new LineWidth(0, ends);
    }
    int full = lengths[(int) (FULL * (lengths.length - 1))];
    int nearly = 0;
    int over = 0;
    for (int length : lengths) {
      nearly += length >= NEARLY_FULL * full && length <= full / NEARLY_FULL ? 1 : 0;
      over += length > full / NEARLY_FULL ? 1 : 0;
    }
    boolean wrapped =
        full <= LONGEST && nearly >= SHARE * lengths.length && over < nearly / 10.0 + 1;
    return new LineWidth(wrapped ? full : 0, ends);
  }

  private static int length(Line line) {
    return line.key().length();
  }

  /** What the end of a line says for a new paragraph behind it; negative if it speaks against. */
  double end(Line before, Line next) {
    if (width == 0) {
      return ends ? ENDED : 0;
    }
    double slack = (double) (width - length(before) - 1 - firstWord(next)) / width;
    if (slack >= CLEAR_SLACK) {
      return SHORT;
    }
    return slack >= SLACK ? PERHAPS_SHORT : WRAPPED;
  }

  /** Whether somebody surely ended the line on purpose. */
  boolean isClear(Line before, Line next) {
    return end(before, next) >= SHORT;
  }

  /** How much room the first word takes; in Chinese a character is enough. */
  private static int firstWord(Line line) {
    int end = 1;
    while (end < length(line)
        && line.key().charAt(end) != ' '
        && !Character.isIdeographic(line.key().charAt(end))) {
      end++;
    }
    return end;
  }
}
