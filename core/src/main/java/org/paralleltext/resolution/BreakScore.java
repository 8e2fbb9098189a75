package org.paralleltext.resolution;

/**
 * Decides whether a line begins a paragraph or goes on with the one before: the sum of what speaks
 * for and against, a paragraph if it is above 0.
 *
 * <p>The weights were set on the five documents of the cooperation set and on the layouts of the
 * Security Council resolutions of 2020 and 2022 ({@code paralleltext layouts}), and checked on
 * testdata.
 */
final class BreakScore {

  private static final double PRIOR = -2;
  private static final double CLOSED = 1;
  private static final double OPEN = -4;
  private static final double CERTAIN_OPENING = 5;
  private static final double NUMBER_OPENING = 6.5;
  private static final double LIKELY_OPENING = 3;
  private static final double SIGN = 2.5;
  private static final double MISSING_SIGN = -3;
  private static final double SMALL_LETTER = -3;

  private final Habits habits;
  private final boolean smallBegins;

  /**
   * @param habits what the layout of the file means
   * @param smallBegins whether paragraphs of the file begin with small letters
   */
  BreakScore(Habits habits, boolean smallBegins) {
    this.habits = habits;
    this.smallBegins = smallBegins;
  }

  /**
   * Whether a paragraph begins with a line.
   *
   * @param before the paragraph before it
   * @param opening what the line announces
   * @param acts whether it begins like an operative paragraph that lost its number
   */
  boolean breaks(Block before, Line line, Opening opening, boolean acts) {
    if (before.opening() == Opening.VOTERS && opening == Opening.NONE) {
      return !Voters.goOn(before, line);
    }
    if (isCertain(before, line, opening)) {
      return true;
    }
    double layout = layout(before.last(), line);
    if (opening == Opening.NONE && isUnfinished(before, line)
        || isMeeting(before.opening()) && isMeeting(opening)
        || before.opening() == Opening.ORGAN && opening == Opening.SESSION) {
      return false;
    }
    double announced = acts ? LIKELY_OPENING : opening(opening);
    double score = PRIOR + announced + layout + letter(line, opening);
    if (before.opening().isSentence()) {
      score += before.isClosed() ? CLOSED : OPEN;
    } else if (opening != Opening.NONE) {
      score += CLOSED;
    }
    return score > 0;
  }

  /**
   * Whether the enacting words or the title of an article stand on either side, a vote goes on with
   * its next list, or the line was cut off for what it begins.
   */
  private static boolean isCertain(Block before, Line line, Opening opening) {
    return opening == Opening.CHAPEAU
        || before.opening() == Opening.CHAPEAU && before.isClosed()
        || before.opening() == Opening.HEADING && !Character.isLowerCase(line.key().charAt(0))
        || isVote(before.opening()) && isVote(opening)
        || line.before().cut();
  }

  private static boolean isVote(Opening opening) {
    return opening == Opening.VOTE || opening == Opening.VOTERS;
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
      case SESSION, ORGAN, AGENDA, ADOPTION -> line.before().blanks() == 0;
      case REFERENCE -> !before.last().endsInBracket();
      default -> false;
    };
  }

  private static double opening(Opening opening) {
    return switch (opening) {
      case NONE, STRAY_POINT -> 0;
      case PREAMBULAR, OPERATIVE, ORGAN, SECTION, BULLET -> LIKELY_OPENING;
      case NUMBER -> NUMBER_OPENING;
      default -> CERTAIN_OPENING;
    };
  }

  /** A small letter goes on with a sentence, unless it is that of words that begin one. */
  private double letter(Line line, Opening opening) {
    boolean small = Character.isLowerCase(line.key().charAt(0));
    return small && !smallBegins && opening(opening) == 0 ? SMALL_LETTER : 0;
  }

  private double layout(Line last, Line line) {
    Line.Before before = line.before();
    if (before.cut() || before.mark()) {
      return 0;
    }
    if (before.pageBreak()) {
      return habits.indents() ? before.indent() > 0 ? SIGN : MISSING_SIGN : 0;
    }
    double end = habits.width().end(last, line);
    if (habits.blanks() && before.blanks() > 0 || habits.indents() && before.indent() > 0) {
      return SIGN + end;
    }
    boolean signs = habits.blanks() || habits.indents();
    return signs ? MISSING_SIGN + end : end;
  }
}
