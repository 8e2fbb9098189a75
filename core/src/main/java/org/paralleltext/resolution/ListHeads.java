package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.text.MappedText;

/**
 * Tells the points and sections that lines begin, from how far their lists have got. Used once; not
 * thread-safe.
 */
final class ListHeads {

  /** The level of letters with a stop: {@code a.} */
  static final int LETTERS = 3;

  /** No point or section stands deeper. */
  private static final int LEVELS = 3;

  /** What a list of points goes on around. */
  private static final Set<Opening> IN_LISTS =
      EnumSet.of(Opening.POINT, Opening.STRAY_POINT, Opening.BULLET, Opening.HEADING, Opening.NONE);

  private final LanguageTable table;

  /** By level: the ordinal of the last point; 0 if none may be followed. */
  private final int[] points = new int[LEVELS + 1];

  /** The same of sections. */
  private final int[] sections = new int[LEVELS + 1];

  /** Whether the points of the first level are letters with a stop. */
  private boolean lettersFirst;

  ListHeads(LanguageTable table) {
    this.table = table;
  }

  /** Takes note that a block begins so with a line. */
  void note(Block.Head head, Line line) {
    if (head.opening() == Opening.POINT && head.level() == 1) {
      lettersFirst =
          table.points(line.key()).stream().allMatch(marker -> marker.level() == LETTERS);
    }
    switch (head.opening()) {
      case POINT, STRAY_POINT -> note(head, points);
      case SECTION -> note(head, sections);
      case ANNEX -> Arrays.fill(sections, 0);
      default -> {}
    }
    if (!IN_LISTS.contains(head.opening())) {
      Arrays.fill(points, 0);
      lettersFirst = false;
    }
  }

  private static void note(Block.Head head, int[] last) {
    Arrays.fill(last, head.level(), last.length, 0);
    last[head.level()] = head.number();
  }

  /**
   * The markers of points that a line can begin with. Letters with a stop, which stand below {@code
   * (i)}, stand at the first level where nothing else does.
   */
  private List<Numerals.Marker> pointMarkers(CharSequence key) {
    List<Numerals.Marker> markers = table.points(key);
    boolean free = points[1] == 0 && points[2] == 0;
    return !markers.isEmpty() && (free || lettersFirst)
        ? markers.stream().map(ListHeads::raised).toList()
        : markers;
  }

  private static Numerals.Marker raised(Numerals.Marker marker) {
    return marker.level() == LETTERS
        ? new Numerals.Marker(1, marker.ordinal(), marker.length())
        : marker;
  }

  /** The point that the line begins. */
  Optional<Block.Head> point(Line line) {
    return point(line.key());
  }

  private Optional<Block.Head> point(CharSequence key) {
    Optional<Block.Head> next = next(Opening.POINT, pointMarkers(key), points);
    return next.isPresent() ? next : garbledPoint(key);
  }

  /** The next point of a level where points are being told, its brackets wrong. */
  private Optional<Block.Head> garbledPoint(CharSequence key) {
    if (points[1] == 0 && points[2] == 0 && points[LETTERS] == 0) {
      return Optional.empty();
    }
    for (Numerals.Marker marker : table.garbledPoints(key)) {
      int last = points[marker.level()];
      if (last > 0 && marker.ordinal() == last + 1) {
        return Optional.of(Block.Head.of(Opening.POINT, marker));
      }
    }
    return Optional.empty();
  }

  /**
   * A point that does not follow the last one: it begins a paragraph only if the layout says so. Of
   * several readings it is the one that stands nearest to the beginning of its list.
   */
  Optional<Block.Head> strayPoint(Line line) {
    return pointMarkers(line.key()).stream()
        .min(Comparator.comparingInt(Numerals.Marker::ordinal))
        .map(marker -> Block.Head.of(Opening.STRAY_POINT, marker));
  }

  /** The numbered section that the line begins. */
  Optional<Block.Head> section(Line line) {
    return next(Opening.SECTION, table.sections(line.key()), sections);
  }

  /** The point whose marker stands behind a bullet; the bullet if none does. */
  Block.Head markerBehind(Block.Head bullet, Line line) {
    MappedText rest = line.key().slice(bullet.length());
    Optional<Block.Head> marker = NumberChain.head(rest).or(() -> point(rest));
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
}
