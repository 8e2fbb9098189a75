package org.paralleltext.check;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Remembers units by 128 bits of hash each, in a table with open addressing: a million units need
 * 64 MB at most, and half as much again while it grows, and that two of them have one hash is less
 * likely than 1 in 10^26. Not thread-safe.
 */
final class SeenUnits {

  private static final int FIRST_SIZE = 1 << 10;

  /** Two numbers a unit; both 0 where there is none. */
  private long[] table = new long[2 * FIRST_SIZE];

  private int count;

  /** Adds a unit; false if it was there. */
  boolean add(List<Side> sides) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (Side side : sides) {
      hasher.putUnencodedChars(side.language().code()).putChar('\t');
      hasher.putInt(side.text().length()).putUnencodedChars(side.text());
    }
    ByteBuffer hash = ByteBuffer.wrap(hasher.hash().asBytes()).order(ByteOrder.LITTLE_ENDIAN);
    boolean isNew = put(table, hash.getLong() | 1, hash.getLong());
    count += isNew ? 1 : 0;
    if (4 * count > table.length) {
      grow();
    }
    return isNew;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != 0) {
        put(larger, table[i], table[i + 1]);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long first, long second) {
    int mask = table.length / 2 - 1;
    for (int place = (int) second & mask; ; place = place + 1 & mask) {
      if (table[2 * place] == 0) {
        table[2 * place] = first;
        table[2 * place + 1] = second;
        return true;
      }
      if (table[2 * place] == first && table[2 * place + 1] == second) {
        return false;
      }
    }
  }
}
