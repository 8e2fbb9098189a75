package org.paralleltext.resolution;

import java.util.List;
import java.util.function.Predicate;

/**
 * What blank lines, indents and line ends mean in one file, read off the file itself: a sign that
 * comes mostly after closed lines stands between paragraphs, one that comes anywhere stands between
 * lines.
 *
 * @param blanks whether a blank line tells paragraphs apart
 * @param indents whether an indent does
 * @param breaks whether every line end does
 */
record Habits(boolean blanks, boolean indents, boolean breaks) {

  private static final double MOSTLY = 0.6;

  static Habits of(List<Line> lines) {
    Habits seen =
        new Habits(
            isTelling(lines, line -> line.before().blanks() > 0),
            isTelling(lines, line -> line.before().indent() > 0)
                && lines.stream().anyMatch(line -> line.before().indent() == 0),
            isTelling(lines, line -> true));
    return seen;
  }

  private static boolean isTelling(List<Line> lines, Predicate<Line> sign) {
    int all = 0;
    int closed = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (sign.test(lines.get(i)) && !lines.get(i).before().cut()) {
        all++;
        closed += lines.get(i - 1).isClosed() ? 1 : 0;
      }
    }
    return all > 0 && closed >= MOSTLY * all;
  }
}
