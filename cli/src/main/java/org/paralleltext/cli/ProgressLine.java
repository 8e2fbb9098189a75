package org.paralleltext.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.paralleltext.align.Progress;

/**
 * Says how far a long task is: on a terminal a line that is written over, with rate and remaining
 * time; elsewhere a line now and then. Short tasks say nothing. Thread-safe.
 */
final class ProgressLine implements Progress {

  private static final long EVERY_ON_TERMINAL = 200_000_000L;
  private static final long EVERY_ELSEWHERE = 10_000_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter out;
  private final String task;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long said = start;
  private boolean shown;

  private ProgressLine(PrintWriter out, String task, boolean terminal) {
    this.out = out;
    this.task = task;
    this.terminal = terminal;
  }

  /**
   * Begins a task.
   *
   * @param out where people read
   * @param task what is done, for example {@code aligning}
   */
  static ProgressLine begin(PrintWriter out, String task) {
    return new ProgressLine(out, task, System.console() != null && System.getenv("TERM") != null);
  }

  @Override
  public synchronized void at(int done, int all) {
    long now = System.nanoTime();
    if (now - said >= (terminal ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE)) {
      said = now;
      shown = true;
      String line = line(done, all, (now - start) / 1e9);
      out.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
      out.flush();
    }
  }

  /** Takes the line off the terminal. */
  synchronized void end() {
    if (terminal && shown) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private String line(int done, int all, double seconds) {
    double rate = done / seconds;
    String counts =
        String.format(
            Locale.ROOT,
            "%s %3d %%  %.1f a second, %s left",
            task,
            100L * done / all,
            rate,
            time((all - done) / rate));
    int full = (int) ((long) WIDTH * done / all);
    return terminal ? "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + counts : counts;
  }

  private static String time(double seconds) {
    long rounded = Math.round(seconds);
    return rounded < 60
        ? rounded + " s"
        : String.format(Locale.ROOT, "%d min %02d s", rounded / 60, rounded % 60);
  }
}
