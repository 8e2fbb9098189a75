package org.paralleltext.resolution;

/**
 * Decides whether a line begins a paragraph or goes on with the one before: the sum of what speaks
 * for and against, a paragraph if it is above 0.
 *
 * <p>The weights were set on the five documents of the cooperation set and checked on testdata;
 * each is the least that lets one strong sign outweigh two weak ones.
 */
final class BreakScore {

  private static final double PRIOR = -2;
  private static final double CLOSED = 1;
  private static final double OPEN = -4;
  private static final double CERTAIN_OPENING = 5;
  private static final double LIKELY_OPENING = 3;
  private static final double SIGN = 2.5;
  private static final double MISSING_SIGN = -3;
  private static final double SMALL_LETTER = -3;

  private final Habits habits;

  BreakScore(Habits habits) {
    this.habits = habits;
  }

  boolean breaks(Block before, Line line, Opening opening) {
    if (isCertain(before, line, opening)) {
      return true;
    }
    if (opening == Opening.NONE && isUnfinished(before, line)
        || isMeeting(before.opening()) && isMeeting(opening)
        || before.opening() == Opening.ORGAN && opening == Opening.SESSION) {
      return false;
    }
    double score = PRIOR + opening(opening) + layout(line);
    if (before.opening().isSentence()) {
      score += before.isClosed() ? CLOSED : OPEN;
    } else if (opening != Opening.NONE) {
      score += CLOSED;
    }
    return score > 0;
  }

  /**
   * Whether the enacting words stand on either side, or the line was cut off for what it begins.
   */
  private static boolean isCertain(Block before, Line line, Opening opening) {
    return opening == Opening.CHAPEAU
        || before.opening() == Opening.CHAPEAU && before.isClosed()
        || opening != Opening.NONE && line.before().cut();
  }

  private static boolean isMeeting(Opening opening) {
    return opening == Opening.MEETING || opening == Opening.DATE;
  }

  /**
   * Whether words that announce nothing belong to the line of the masthead, the title or the
   * heading before them.
   */
  private static boolean isUnfinished(Block before, Line line) {
    return switch (before.opening()) {
      case TITLE, SECTION -> true;
      case ANNEX -> !line.isClosed();
      case SESSION, ORGAN, AGENDA, ADOPTION -> line.before().blanks() == 0;
      case REFERENCE -> !before.last().key().toString().matches(".+[\\[\\]]");
      default -> false;
    };
  }

  private static double opening(Opening opening) {
    return switch (opening) {
      case NONE -> 0;
      case PREAMBULAR, OPERATIVE, ORGAN, SECTION, BULLET -> LIKELY_OPENING;
      default -> CERTAIN_OPENING;
    };
  }

  private double layout(Line line) {
    Line.Before before = line.before();
    double score = Character.isLowerCase(line.key().charAt(0)) ? SMALL_LETTER : 0;
    if (before.pageBreak() || before.cut() || before.mark()) {
      return score;
    }
    boolean signs = habits.blanks() || habits.indents();
    if (habits.blanks() && before.blanks() > 0 || habits.indents() && before.indent() > 0) {
      return score + SIGN;
    }
    if (habits.breaks()) {
      return score + SIGN;
    }
    return signs ? score + MISSING_SIGN : score;
  }
}
