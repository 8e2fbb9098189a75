package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;

/**
 * Tells what a line announces, from its first words and from what has come before: the part of the
 * resolution, and the point or section that could come next. Used once; not thread-safe.
 */
final class HeadFinder {

  private static final HeadPattern SYMBOL_ALONE =
      HeadPattern.of(Pattern.compile("\\d{1,3}/\\d{1,3}(?: [A-Z])?[.．]?"));

  /** The level of letters with a stop: {@code a.} */
  static final int LETTERS = 3;

  /** What whole lines announce anywhere but in the preamble. */
  private static final List<Opening> OUTSIDE_PREAMBLE =
      List.of(Opening.DATE, Opening.ANNEX, Opening.HEADING, Opening.VOTE, Opening.VOTERS);

  /** What a list of points goes on around. */
  private static final Set<Opening> IN_LISTS =
      EnumSet.of(Opening.POINT, Opening.STRAY_POINT, Opening.BULLET, Opening.HEADING, Opening.NONE);

  /** No point or section stands deeper. */
  private static final int LEVELS = 3;

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

  /** By level: the ordinal of the last point; 0 if none may be followed. */
  private final int[] points = new int[LEVELS + 1];

  /** The same of sections. */
  private final int[] sections = new int[LEVELS + 1];

  /** Whether the points of the first level are letters with a stop. */
  private boolean lettersFirst;

  private Zone zone = Zone.FRONT;
  private Opening last = Opening.NONE;

  /**
   * @param lines all lines, in order
   * @param numbered whether any begins with the number of a paragraph
   */
  HeadFinder(LanguageTable table, List<Line> lines, boolean numbered) {
    this.table = table;
    this.numbered = numbered;
    exactChapeau = lines.stream().anyMatch(line -> table.begins(Opening.CHAPEAU, line.key()));
    hasChapeau = lines.stream().anyMatch(this::isChapeau);
    hasTitle = lines.stream().anyMatch(line -> LanguageTable.ASSEMBLY_TITLE.begins(line.key()));
  }

  /** Takes note that a block begins so with a line. */
  void note(Block.Head head, Line line) {
    if (head.opening() == Opening.POINT && head.level() == 1) {
      lettersFirst =
          table.points(line.key()).stream().allMatch(marker -> marker.level() == LETTERS);
    }
    last = head.opening();
    switch (last) {
      case CHAPEAU, PREAMBULAR -> enter(Zone.PREAMBLE);
      case NUMBER, OPERATIVE, SECTION -> enter(Zone.OPERATIVE);
      case MEETING, ANNEX -> enter(Zone.END);
      default -> {}
    }
    switch (last) {
      case POINT, STRAY_POINT -> note(head, points);
      case SECTION -> note(head, sections);
      case ANNEX -> Arrays.fill(sections, 0);
      default -> {}
    }
    if (!IN_LISTS.contains(last)) {
      Arrays.fill(points, 0);
      lettersFirst = false;
    }
  }

  private static void note(Block.Head head, int[] last) {
    Arrays.fill(last, head.level(), last.length, 0);
    last[head.level()] = head.number();
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
    List<Numerals.Marker> markers = pointMarkers(line.key());
    return point(line.key(), markers)
        .or(() -> section(line))
        .or(() -> zone == Zone.PREAMBLE || zone == Zone.FRONT ? Optional.empty() : bullet(line))
        .or(() -> strayPoint(markers))
        .orElseGet(() -> Block.Head.of(verb(line)));
  }

  /**
   * The markers of points that a line can begin with. Letters with a stop, which stand below {@code
   * (i)}, stand at the first level where nothing else does.
   */
  private List<Numerals.Marker> pointMarkers(CharSequence key) {
    List<Numerals.Marker> markers = table.points(key);
    boolean free = points[1] == 0 && points[2] == 0;
    return !markers.isEmpty() && (free || lettersFirst)
        ? markers.stream().map(HeadFinder::raised).toList()
        : markers;
  }

  private static Numerals.Marker raised(Numerals.Marker marker) {
    return marker.level() == LETTERS
        ? new Numerals.Marker(1, marker.ordinal(), marker.length())
        : marker;
  }

  /** The point that the line begins. */
  Optional<Block.Head> point(Line line) {
    return point(line.key(), pointMarkers(line.key()));
  }

  private Optional<Block.Head> point(CharSequence key, List<Numerals.Marker> markers) {
    Optional<Block.Head> next = next(Opening.POINT, markers, points);
    return next.isPresent() ? next : garbledPoint(key);
  }

  /** The next point of a level, its brackets wrong. */
  private Optional<Block.Head> garbledPoint(CharSequence key) {
    for (Numerals.Marker marker : table.garbledPoints(key)) {
      int last = points[marker.level()];
      if (last > 0 && marker.ordinal() == last + 1) {
        return Optional.of(Block.Head.of(Opening.POINT, marker));
      }
    }
    return Optional.empty();
  }

  /**
   * A point that does not follow the last one: it begins a paragraph only if the layout says so.
   */
  Optional<Block.Head> strayPoint(Line line) {
    return strayPoint(pointMarkers(line.key()));
  }

  private static Optional<Block.Head> strayPoint(List<Numerals.Marker> markers) {
    return markers.stream().findFirst().map(marker -> Block.Head.of(Opening.STRAY_POINT, marker));
  }

  /** The numbered section that the line begins. */
  Optional<Block.Head> section(Line line) {
    return next(Opening.SECTION, table.sections(line.key()), sections);
  }

  /** The point whose marker stands behind a bullet; the bullet if none does. */
  Block.Head markerBehind(Block.Head bullet, Line line) {
    MappedText rest = line.key().slice(bullet.length());
    Optional<Block.Head> marker =
        NumberChain.head(rest).or(() -> point(rest, pointMarkers(rest)));
    return marker.map(found -> found.behind(bullet)).orElse(bullet);
  }

  /** The point that the line begins with a bullet. */
  Optional<Block.Head> bullet(Line line) {
    return LanguageTable.BULLET
        .head(line.key())
        .map(bullet -> new Block.Head(Opening.BULLET, 0, 0, bullet.end(), ""));
  }

  /** The marker that goes on with the last of its level, or begins a level. */
  private static Optional<Block.Head> next(
      Opening opening, List<Numerals.Marker> markers, int[] last) {
    for (Numerals.Marker marker : markers) {
      if (last[marker.level()] > 0 && follows(marker, last[marker.level()])) {
        return Optional.of(Block.Head.of(opening, marker));
      }
    }
    for (Numerals.Marker marker : markers) {
      if (marker.ordinal() == 1) {
        return Optional.of(Block.Head.of(opening, marker));
      }
    }
    return Optional.empty();
  }

  /** Whether a marker follows the last of its level; one in between may be lost. */
  private static boolean follows(Numerals.Marker marker, int last) {
    int step = marker.ordinal() - last;
    return step == 1 || step == 2;
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
