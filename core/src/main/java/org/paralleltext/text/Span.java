package org.paralleltext.text;

/**
 * A half-open range {@code [start, end)} of positions; of characters (UTF-16 code units) in a text,
 * or of segments in a sequence.
 *
 * @param start the first position, at least 0
 * @param end the position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start <= end: [" + start + ", " + end + ")");
    }
  }

  /** The span of one position. */
  public static Span at(int position) {
    return new Span(position, position + 1);
  }

  /** How many positions it holds. */
  public int length() {
    return end - start;
  }

  /** Whether it holds no position. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code position} lies inside. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** For example {@code [3, 7)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
