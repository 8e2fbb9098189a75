package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paralleltext.text.MappedText;

/** Cuts a flow at points and bullets, paragraph by paragraph. */
final class FlowPoints {

  private static final Pattern BULLET =
      Pattern.compile("[•·▪●–—] ?(?=\\p{L})|(?<!\\d )- (?=\\p{L})");

  /** A dash that may stand in a sentence: a bullet only where there are others before it. */
  private static final Pattern COMMA_AND_DASH = Pattern.compile("[,،，] ?[–—]");

  /** A stop, and what a footnote mark may be left behind it. */
  private static final Pattern BARE_STOP =
      Pattern.compile("[,;:；，：،؛] ?(?=\\(\\d|\\d{1,2}\\) \\p{Lu})");

  /** How the marker of a point can begin; to look no further where none can. */
  private static final Pattern MARKER_HEAD =
      Pattern.compile("[(（’‘'`‛㈠-㈩]|\\p{L}{1,4}[.)]|\\p{L} ?[-–—]|\\d{1,2}\\)|[a-m]\\p{IsHan}");

  /** No point begins where the gap speaks so much against a paragraph. */
  private static final double AGAINST = -2;

  /** So many characters before a marker tell whether it is joined to them. */
  private static final int JOINING = 8;

  /** The level above the first. */
  private static final int RAISED = 0;

  private final LanguageTable table;
  private final Flow flow;
  private final Gaps gaps;
  private final Matcher bullet;
  private final Matcher commaAndDash;
  private final Matcher markerHead;

  FlowPoints(LanguageTable table, Flow flow, Gaps gaps) {
    this.table = table;
    this.flow = flow;
    this.gaps = gaps;
    bullet = matcher(BULLET);
    commaAndDash = matcher(COMMA_AND_DASH);
    markerHead = matcher(MARKER_HEAD);
  }

  /** A place where a point may begin; one that is joined to its sentence is none. */
  private record Place(
      int at, boolean afterStop, boolean maybeMark, boolean joined, List<Numerals.Marker> markers) {

    /** Whether it is a point for itself, whatever follows. */
    boolean isSure() {
      return afterStop && !maybeMark;
    }

    boolean has(int level, int ordinal) {
      return markers.stream()
          .anyMatch(marker -> marker.level() == level && marker.ordinal() == ordinal);
    }
  }

  void find(int from) {
    BitSet beforeMarks = new BitSet();
    flow.ends(BARE_STOP, from, flow.length()).forEach(beforeMarks::set);
    BitSet stops = flow.stops(from);
    List<Place> places = new ArrayList<>();
    List<Integer> bullets = new ArrayList<>();
    boolean bulleted = false;
    for (int at = from; at < flow.length(); at++) {
      if (flow.isCut(at)) {
        choose(places);
        places.clear();
        bulleted = false;
      }
      boolean stop = stops.get(at) || beforeMarks.get(at);
      boolean afterStop = stop && gaps.odds(at) > AGAINST || gaps.isClear(at);
      if (!afterStop && !isSetApart(at)) {
        continue;
      }
      if ((afterStop || flow.key().charAt(at) == '•') && matches(bullet, at)) {
        if (bulleted || !matches(commaAndDash, Math.max(from, at - 2))) {
          bulleted = true;
          bullets.add(at);
        }
      } else if (matches(markerHead, at)) {
        List<Numerals.Marker> markers = table.points(flow.head(at));
        if (!markers.isEmpty()) {
          places.add(new Place(at, afterStop, beforeMarks.get(at), isJoined(at), markers));
        }
      }
    }
    choose(places);
    bullets.forEach(flow::cut);
  }

  /** Looks for a pattern at places of the line, and at what stands before them. */
  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(flow.key()).useTransparentBounds(true);
  }

  private boolean matches(Matcher matcher, int at) {
    return matcher.region(at, flow.length()).lookingAt();
  }

  /** How long the marker of a paragraph is that begins at a place; 0 if it has none. */
  int markerLength(int at) {
    MappedText head = flow.head(at);
    Optional<Block.Head> number = NumberChain.head(head);
    if (number.isPresent()) {
      return number.get().length();
    }
    Matcher bulletHead = BULLET.matcher(head);
    return Stream.concat(table.points(head).stream(), table.sections(head).stream())
        .mapToInt(Numerals.Marker::length)
        .max()
        .orElse(bulletHead.lookingAt() ? bulletHead.end() : 0);
  }

  /**
   * Cuts one paragraph at the points that go on with each other. A point stands behind a stop; one
   * that does not is believed if none of its letter does, and the first if the second follows.
   */
  private void choose(List<Place> places) {
    PointLists lists = new PointLists();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      List<Place> later = places.subList(i + 1, places.size());
      boolean raise = lists.has(RAISED) || lists.isEmpty();
      Optional<Numerals.Marker> point =
          place.markers().stream()
              .map(marker -> raise ? raised(marker) : marker)
              .filter(marker -> isNext(marker, place, lists, later))
              .findFirst();
      if (point.isPresent()) {
        lists.add(point.get().level(), point.get().ordinal());
        flow.cut(place.at());
      }
    }
  }

  /** Letters with a stop stand above all others in a paragraph whose first point has one. */
  private static Numerals.Marker raised(Numerals.Marker marker) {
    return marker.level() == ListHeads.LETTERS
        ? new Numerals.Marker(RAISED, marker.ordinal(), marker.length())
        : marker;
  }

  private static boolean isNext(
      Numerals.Marker marker, Place place, PointLists lists, List<Place> later) {
    int level = marker.level() == RAISED ? ListHeads.LETTERS : marker.level();
    if (place.joined() || marker.ordinal() == 1 && isInSentence(level, later)) {
      return false;
    }
    if (marker.ordinal() == 1) {
      return place.isSure()
          || later.stream().anyMatch(other -> other.afterStop() && other.has(level, 2))
              && !goesOn(level, lists.last(marker.level()), later);
    }
    return lists.goOn(marker.level(), marker.ordinal())
        && (place.afterStop()
            || later.stream()
                .noneMatch(other -> other.afterStop() && other.has(level, marker.ordinal())));
  }

  /** Whether a list that begins here is told in a sentence: one of its markers is joined to it. */
  private static boolean isInSentence(int level, List<Place> later) {
    int next = 2;
    for (Place place : later) {
      if (place.has(level, next)) {
        if (place.joined()) {
          return true;
        }
        next++;
      } else if (place.has(level, 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a list that has been begun goes on before the second point of another can stand. */
  private static boolean goesOn(int level, int ordinal, List<Place> later) {
    return ordinal > 0
        && later.stream()
            .filter(other -> other.isSure())
            .filter(other -> other.has(level, ordinal + 1) || other.has(level, 2))
            .findFirst()
            .filter(other -> other.has(level, ordinal + 1))
            .isPresent();
  }

  /** Whether a word stands before that joins it to its sentence. */
  private boolean isJoined(int at) {
    return table.joins(flow.key().slice(Math.max(0, at - JOINING), at));
  }

  /** Whether a space stands before, and no number before that: {@code paragraph 1 (b)}. */
  private boolean isSetApart(int at) {
    return at > 1
        && flow.key().charAt(at - 1) == ' '
        && !Character.isDigit(flow.key().charAt(at - 2));
  }
}
