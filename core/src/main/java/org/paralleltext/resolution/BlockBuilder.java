package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Span;

/**
 * Gathers lines into blocks, one a paragraph, and takes the footnotes out from between them.
 *
 * <p>Goes through the lines once, and knows at each in which part of the resolution it stands,
 * whether the sentence before has come to a stop, and which number or point could come next. Used
 * once; not thread-safe.
 */
final class BlockBuilder {

  private static final Pattern FOOTNOTE_HEAD =
      Pattern.compile("[(\\[]?\\^?\\(?(\\d{1,2})[)\\]]?[.:]?\\s*(?=$|[^\\d\\s.,/-])");
  private static final Pattern BRACKETED_HEAD =
      Pattern.compile("(?:\\^ ?)?[(\\[]\\^?(\\d{1,2})[)\\]]:?\\s*(?=\\S)");
  private static final Pattern BARE_HEAD =
      Pattern.compile("(\\d{1,2}) (?=[\\p{Lu}\\p{IsHan}\\p{IsArabic}])");
  private static final Pattern MARK =
      LanguageTable.compile(
          "\\^\\(?(\\d{1,2})|[(\\[]{1,2}(\\d{1,2})[)\\]]|[,;.:”\"’،؛，；。》](\\d{1,2})(?=\\s|$)");

  private static final Pattern SYMBOL_ALONE = Pattern.compile("\\d{1,3}/\\d{1,3}(?: [A-Z])?[.．]?");

  /** The parts of a resolution, in their order. */
  private enum Zone {
    FRONT,
    PREAMBLE,
    OPERATIVE,
    END
  }

  private final LanguageTable table;
  private final List<Line> lines;
  private final BreakScore score;
  private final boolean blanksTell;
  private final boolean hasChapeau;
  private final Set<Span> numbered = new HashSet<>();

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, Block> footnotes = new TreeMap<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final Set<Integer> marks = new HashSet<>();
  private final Map<Integer, Integer> points = new HashMap<>();
  private final Map<Integer, Integer> sections = new HashMap<>();
  private Zone zone = Zone.FRONT;
  private boolean afterRule;
  private Block footnote;
  private boolean pageBreak;
  private boolean mark;

  BlockBuilder(LanguageTable table, List<Line> lines) {
    this.table = table;
    this.lines = lines;
    Habits habits =
        Habits.of(lines.stream().filter(line -> !line.isRule() && !line.isNumber()).toList());
    score = new BreakScore(habits);
    blanksTell = habits.blanks();
    hasChapeau = lines.stream().anyMatch(line -> table.begins(Opening.CHAPEAU, line.key()));
    findNumbers();
  }

  /**
   * The blocks of the body in reading order, the footnotes by number, and what belongs to neither.
   */
  record Result(List<Block> blocks, Map<Integer, Block> footnotes, List<Omission> omissions) {}

  Result build() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isRule()) {
        startRule(line);
      } else if (!addToFootnote(line)) {
        addToBody(line);
      }
    }
    return new Result(blocks, footnotes, omissions);
  }

  private void findNumbers() {
    List<NumberChain.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = NumberChain.numberAt(lines.get(i).key());
      if (number >= 0) {
        candidates.add(new NumberChain.Candidate(number, i, NumberChain.FIRM));
      }
    }
    NumberChain.best(candidates)
        .forEach(candidate -> numbered.add(lines.get(candidate.position()).span()));
  }

  // Footnotes

  private void startRule(Line line) {
    if (!line.text().isEmpty()) {
      omissions.add(new Omission(Reason.SEPARATOR, line.span()));
    }
    afterRule = true;
    footnote = null;
  }

  /** Takes the line if it begins a footnote or goes on with one. */
  private boolean addToFootnote(Line line) {
    Optional<Block.Head> head = footnoteHead(line);
    if (head.isPresent()) {
      footnote = new Block(head.get(), line);
      footnotes.put(head.get().number(), footnote);
      afterRule = false;
      return true;
    }
    if (footnote != null && !endsFootnote(line)) {
      footnote.add(line);
      return true;
    }
    pageBreak |= footnote != null || afterRule;
    footnote = null;
    afterRule = false;
    return false;
  }

  private Optional<Block.Head> footnoteHead(Line line) {
    boolean expected = afterRule || footnote != null;
    boolean first = expected && footnotes.isEmpty();
    return match(expected ? FOOTNOTE_HEAD : BRACKETED_HEAD, line)
        .or(() -> match(BARE_HEAD, line).filter(head -> !numbered.contains(line.span())))
        .filter(head -> !footnotes.containsKey(head.number()))
        .filter(head -> first || head.number() == highestFootnote() + 1)
        .filter(head -> expected && afterRule || marks.contains(head.number()));
  }

  private static Optional<Block.Head> match(Pattern pattern, Line line) {
    Matcher matcher = pattern.matcher(line.key());
    return matcher.lookingAt()
        ? Optional.of(
            new Block.Head(
                Opening.FOOTNOTE, Integer.parseInt(matcher.group(1)), 0, matcher.end(), ""))
        : Optional.empty();
  }

  private int highestFootnote() {
    return footnotes.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private boolean endsFootnote(Line line) {
    if (footnote.last().isNumber() || !footnote.isClosed() && !line.before().pageBreak()) {
      return false;
    }
    boolean bodyWaits = !blocks.isEmpty() && blocks.get(blocks.size() - 1).isOpenSentence();
    return bodyWaits
        || line.before().pageBreak()
        || blanksTell && line.before().blanks() > 0
        || recognise(line).opening() != Opening.NONE;
  }

  // Body

  private void addToBody(Line line) {
    if (line.isNumber() && !blocks.isEmpty()) {
      addLoneNumber(line);
      return;
    }
    Line placed = placed(line);
    Block.Head head = recognise(placed);
    if (blocks.isEmpty() || score.breaks(last(), placed, head.opening())) {
      startBlock(head, placed);
    } else {
      last().add(placed);
    }
    noteMarks(placed);
    pageBreak = false;
    mark = false;
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }

  private Line placed(Line line) {
    Line.Before before = line.before();
    before = pageBreak ? before.withPageBreak() : before;
    before = mark ? before.withMark() : before;
    return line.with(before);
  }

  private void addLoneNumber(Line line) {
    int number = Integer.parseInt(line.key().toString());
    boolean isMark = number <= marks.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    omissions.add(new Omission(isMark ? Reason.FOOTNOTE_MARK : Reason.PAGE_NUMBER, line.span()));
    mark |= isMark;
    pageBreak |= !isMark;
    if (isMark) {
      marks.add(number);
    }
  }

  private void noteMarks(Line line) {
    Matcher matcher = MARK.matcher(line.key());
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          marks.add(Integer.parseInt(matcher.group(group)));
        }
      }
    }
  }

  private void startBlock(Block.Head head, Line line) {
    blocks.add(new Block(head, line));
    switch (head.opening()) {
      case CHAPEAU, PREAMBULAR -> enter(Zone.PREAMBLE);
      case NUMBER, OPERATIVE, SECTION -> enter(Zone.OPERATIVE);
      case MEETING, ANNEX -> enter(Zone.END);
      default -> {}
    }
    if (head.opening() == Opening.POINT) {
      points.keySet().removeIf(level -> level > head.level());
      points.put(head.level(), head.number());
    } else {
      points.clear();
    }
    if (head.opening() == Opening.SECTION) {
      sections.keySet().removeIf(level -> level > head.level());
      sections.put(head.level(), head.number());
    } else if (head.opening() == Opening.ANNEX) {
      sections.clear();
    }
  }

  private void enter(Zone next) {
    zone = next.compareTo(zone) > 0 ? next : zone;
  }

  private Block.Head recognise(Line line) {
    if (zone == Zone.FRONT) {
      Block.Head front = recogniseFront(line);
      if (hasChapeau || front.opening() != Opening.NONE) {
        return front;
      }
    }
    return recogniseBody(line);
  }

  private Block.Head recogniseFront(Line line) {
    Matcher title = LanguageTable.ASSEMBLY_TITLE.matcher(line.key());
    if (table.begins(Opening.CHAPEAU, line.key())) {
      return Block.Head.of(Opening.CHAPEAU);
    }
    if (title.lookingAt()) {
      return new Block.Head(Opening.TITLE, 0, 0, title.end(), "");
    }
    if (SYMBOL_ALONE.matcher(line.key()).matches()) {
      return new Block.Head(Opening.TITLE, 0, 0, line.key().length(), "");
    }
    if (table.isWhole(Opening.TITLE, line.key())) {
      return Block.Head.of(Opening.TITLE);
    }
    for (Opening opening : List.of(Opening.AGENDA, Opening.ADOPTION)) {
      if (table.begins(opening, line.key())) {
        return Block.Head.of(opening);
      }
    }
    for (Opening opening :
        List.of(Opening.SESSION, Opening.ORGAN, Opening.MASTHEAD, Opening.DATE)) {
      if (table.isWhole(opening, line.key())) {
        boolean date = opening == Opening.DATE;
        return Block.Head.of(date ? dateInFront(line) : opening);
      }
    }
    boolean bracket = line.key().charAt(0) == '[' || line.key().charAt(0) == ']';
    return Block.Head.of(bracket ? Opening.REFERENCE : Opening.NONE);
  }

  private Opening dateInFront(Line line) {
    boolean awaited =
        !blocks.isEmpty() && last().opening() == Opening.ADOPTION && line.before().blanks() == 0;
    return awaited ? Opening.NONE : Opening.MASTHEAD;
  }

  private Block.Head recogniseBody(Line line) {
    if (numbered.contains(line.span())) {
      return number(line);
    }
    if (table.meeting().matcher(line.key()).matches()) {
      return Block.Head.of(Opening.MEETING);
    }
    for (Opening opening : List.of(Opening.DATE, Opening.ANNEX, Opening.VOTE)) {
      if (zone != Zone.PREAMBLE && table.isWhole(opening, line.key())) {
        return Block.Head.of(opening);
      }
    }
    return next(Opening.POINT, table.points(line.key()), points)
        .or(() -> next(Opening.SECTION, table.sections(line.key()), sections))
        .orElseGet(() -> Block.Head.of(verb(line)));
  }

  private static Block.Head number(Line line) {
    Matcher matcher = NumberChain.NUMBER.matcher(line.key());
    matcher.lookingAt();
    return new Block.Head(
        Opening.NUMBER,
        Integer.parseInt(matcher.group("n")),
        0,
        matcher.end(),
        NumberChain.suffix(matcher));
  }

  /** The marker that goes on with the last of its level, or begins a level. */
  private static Optional<Block.Head> next(
      Opening opening, List<Numerals.Marker> markers, Map<Integer, Integer> last) {
    Optional<Numerals.Marker> continuing =
        markers.stream()
            .filter(marker -> isNext(marker, last.getOrDefault(marker.level(), -2)))
            .findFirst();
    return continuing
        .or(() -> markers.stream().filter(marker -> marker.ordinal() == 1).findFirst())
        .map(marker -> Block.Head.of(opening, marker));
  }

  /** Whether a marker follows the last of its level; one in between may be lost. */
  private static boolean isNext(Numerals.Marker marker, int last) {
    int step = marker.ordinal() - last;
    return step == 1 || step == 2;
  }

  private Opening verb(Line line) {
    if (zone != Zone.PREAMBLE && !(zone == Zone.FRONT && !hasChapeau)) {
      return Opening.NONE;
    }
    if (table.begins(Opening.PREAMBULAR, line.key())) {
      return Opening.PREAMBULAR;
    }
    return numbered.isEmpty() && table.begins(Opening.OPERATIVE, line.key())
        ? Opening.OPERATIVE
        : Opening.NONE;
  }
}
