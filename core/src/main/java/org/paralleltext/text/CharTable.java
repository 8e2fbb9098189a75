package org.paralleltext.text;

import com.google.common.primitives.UnsignedBytes;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A small number for each UTF-16 unit, looked up instead of worked out.
 *
 * <p>It is kept in pages, and equal pages are one: of what all Chinese characters share there is
 * one page, which is always at hand in the processor's cache. Immutable and thread-safe.
 */
public final class CharTable {

  /** How many units a page has; there are as many pages. */
  private static final int PAGE = 1 << Byte.SIZE;

  private final byte[][] pages = new byte[PAGE][PAGE];

  /**
   * A table of what a function says.
   *
   * @param value gives for each unit, from 0 to 65535, a number from 0 to 255
   * @throws IllegalArgumentException if it gives another
   */
  public CharTable(IntUnaryOperator value) {
    Map<ByteBuffer, byte[]> known = new HashMap<>();
    for (int i = 0; i < PAGE; i++) {
      for (int k = 0; k < PAGE; k++) {
        pages[i][k] = UnsignedBytes.checkedCast(value.applyAsInt(i * PAGE + k));
      }
      pages[i] = known.computeIfAbsent(ByteBuffer.wrap(pages[i]), ByteBuffer::array);
    }
  }

  /** The number of a unit, from 0 to 255. */
  public int get(char c) {
    return UnsignedBytes.toInt(pages[c >>> Byte.SIZE][c & PAGE - 1]);
  }
}
