package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/**
 * Cuts a line that holds many paragraphs, as one-line dumps have them, where the paragraphs begin.
 *
 * <p>A line is such a dump when the enacting words stand inside it, or a chain of paragraph numbers
 * does. Each part of a resolution is then looked for where it can stand: session to title before
 * the enacting words, openings of the preamble between them and the first number, points and
 * section numbers after it, the meeting at the end.
 */
final class FlowSplitter {

  private static final Pattern STOP =
      LanguageTable.compile(
          "[,;.:，；。：،؛][”\"’»）)\\]]*(?:\\s?\\(\\)| ?\\^?\\(?\\[?\\d{1,2}\\]?\\)?(?=\\s|\\p{L}))?\\s?");
  private static final Pattern STOP_BEFORE_NUMBER =
      LanguageTable.compile(
          "[,;.:，；。：،؛][”\"’»）)\\]]*(?:\\s?\\(\\)|\\^?\\(?\\[?\\d{1,2}\\]?\\)?)?\\s?(?=\\d)");
  private static final Pattern SENTENCE_END = LanguageTable.compile("[;.；。؛][”\"’»）)\\]]*\\s?");
  private static final Pattern BULLET = Pattern.compile("[•·▪●–—] ?(?=\\p{L})");

  /** How the marker of a point can begin; to look no further where none can. */
  private static final Pattern MARKER_HEAD =
      Pattern.compile("[(（’‘'`‛㈠-㈩]|\\p{L}{1,4}[.)]|\\p{L} ?[-–—]|\\d{1,2}\\)|[a-m]\\p{IsHan}");

  private static final Pattern REFERENCE = Pattern.compile("[\\[\\]][^\\[\\]]{8,300}[\\[\\]]");
  private static final Pattern NUMBER_ANYWHERE =
      LanguageTable.compile("(?<![\\d/.,(])" + NumberChain.NUMBER.pattern());

  /** A shorter line is not looked into. */
  static final int SHORTEST_DUMP = 200;

  /** An opening, or the title of a section, is no longer than this. */
  private static final int HEAD = 160;

  private final LanguageTable table;
  private final MappedText key;
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private FlowSplitter(LanguageTable table, MappedText key) {
    this.table = table;
    this.key = key;
  }

  /** All lines, with dumps replaced by their pieces. */
  static List<Line> split(List<Line> lines, LanguageTable table) {
    List<Line> pieces = new ArrayList<>();
    for (Line line : lines) {
      if (line.key().length() < SHORTEST_DUMP) {
        pieces.add(line);
      } else {
        pieces.addAll(new FlowSplitter(table, line.key()).pieces(line));
      }
    }
    return pieces;
  }

  private List<Line> pieces(Line line) {
    findCuts();
    List<Line> pieces = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      addPiece(pieces, line, start, cut);
      start = cut;
    }
    addPiece(pieces, line, start, key.length());
    return pieces;
  }

  private void addPiece(List<Line> pieces, Line line, int from, int to) {
    int start = from == 0 ? line.span().start() : key.sourceOffset(from);
    int end = to == key.length() ? line.span().end() : key.sourceOffset(to);
    MappedText text =
        line.text().slice(line.text().indexOfSource(start), line.text().indexOfSource(end)).strip();
    if (!text.isEmpty()) {
      MappedText folded = key.slice(from, to).strip();
      Line.Before before = pieces.isEmpty() ? line.before() : Line.Before.cutting();
      pieces.add(new Line(new Span(start, end), text, folded.isEmpty() ? text : folded, before));
    }
  }

  private void findCuts() {
    Span chapeau = findChapeau();
    List<NumberChain.Candidate> numbers = findNumbers(chapeau.end());
    boolean innerChapeau = !chapeau.isEmpty() && key.length() - chapeau.end() > 40;
    if (!innerChapeau && numbers.size() < 2) {
      return;
    }
    int body = numbers.isEmpty() ? key.length() : numbers.get(0).position();
    if (innerChapeau) {
      findFront(chapeau.start());
      cuts.add(chapeau.start());
      cuts.add(chapeau.end());
      findAfterStops(chapeau.end(), body, this::beginsPreambular);
    }
    numbers.forEach(number -> cuts.add(number.position()));
    findAfterStops(chapeau.end(), key.length(), this::beginsSection);
    findPoints(body);
    findTitles(body);
    findMeeting(body);
    cuts.remove(0);
    cuts.remove(key.length());
  }

  /**
   * The enacting words inside the line, followed by an opening that fits; an empty span at 0 if
   * they are not there.
   */
  private Span findChapeau() {
    Matcher matcher = table.pattern(Opening.CHAPEAU).matcher(key);
    while (matcher.find()) {
      int end = skipSpace(matcher.end());
      CharSequence rest = head(end);
      if (table.begins(Opening.PREAMBULAR, rest)
          || table.begins(Opening.OPERATIVE, rest)
          || NumberChain.numberAt(rest) == 1) {
        return new Span(matcher.start(), end);
      }
    }
    return new Span(0, 0);
  }

  private int skipSpace(int index) {
    return index < key.length() && key.charAt(index) == ' ' ? index + 1 : index;
  }

  private void findFront(int chapeau) {
    for (Opening opening : List.of(Opening.SESSION, Opening.AGENDA, Opening.ADOPTION)) {
      addFirst(table.pattern(opening), chapeau);
    }
    addFirst(REFERENCE, chapeau);
    if (!addFirst(LanguageTable.ASSEMBLY_TITLE, chapeau)) {
      addFirst(table.pattern(Opening.TITLE), chapeau);
    }
  }

  private boolean addFirst(Pattern pattern, int end) {
    Matcher matcher = pattern.matcher(key).region(0, end);
    boolean found = matcher.find();
    if (found) {
      cuts.add(matcher.start());
    }
    return found;
  }

  private List<NumberChain.Candidate> findNumbers(int from) {
    Set<Integer> afterStops = ends(STOP_BEFORE_NUMBER, from, key.length());
    afterStops.add(from);
    List<NumberChain.Candidate> candidates = new ArrayList<>();
    Matcher number = NUMBER_ANYWHERE.matcher(key).region(from, key.length());
    while (number.find()) {
      int value = Integer.parseInt(number.group("n"));
      double gain = afterStops.contains(number.start()) ? NumberChain.FIRM : NumberChain.WEAK;
      candidates.add(new NumberChain.Candidate(value, number.start(), gain));
    }
    return NumberChain.best(candidates);
  }

  private void findAfterStops(int from, int to, IntPredicate begins) {
    for (int end : ends(STOP, from, to)) {
      if (end < to && begins.test(end)) {
        cuts.add(end);
      }
    }
  }

  private boolean beginsPreambular(int at) {
    MappedText head = head(at);
    return table.begins(Opening.PREAMBULAR, head) && !table.goesOn(head);
  }

  /** A place where a point may begin. */
  private record PointPlace(int at, boolean afterStop, List<Numerals.Marker> markers) {

    boolean has(int level, int ordinal) {
      return markers.stream()
          .anyMatch(marker -> marker.level() == level && marker.ordinal() == ordinal);
    }
  }

  /** Points and bullets, paragraph by paragraph. */
  private void findPoints(int from) {
    Set<Integer> afterStops = ends(STOP, from, key.length());
    List<PointPlace> places = new ArrayList<>();
    for (int at = from; at < key.length(); at++) {
      if (cuts.contains(at)) {
        choosePoints(places);
        places.clear();
      }
      boolean afterStop = afterStops.contains(at);
      if (!afterStop && !isSetApart(at)) {
        continue;
      }
      if ((afterStop || key.charAt(at) == '•')
          && BULLET.matcher(key).region(at, key.length()).lookingAt()) {
        cuts.add(at);
      } else if (MARKER_HEAD.matcher(key).region(at, key.length()).lookingAt()) {
        List<Numerals.Marker> markers = table.points(head(at));
        if (!markers.isEmpty()) {
          places.add(new PointPlace(at, afterStop, markers));
        }
      }
    }
    choosePoints(places);
  }

  /**
   * Cuts one paragraph at the points that go on with each other. A point stands behind a stop; one
   * that does not is believed if none of its letter does, and the first if the second follows.
   */
  private void choosePoints(List<PointPlace> places) {
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      PointPlace place = places.get(i);
      List<PointPlace> later = places.subList(i + 1, places.size());
      Optional<Numerals.Marker> point =
          place.markers().stream().filter(marker -> isNext(marker, place, last, later)).findFirst();
      if (point.isPresent()) {
        int level = point.get().level();
        last.keySet().removeIf(deeper -> deeper > level);
        last.put(level, point.get().ordinal());
        cuts.add(place.at());
      }
    }
  }

  private static boolean isNext(
      Numerals.Marker marker,
      PointPlace place,
      Map<Integer, Integer> last,
      List<PointPlace> later) {
    int level = marker.level();
    if (marker.ordinal() == 1) {
      return place.afterStop()
          || later.stream().anyMatch(other -> other.afterStop() && other.has(level, 2));
    }
    boolean follows = marker.ordinal() == last.getOrDefault(level, 0) + 1;
    return follows
        && (place.afterStop()
            || later.stream()
                .noneMatch(other -> other.afterStop() && other.has(level, marker.ordinal())));
  }

  /** Whether a space stands before, and no number before that: {@code paragraph 1 (b)}. */
  private boolean isSetApart(int at) {
    return at > 1 && key.charAt(at - 1) == ' ' && !Character.isDigit(key.charAt(at - 2));
  }

  /** Where what matches a pattern in a part of the line ends. */
  private TreeSet<Integer> ends(Pattern pattern, int from, int to) {
    TreeSet<Integer> ends = new TreeSet<>();
    Matcher matcher = pattern.matcher(key).region(from, to);
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    return ends;
  }

  /** Words without a stop between the end of a sentence and a number are a title. */
  private void findTitles(int from) {
    for (int cut : List.copyOf(cuts)) {
      Integer before = cuts.lower(cut);
      boolean section = before != null && !table.sections(key.slice(before, cut)).isEmpty();
      if (cut < from || section || NumberChain.numberAt(head(cut)) < 0) {
        continue;
      }
      int start = Math.max(0, cut - Classifier.LONGEST_HEADING);
      Integer title = ends(cut == from ? STOP : SENTENCE_END, start, cut).lower(cut);
      if (title != null && isTitle(key.slice(title, cut).strip())) {
        cuts.add(title);
      }
    }
  }

  private static boolean isTitle(MappedText text) {
    return !text.isEmpty()
        && !Line.isClosed(text)
        && Character.isLetter(text.charAt(0))
        && !Character.isLowerCase(text.charAt(0));
  }

  private MappedText head(int at) {
    return key.slice(at, Math.min(key.length(), at + HEAD));
  }

  /**
   * Whether a section number stands at {@code at}, then a title without a stop, then the number of
   * a paragraph.
   */
  private boolean beginsSection(int at) {
    Integer next = cuts.higher(at);
    return next != null
        && next - at <= HEAD
        && table.sections(key.slice(at, next)).stream()
            .map(marker -> key.slice(at + marker.length(), next).strip())
            .anyMatch(title -> !title.isEmpty() && !Line.isClosed(title));
  }

  private void findMeeting(int from) {
    int last = cuts.isEmpty() ? from : cuts.last();
    Matcher matcher = table.meeting().matcher(key).region(last, key.length());
    while (matcher.find()) {
      if (key.length() - matcher.end() <= 2
          && Line.isClosed(key.slice(last, matcher.start()).strip())) {
        cuts.add(matcher.start());
        return;
      }
    }
  }
}
