package org.paralleltext.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text made from a {@link SourceText}, each character of which knows the source offset it came
 * from.
 *
 * <p>Characters may be left out or replaced on the way (a line end becomes a space); offsets never
 * go backwards. Immutable and thread-safe. Two are equal when their characters and offsets are.
 */
public final class MappedText implements CharSequence {

  /** The text without characters. */
  public static final MappedText EMPTY = builder().build();

  /** What it is a part of: the source, or a text made from it. */
  private final String whole;

  /** Where the characters of the whole come from. */
  private final OffsetRuns offsets;

  private final int start;
  private final int length;

  private MappedText(String whole, OffsetRuns offsets, int start, int end) {
    this.whole = whole;
    this.offsets = offsets;
    this.start = start;
    this.length = end - start;
  }

  /** The characters of a span of the source, unchanged. */
  public static MappedText of(SourceText source, Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), source.text().length());
    return new MappedText(source.text(), OffsetRuns.IN_PLACE, span.start(), span.end());
  }

  /** A builder that has no characters yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The source offset of a character.
   *
   * @param index a position in this text, in {@code [0, length())}
   */
  public int sourceOffset(int index) {
    return offsets.at(start + Objects.checkIndex(index, length));
  }

  /**
   * The source span from the first character to the last, with whatever was left out between them.
   *
   * @throws IllegalStateException if the text is empty, since it then stands nowhere
   */
  public Span sourceSpan() {
    if (isEmpty()) {
      throw new IllegalStateException("an empty text has no source span");
    }
    return new Span(sourceOffset(0), sourceOffset(length - 1) + 1);
  }

  /**
   * The source spans that it consists of, in order; parts with only white space between them are
   * one.
   *
   * @param source the text that it was made from
   */
  public List<Span> sourceRanges(SourceText source) {
    List<Span> ranges = new ArrayList<>();
    int first = 0;
    for (int i = runEnd(0); i < length; i = runEnd(i)) {
      int end = sourceOffset(i - 1) + 1;
      if (!onlySpaceBetween(source.text(), end, sourceOffset(i))) {
        ranges.add(new Span(sourceOffset(first), end));
        first = i;
      }
    }
    if (!isEmpty()) {
      ranges.add(new Span(sourceOffset(first), sourceOffset(length - 1) + 1));
    }
    return List.copyOf(ranges);
  }

  /** The position behind the characters from {@code from} on that stand side by side. */
  private int runEnd(int from) {
    return Math.min(length, offsets.runEnd(start + from) - start);
  }

  private static boolean onlySpaceBetween(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Cleaner.isSpace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first index whose source offset is {@code offset} or later; {@code length()} if there is
   * none.
   */
  public int indexOfSource(int offset) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceOffset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether any of its characters has one of some {@link CharFlags}. */
  boolean any(int flags) {
    return CharFlags.any(whole, start, start + length, flags);
  }

  /** Whether nothing but letters, stops and single spaces between them is in it. */
  boolean isEven() {
    return CharFlags.isEven(whole, start, start + length);
  }

  /** The part from a position to before another one. */
  public MappedText slice(int from, int to) {
    Objects.checkFromToIndex(from, to, length);
    return to - from == length ? this : new MappedText(whole, offsets, start + from, start + to);
  }

  /** The part from a position to the end. */
  public MappedText slice(int from) {
    return slice(from, length);
  }

  /** Without the white space at both ends. */
  public MappedText strip() {
    int from = 0;
    int to = length;
    while (from < to && Cleaner.isSpace(charAt(from))) {
      from++;
    }
    while (to > from && Cleaner.isSpace(charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  /** Without the characters of a span of this text. */
  public MappedText without(Span span) {
    return without(List.of(span));
  }

  /**
   * Without the characters of many spans of this text; linear in its length.
   *
   * @param spans in order, none of which overlaps another
   */
  public MappedText without(List<Span> spans) {
    if (spans.isEmpty()) {
      return this;
    }
    Builder rest = builder();
    int from = 0;
    for (Span span : spans) {
      rest.append(slice(from, span.start()));
      from = span.end();
    }
    return rest.append(slice(from)).build();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return whole.charAt(start + Objects.checkIndex(index, length));
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return slice(from, to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappedText that
        && length == that.length
        && whole.regionMatches(start, that.whole, that.start, length)
        && IntStream.range(0, length).allMatch(i -> sourceOffset(i) == that.sourceOffset(i));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return whole.substring(start, start + length);
  }

  /** Collects characters with their source offsets. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final OffsetRuns.Builder offsets = new OffsetRuns.Builder();

    private Builder() {}

    /**
     * Adds a character.
     *
     * @param c the character
     * @param offset where it comes from; not before the offset added last
     * @throws IllegalArgumentException if {@code offset} goes backwards
     */
    public Builder append(char c, int offset) {
      offsets.append(offset, 1);
      text.append(c);
      return this;
    }

    /**
     * Adds a text with its offsets.
     *
     * @throws IllegalArgumentException if they go backwards
     */
    public Builder append(MappedText more) {
      for (int i = 0; i < more.length; ) {
        int end = more.runEnd(i);
        offsets.append(more.sourceOffset(i), end - i);
        i = end;
      }
      text.append(more.whole, more.start, more.start + more.length);
      return this;
    }

    /** How many characters were added. */
    public int length() {
      return text.length();
    }

    /** The text so far. */
    public MappedText build() {
      return new MappedText(text.toString(), offsets.build(), 0, text.length());
    }
  }
}
