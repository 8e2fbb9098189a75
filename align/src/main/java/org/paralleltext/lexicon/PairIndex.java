package org.paralleltext.lexicon;

import java.util.Arrays;

/** Numbers pairs of non-negative integers in the order they come; an open hash table. */
final class PairIndex {

  private long[] keys = new long[1024];
  private int[] slots = filled(2048);
  private int size;

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, -1);
    return slots;
  }

  /** The number of a pair, given to it now if it has none. */
  int of(int first, int second) {
    long key = (long) first << 32 | second;
    int slot = find(key);
    if (slots[slot] < 0) {
      slots[slot] = size;
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
      if (2 * size > slots.length) {
        grow();
        return size - 1;
      }
    }
    return slots[slot];
  }

  private int find(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & slots.length - 1;
    while (slots[slot] >= 0 && keys[slots[slot]] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    slots = filled(2 * slots.length);
    for (int i = 0; i < size; i++) {
      slots[find(keys[i])] = i;
    }
  }

  int size() {
    return size;
  }

  int first(int number) {
    return (int) (keys[number] >>> 32);
  }

  int second(int number) {
    return (int) keys[number];
  }
}
