package org.paralleltext.resolution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a line announces, from its first words and from what has come before: the part of the
 * resolution, and with {@link ListHeads} the point or section that could come next. Used once; not
 * thread-safe.
 */
final class HeadFinder {

  private static final HeadPattern SYMBOL_ALONE =
      HeadPattern.of(Pattern.compile("\\d{1,3}/\\d{1,3}(?: [A-Z])?[.．]?"));

  /** What whole lines announce anywhere but in the preamble. */
  private static final List<Opening> OUTSIDE_PREAMBLE =
      List.of(Opening.DATE, Opening.ANNEX, Opening.HEADING, Opening.VOTE, Opening.VOTERS);

  /** The parts of a resolution, in their order. */
  private enum Zone {
    FRONT,
    PREAMBLE,
    OPERATIVE,
    END
  }

  private final LanguageTable table;
  private final boolean numbered;
  private final boolean exactChapeau;
  private final boolean hasChapeau;
  private final boolean hasTitle;
  private final ListHeads lists;
  private Zone zone = Zone.FRONT;
  private Opening last = Opening.NONE;

  /**
   * @param lines all lines, in order
   * @param numbered whether any begins with the number of a paragraph
   */
  HeadFinder(LanguageTable table, List<Line> lines, boolean numbered) {
    this.table = table;
    this.numbered = numbered;
    lists = new ListHeads(table);
    exactChapeau = lines.stream().anyMatch(line -> table.begins(Opening.CHAPEAU, line.key()));
    hasChapeau = exactChapeau || lines.stream().anyMatch(this::isChapeau);
    hasTitle = lines.stream().anyMatch(line -> LanguageTable.ASSEMBLY_TITLE.begins(line.key()));
  }

  /** The points and sections so far. */
  ListHeads lists() {
    return lists;
  }

  /** Takes note that a block begins so with a line. */
  void note(Block.Head head, Line line) {
    lists.note(head, line);
    last = head.opening();
    switch (last) {
      case CHAPEAU, PREAMBULAR -> enter(Zone.PREAMBLE);
      case NUMBER, OPERATIVE, SECTION -> enter(Zone.OPERATIVE);
      case MEETING, ANNEX -> enter(Zone.END);
      default -> {}
    }
  }

  private void enter(Zone next) {
    zone = next.compareTo(zone) > 0 ? next : zone;
  }

  /**
   * What the line would begin, if a block begins with it.
   *
   * @param number the number that it begins with, if that is one of a paragraph
   */
  Block.Head find(Line line, Optional<Block.Head> number) {
    if (zone == Zone.FRONT) {
      Block.Head front = findInFront(line);
      if (hasChapeau || front.opening() != Opening.NONE) {
        return front;
      }
    }
    return number.orElseGet(() -> findInBody(line));
  }

  private Block.Head findInFront(Line line) {
    if (isChapeau(line)) {
      return Block.Head.of(Opening.CHAPEAU);
    }
    Optional<Matcher> title = LanguageTable.ASSEMBLY_TITLE.head(line.key());
    if (title.isPresent()) {
      return Block.Head.title(title.get().end());
    }
    if (!hasTitle && SYMBOL_ALONE.isWhole(line.key())) {
      return Block.Head.title(line.key().length());
    }
    if (table.isWhole(Opening.TITLE, line.key())) {
      return Block.Head.of(Opening.TITLE);
    }
    for (Opening opening :
        List.of(Opening.AGENDA, Opening.ADOPTION, Opening.VOTE, Opening.VOTERS)) {
      if (table.begins(opening, line.key())) {
        return Block.Head.of(opening);
      }
    }
    Opening whole = wholeLineInFront(line);
    return Block.Head.of(whole == Opening.NONE ? nearly(line) : whole);
  }

  private boolean isChapeau(Line line) {
    return table.begins(Opening.CHAPEAU, line.key())
        || !exactChapeau
            && !table.isWhole(Opening.ORGAN, line.key())
            && table.phrases(Opening.CHAPEAU).isNearly(line.key());
  }

  /** A title or an adoption with wrong letters. */
  private Opening nearly(Line line) {
    boolean digits = line.key().chars().filter(Character::isDigit).count() >= 3;
    if (digits && last != Opening.TITLE && table.phrases(Opening.TITLE).isNearly(line.key())) {
      return Opening.TITLE;
    }
    return digits && table.phrases(Opening.ADOPTION).nearlyBegins(line.key())
        ? Opening.ADOPTION
        : Opening.NONE;
  }

  /**
   * Behind the first line of a title, an organ, a date or the United Nations belong to the title.
   */
  private Opening wholeLineInFront(Line line) {
    boolean inTitle = last == Opening.TITLE;
    for (Opening opening : List.of(Opening.SESSION, Opening.ORGAN, Opening.MASTHEAD)) {
      if (table.isWhole(opening, line.key()) && (opening == Opening.SESSION || !inTitle)) {
        return opening;
      }
    }
    if (!inTitle && table.isWhole(Opening.DATE, line.key())) {
      boolean awaited = last == Opening.ADOPTION && line.before().blanks() == 0;
      return awaited ? Opening.NONE : Opening.MASTHEAD;
    }
    char first = line.key().charAt(0);
    return first == '[' || first == ']' ? Opening.REFERENCE : Opening.NONE;
  }

  private Block.Head findInBody(Line line) {
    if (!table.mayAnnounce(line.key())) {
      return Block.Head.of(Opening.NONE);
    }
    if (table.meeting().isWhole(line.key())) {
      return Block.Head.of(Opening.MEETING);
    }
    if (zone != Zone.PREAMBLE) {
      for (Opening opening : OUTSIDE_PREAMBLE) {
        if (table.isWhole(opening, line.key())) {
          return Block.Head.of(opening);
        }
      }
    }
    boolean early = zone == Zone.PREAMBLE || zone == Zone.FRONT;
    return lists
        .point(line)
        .or(() -> lists.section(line))
        .or(() -> early ? Optional.empty() : lists.bullet(line))
        .or(() -> lists.strayPoint(line))
        .orElseGet(() -> Block.Head.of(verb(line)));
  }

  /** Whether a line may begin a paragraph that lost its number, or a point that lost its letter. */
  boolean mayBegin(Line line, Block.Head head) {
    return head.opening() == Opening.STRAY_POINT
        || head.opening() == Opening.NONE
            && zone == Zone.OPERATIVE
            && table.begins(Opening.OPERATIVE, line.key());
  }

  /** Whether a line in the preamble may be the first to act, its number lost. */
  boolean mayBeginBody(Line line, Block.Head head) {
    return head.opening() == Opening.NONE
        && zone == Zone.PREAMBLE
        && Character.isUpperCase(line.key().charAt(0))
        && table.begins(Opening.OPERATIVE, line.key());
  }

  private Opening verb(Line line) {
    boolean inPreamble = zone == Zone.PREAMBLE || zone == Zone.FRONT && !hasChapeau;
    if (inPreamble && table.begins(Opening.PREAMBULAR, line.key())) {
      return Opening.PREAMBULAR;
    }
    return inPreamble && !numbered && table.begins(Opening.OPERATIVE, line.key())
        ? Opening.OPERATIVE
        : Opening.NONE;
  }
}
