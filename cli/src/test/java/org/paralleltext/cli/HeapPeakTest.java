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
  void whatWasCollectedStillCounts() throws InterruptedException {
    try (HeapPeak heap = new HeapPeak()) {
      long more = heap.bytes() + (48 << 20);
      byte[] held = new byte[64 << 20];
      assertThat(held.length).isPositive();
      held = null;
      System.gc();

      for (int tries = 0; heap.bytes() < more && tries < 100; tries++) {
        Thread.sleep(100);
      }

      assertThat(heap.bytes()).isGreaterThanOrEqualTo(more);
    }
  }
}
