package org.paralleltext.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text made from a {@link SourceText}, each character of which knows the source offset it came
 * from.
 *
 * <p>Characters may be left out or replaced on the way (a line end becomes a space); offsets never
 * go backwards. Immutable and thread-safe. Two are equal when their characters and offsets are.
 */
public final class MappedText implements CharSequence {

  /** The text without characters. */
  public static final MappedText EMPTY = new MappedText("", new int[0]);

  private final String text;
  private final int[] offsets;

  private MappedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The characters of a span of the source, unchanged. */
  public static MappedText of(SourceText source, Span span) {
    int[] offsets = new int[span.length()];
    Arrays.setAll(offsets, i -> span.start() + i);
    return new MappedText(source.text().substring(span.start(), span.end()), offsets);
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
    return offsets[Objects.checkIndex(index, offsets.length)];
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
    return new Span(offsets[0], offsets[offsets.length - 1] + 1);
  }

  /**
   * The source spans that it consists of, in order; parts with only white space between them are
   * one.
   *
   * @param source the text that it was made from
   */
  public List<Span> sourceRanges(SourceText source) {
    List<Span> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= offsets.length; i++) {
      if (i == offsets.length || !onlySpaceBetween(source.text(), offsets[i - 1] + 1, offsets[i])) {
        ranges.add(new Span(offsets[start], offsets[i - 1] + 1));
        start = i;
      }
    }
    return List.copyOf(ranges);
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
    int found = Arrays.binarySearch(offsets, offset);
    int index = found >= 0 ? found : -found - 1;
    while (index > 0 && offsets[index - 1] == offset) {
      index--;
    }
    return index;
  }

  /** The part from {@code start} to before {@code end}. */
  public MappedText slice(int start, int end) {
    Objects.checkFromToIndex(start, end, offsets.length);
    return new MappedText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  /** The part from {@code start} to the end. */
  public MappedText slice(int start) {
    return slice(start, length());
  }

  /** Without the white space at both ends. */
  public MappedText strip() {
    int start = 0;
    int end = length();
    while (start < end && Cleaner.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Cleaner.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
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
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return slice(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappedText that
        && text.equals(that.text)
        && Arrays.equals(offsets, that.offsets);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(offsets);
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return text;
  }

  /** Collects characters with their source offsets. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    private Builder() {}

    /**
     * Adds a character.
     *
     * @param c the character
     * @param offset where it comes from; not before the offset added last
     * @throws IllegalArgumentException if {@code offset} goes backwards
     */
    public Builder append(char c, int offset) {
      int size = text.length();
      if (size > 0 && offset < offsets[size - 1]) {
        throw new IllegalArgumentException(
            "offset must not be before " + offsets[size - 1] + ": " + offset);
      }
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
      }
      text.append(c);
      offsets[size] = offset;
      return this;
    }

    /**
     * Adds a text with its offsets.
     *
     * @throws IllegalArgumentException if they go backwards
     */
    public Builder append(MappedText more) {
      if (!more.isEmpty()) {
        int size = text.length();
        int added = more.length();
        append(more.charAt(0), more.sourceOffset(0));
        if (size + added > offsets.length) {
          offsets = Arrays.copyOf(offsets, 2 * (size + added));
        }
        text.append(more.text, 1, added);
        System.arraycopy(more.offsets, 1, offsets, size + 1, added - 1);
      }
      return this;
    }

    /** How many characters were added. */
    public int length() {
      return text.length();
    }

    /** The text so far. */
    public MappedText build() {
      return new MappedText(text.toString(), Arrays.copyOf(offsets, text.length()));
    }
  }
}
