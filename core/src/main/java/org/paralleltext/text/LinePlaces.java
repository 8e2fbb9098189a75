package org.paralleltext.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The places of offsets in a text as people name them. Immutable and thread-safe. */
public final class LinePlaces {

  private final int[] lineStarts;

  private LinePlaces(int[] lineStarts) {
    this.lineStarts = lineStarts;
  }

  /** Goes through a text once, to find its lines. */
  public static LinePlaces of(SourceText source) {
    String text = source.text();
    char lineEnd = source.lineEnd();
    return new LinePlaces(
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == lineEnd)
                    .map(i -> i + 1))
            .toArray());
  }

  /** The place of an offset: {@code line:column}, both from 1; columns count UTF-16 units. */
  public String of(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return (line + 1) + ":" + (offset - lineStarts[line] + 1);
  }
}
