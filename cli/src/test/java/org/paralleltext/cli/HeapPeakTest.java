package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is in use at the end counts, and no more than there can be. */
class HeapPeakTest {

  @Test
  void whatIsHeldCounts() {
    try (HeapPeak heap = new HeapPeak()) {
      byte[] held = new byte[32 << 20];

      assertThat(heap.bytes())
          .isGreaterThanOrEqualTo(held.length)
          .isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    }
  }

  @Test
  void whatWasHeldStillCounts() {
    try (HeapPeak heap = new HeapPeak()) {
      long peak = held(heap);
      System.gc();

      assertThat(heap.bytes()).isGreaterThanOrEqualTo(peak);
    }
  }

  private static long held(HeapPeak heap) {
    byte[] held = new byte[32 << 20];
    long peak = heap.bytes();
    assertThat(peak).isGreaterThanOrEqualTo(held.length);
    return peak;
  }
}
