package org.paralleltext.resolution;

import java.util.List;
import java.util.function.Predicate;

/**
 * What blank lines, indents and line ends mean in one file, read off the file itself: a sign that
 * comes mostly after closed lines, or clearly more often than its absence does, stands between
 * paragraphs; one that comes anywhere stands between lines.
 *
 * @param blanks whether a blank line tells paragraphs apart
 * @param indents whether an indent does
 * @param width what the lines are wrapped at
 */
record Habits(boolean blanks, boolean indents, LineWidth width) {

  private static final double MOSTLY = 0.6;
  private static final double NEARLY_ALL = 0.9;
  private static final double CLEARLY = 0.2;

  static Habits of(List<Line> lines) {
    Predicate<Line> blank = line -> line.before().blanks() > 0;
    Predicate<Line> indent = line -> line.before().indent() > 0;
    boolean indents = isTelling(lines, indent) && !lines.stream().allMatch(indent);
    boolean outdone = share(lines, blank) >= NEARLY_ALL && indents && isClear(lines, indent);
    boolean blanks = isTelling(lines, blank) && !outdone;
    Predicate<Line> signed = line -> blanks && blank.test(line) || indents && indent.test(line);
    boolean ends = closedBefore(lines, signed.negate()) >= MOSTLY;
    return new Habits(blanks, indents, LineWidth.of(lines, ends));
  }

  /** Whether the layout sets a line off from the one before. */
  boolean setsOff(Line before, Line line) {
    return indents && line.before().indent() > 0 || width.isClear(before, line);
  }

  private static boolean isTelling(List<Line> lines, Predicate<Line> sign) {
    return closedBefore(lines, sign) >= MOSTLY
        || isClear(lines, sign) && share(lines, sign) < NEARLY_ALL;
  }

  private static boolean isClear(List<Line> lines, Predicate<Line> sign) {
    return closedBefore(lines, sign) >= closedBefore(lines, sign.negate()) + CLEARLY;
  }

  private static double share(List<Line> lines, Predicate<Line> sign) {
    return lines.isEmpty() ? 0 : (double) lines.stream().filter(sign).count() / lines.size();
  }

  /** The share of closed lines among those before a line with the sign; 0 if there is none. */
  private static double closedBefore(List<Line> lines, Predicate<Line> sign) {
    int all = 0;
    int closed = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).before().cut() && sign.test(lines.get(i))) {
        all++;
        closed += lines.get(i - 1).isClosed() ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) closed / all;
  }
}
