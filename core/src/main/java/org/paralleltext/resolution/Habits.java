package org.paralleltext.resolution;

import java.util.List;

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
    Signs signs = Signs.of(lines);
    int blank = Signs.BLANK;
    int indent = Signs.INDENT;
    boolean indents = signs.areTelling(indent) && signs.share(indent) < 1;
    boolean outdone = signs.share(blank) >= NEARLY_ALL && indents && signs.areClear(indent);
    boolean blanks = signs.areTelling(blank) && !outdone;
    int signed = (blanks ? blank : 0) | (indents ? indent : 0);
    boolean ends = signs.closedBeforeOthers(signed) >= MOSTLY;
    return new Habits(blanks, indents, LineWidth.of(lines, ends));
  }

  /** Whether the layout sets a line off from the one before. */
  boolean setsOff(Line before, Line line) {
    return indents && line.before().indent() > 0 || width.isClear(before, line);
  }

  /**
   * How many lines have a sign before them, and how many of the lines before those are closed; by
   * signs: none, a blank line, an indent, or both.
   *
   * @param lines all lines
   * @param whole those that were not cut from the line before them
   * @param closed those of them that come after a closed line
   */
  private record Signs(int[] lines, int[] whole, int[] closed) {

    static final int BLANK = 1;
    static final int INDENT = 2;

    static Signs of(List<Line> lines) {
      Signs signs = new Signs(new int[4], new int[4], new int[4]);
      for (int i = 0; i < lines.size(); i++) {
        Line.Before before = lines.get(i).before();
        int sign = (before.blanks() > 0 ? BLANK : 0) | (before.indent() > 0 ? INDENT : 0);
        signs.lines[sign]++;
        if (i > 0 && !before.cut()) {
          signs.whole[sign]++;
          signs.closed[sign] += lines.get(i - 1).isClosed() ? 1 : 0;
        }
      }
      return signs;
    }

    boolean areTelling(int sign) {
      return closedBefore(sign) >= MOSTLY || areClear(sign) && share(sign) < NEARLY_ALL;
    }

    boolean areClear(int sign) {
      return closedBefore(sign) >= closedBeforeOthers(sign) + CLEARLY;
    }

    /** The share of the lines with one of some signs; 0 if there are no lines. */
    double share(int some) {
      return ratio(sum(lines, some, true), sum(lines, some, true) + sum(lines, some, false));
    }

    /** The share of closed lines among those before a line with one of some signs. */
    double closedBefore(int some) {
      return ratio(sum(closed, some, true), sum(whole, some, true));
    }

    /** The share of closed lines among those before a line with none of some signs. */
    double closedBeforeOthers(int some) {
      return ratio(sum(closed, some, false), sum(whole, some, false));
    }

    private static int sum(int[] counts, int some, boolean with) {
      int sum = 0;
      for (int sign = 0; sign < counts.length; sign++) {
        sum += (sign & some) != 0 == with ? counts[sign] : 0;
      }
      return sum;
    }

    private static double ratio(int part, int all) {
      return all == 0 ? 0 : (double) part / all;
    }
  }
}
