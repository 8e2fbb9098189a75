package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * Cuts a line that holds many paragraphs, as one-line dumps have them, where the paragraphs begin.
 *
 * <p>A line is such a dump when the enacting words stand inside it, or a chain of paragraph numbers
 * does. Each part of a resolution is then looked for where it can stand: session to title before
 * the enacting words, openings of the preamble between them and the first number, points and titles
 * from there on, the meeting and the annexes at the end.
 */
final class FlowSplitter {

  private static final Pattern STOP_BEFORE_NUMBER =
      LanguageTable.compile(
          "[,;.:，；。：،؛][”\"’»）)\\]]*(?:\\s?\\(\\)|\\^?\\(?\\[?\\d{1,2}\\]?\\)?)?\\s?(?=\\d)");
  private static final Pattern FULL_STOP = LanguageTable.compile("[.。][”\"’»）)\\]]*\\s?");
  private static final Pattern REFERENCE = Pattern.compile("[\\[\\]][^\\[\\]]{8,300}[\\[\\]]");
  private static final Pattern NUMBER_ANYWHERE =
      LanguageTable.compile("(?=\\d)(?<![\\d/.(]|\\d,)" + NumberChain.NUMBER.pattern().pattern());

  /** A shorter line is not looked into; Chinese says as much in fewer characters. */
  private static final int SHORTEST = 200;

  private static final int SHORTEST_CHINESE = 80;

  private final SourceText source;
  private final LanguageTable table;
  private final OpeningModel model;
  private final List<Integer> preamble;
  private final MappedText key;
  private final Flow flow;

  private FlowSplitter(
      SourceText source,
      LanguageTable table,
      OpeningModel model,
      List<Integer> preamble,
      MappedText key) {
    this.source = source;
    this.table = table;
    this.model = model;
    this.preamble = preamble;
    this.key = key;
    flow = new Flow(key);
  }

  /**
   * All lines, with dumps replaced by their pieces.
   *
   * @param preamble the lengths of the paragraphs of the preamble in another version, in UTF-16
   *     units; empty if none is known
   */
  static List<Line> split(
      SourceText source,
      List<Line> lines,
      LanguageTable table,
      OpeningModel model,
      List<Integer> preamble) {
    List<Line> pieces = new ArrayList<>();
    for (Line line : lines) {
      if (isLong(line)) {
        pieces.addAll(new FlowSplitter(source, table, model, preamble, line.key()).pieces(line));
      } else {
        pieces.add(line);
      }
    }
    return pieces;
  }

  /** Whether a line is long enough to hold many paragraphs. */
  static boolean isLong(Line line) {
    int length = line.key().length();
    return length >= SHORTEST
        || length >= SHORTEST_CHINESE && Character.isIdeographic(line.key().charAt(length / 2));
  }

  private List<Line> pieces(Line line) {
    findCuts();
    List<Line> pieces = new ArrayList<>();
    int start = 0;
    for (int cut : flow.cuts()) {
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
      pieces.add(Line.of(new Span(start, end), text, folded, before));
    }
  }

  private void findCuts() {
    Span chapeau = findChapeau();
    List<Integer> numbers = findNumbers(chapeau.end());
    boolean innerChapeau = !chapeau.isEmpty() && key.length() - chapeau.end() > 40;
    if (!innerChapeau && numbers.size() < 2) {
      return;
    }
    if (innerChapeau) {
      findFront(chapeau.start());
      flow.cut(chapeau.start());
      flow.cut(chapeau.end());
    }
    numbers.forEach(flow::cut);
    Gaps gaps = new Gaps(source, key, sure(chapeau, numbers));
    int body = numbers.isEmpty() ? key.length() : numbers.get(0);
    if (innerChapeau) {
      new FlowPreamble(table, model, flow, gaps, preamble).find(chapeau, body);
    }
    FlowVotes votes = new FlowVotes(table, flow);
    votes.find();
    findEnd(body, gaps, votes);
    FlowTitles titles = new FlowTitles(table, flow, gaps);
    titles.findSections(chapeau.end());
    FlowPoints points = new FlowPoints(table, flow, gaps);
    points.find(chapeau.end());
    if (gaps.mayTell()) {
      findSetApart(chapeau.end(), gaps, points);
    }
    titles.findUnnumbered(body);
    titles.findTasks(body);
  }

  /** Where paragraphs surely begin. */
  private static Set<Integer> sure(Span chapeau, List<Integer> numbers) {
    Set<Integer> sure = new HashSet<>(numbers);
    if (!chapeau.isEmpty()) {
      sure.add(chapeau.start());
      sure.add(chapeau.end());
    }
    return sure;
  }

  /** Cuts where the white space alone tells a paragraph, not that behind a marker. */
  private void findSetApart(int from, Gaps gaps, FlowPoints points) {
    BitSet afterStops = flow.stops(from);
    int markerEnd = from;
    for (int at = from + 1; at < key.length(); at++) {
      if (at > markerEnd && gaps.tells(at, afterStops.get(at))) {
        flow.cut(at);
      }
      if (flow.isCut(at)) {
        markerEnd = at + points.markerLength(at);
      }
    }
  }

  /**
   * The meeting at the end of the text, before a vote or before an annex, and the heads of annexes,
   * behind the end of a sentence or that meeting.
   */
  private void findEnd(int from, Gaps gaps, FlowVotes votes) {
    for (int end : flow.ends(FULL_STOP, from, key.length())) {
      Matcher meeting = table.meeting().pattern().matcher(key).region(end, key.length());
      int next = meeting.lookingAt() ? skipSpace(meeting.end()) : end;
      boolean annex = findAnnex(next, gaps);
      boolean vote = next > end && votes.isVote(next);
      if (next > end && (annex || vote || key.length() - next <= 2)) {
        flow.cut(end);
      }
      if (vote) {
        flow.cut(next);
      }
    }
  }

  /**
   * Cuts around the head of an annex at a place, if one stands there before what is no sentence;
   * what can be its title is left with it.
   */
  private boolean findAnnex(int at, Gaps gaps) {
    Matcher annex = table.annexHead().matcher(key).region(at, key.length());
    int next = annex.lookingAt() ? skipSpace(annex.end()) : key.length();
    boolean found = next < key.length() && gaps.odds(at) > -1 && gaps.odds(next) > -1;
    if (found) {
      flow.cut(at);
      if (!table.isWhole(Opening.ANNEX, key.slice(at, flow.nextCut(next)).strip())) {
        flow.cut(next);
      }
    }
    return found;
  }

  /**
   * The enacting words inside the line, followed by an opening that fits; an empty span at 0 if
   * they are not there.
   */
  private Span findChapeau() {
    Matcher matcher = table.pattern(Opening.CHAPEAU).matcher(key);
    while (matcher.find()) {
      int end = skipSpace(matcher.end());
      CharSequence rest = flow.head(end);
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
    if (!addFirst(LanguageTable.ASSEMBLY_TITLE.pattern(), chapeau)) {
      addFirst(table.pattern(Opening.TITLE), chapeau);
    }
  }

  private boolean addFirst(Pattern pattern, int end) {
    Matcher matcher = pattern.matcher(key).region(0, end);
    boolean found = matcher.find();
    if (found) {
      flow.cut(matcher.start());
    }
    return found;
  }

  private List<Integer> findNumbers(int from) {
    Matcher number = NUMBER_ANYWHERE.matcher(key).region(from, key.length());
    if (!number.find()) {
      return List.of();
    }
    Set<Integer> afterStops = flow.ends(STOP_BEFORE_NUMBER, from, key.length());
    afterStops.add(from);
    List<NumberChain.Candidate> candidates = new ArrayList<>();
    do {
      int value = Integer.parseInt(number.group("n"));
      double gain = afterStops.contains(number.start()) ? NumberChain.FIRM : NumberChain.WEAK;
      candidates.add(new NumberChain.Candidate(value, number.start(), gain));
    } while (number.find());
    return NumberChain.best(candidates).stream().map(NumberChain.Candidate::position).toList();
  }
}
