package org.paralleltext.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.BeadScore;

/**
 * What an alignment took, and how right it is.
 *
 * @param name what aligned, or which languages
 * @param sizes how many segments the versions have
 * @param seconds by the clock
 * @param processor seconds of all threads together
 * @param bytes the most of the heap that was in use
 * @param f1 strict, of each pair of languages
 */
record Measured(
    String name,
    List<Integer> sizes,
    double seconds,
    double processor,
    long bytes,
    List<Double> f1) {

  /**
   * Does it.
   *
   * @param versions what is aligned
   * @param work aligns them
   * @param scores of the result, a pair of languages each; they take no part in the measurement
   */
  static <T> Measured of(
      String name, List<Version> versions, Supplier<T> work, Function<T, List<BeadScore>> scores) {
    List<Integer> sizes = versions.stream().map(version -> version.segments().size()).toList();
    try (HeapPeak heap = new HeapPeak()) {
      long processor = processorTime();
      long start = System.nanoTime();
      T result = work.get();
      double seconds = (System.nanoTime() - start) / 1e9;
      double ofProcessor = (processorTime() - processor) / 1e9;
      long bytes = heap.bytes();
      List<Double> f1 = scores.apply(result).stream().map(score -> score.strict().f1()).toList();
      return new Measured(name, sizes, seconds, ofProcessor, bytes, f1);
    }
  }

  /** What this process has used of all processors, in nanoseconds. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /**
   * The row of a table in Markdown.
   *
   * @param compared the seconds of what it is compared with
   */
  String row(double compared) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.1f | %,.0f | %,d | %s |",
        sizes.stream()
            .map(size -> String.format(Locale.ROOT, "%,d", size))
            .collect(Collectors.joining(" + ")),
        name,
        seconds,
        seconds / compared,
        processor,
        sizes.stream().mapToInt(Integer::intValue).sum() / seconds,
        bytes >> 20,
        f1.stream()
            .map(one -> String.format(Locale.ROOT, "%.3f", one))
            .collect(Collectors.joining(" ")));
  }
}
