package org.paralleltext.text;

import java.util.Arrays;

/**
 * Where the characters of a text come from: runs of characters that stand side by side in the
 * source, as most do. Immutable.
 */
final class OffsetRuns {

  /** The source itself: each character stands where it stands. */
  static final OffsetRuns IN_PLACE = new OffsetRuns(new int[] {0}, new int[] {0});

  /** Where each run begins in the text, in order; the first at 0. */
  private final int[] starts;

  /** By run: the source offset of its first character. */
  private final int[] sources;

  private OffsetRuns(int[] starts, int[] sources) {
    this.starts = starts;
    this.sources = sources;
  }

  /** The source offset of the character at a position; {@code O(log runs)}. */
  int at(int position) {
    int run = run(position);
    return sources[run] + position - starts[run];
  }

  /** The position at which the run ends that a position belongs to; the last one never ends. */
  int runEnd(int position) {
    int next = run(position) + 1;
    return next == starts.length ? Integer.MAX_VALUE : starts[next];
  }

  private int run(int position) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] > position) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** Collects runs. Not thread-safe. */
  static final class Builder {

    private int[] starts = new int[8];
    private int[] sources = new int[8];
    private int runs;
    private int length;

    /** The source offset behind the last character. */
    private int end;

    /**
     * Adds characters that stand side by side.
     *
     * @param offset where the first comes from; not before the offset of the last one added
     * @param count how many they are
     * @throws IllegalArgumentException if {@code offset} goes backwards
     */
    void append(int offset, int count) {
      if (offset < end - 1) {
        throw new IllegalArgumentException(
            "offset must not be before " + (end - 1) + ": " + offset);
      }
      if (runs == 0 || offset != end) {
        addRun(offset);
      }
      length += count;
      end = offset + count;
    }

    private void addRun(int offset) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, 2 * runs);
        sources = Arrays.copyOf(sources, 2 * runs);
      }
      starts[runs] = length;
      sources[runs] = offset;
      runs++;
    }

    OffsetRuns build() {
      return runs < 2 && sources[0] == 0
          ? IN_PLACE
          : new OffsetRuns(Arrays.copyOf(starts, runs), Arrays.copyOf(sources, runs));
    }
  }
}
