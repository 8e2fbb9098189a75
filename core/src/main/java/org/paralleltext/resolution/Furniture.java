package org.paralleltext.resolution;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/** Sets page furniture aside: page numbers, running headers, job numbers, the topics of a dump. */
final class Furniture {

  /** What a line with the topics of a dump begins with. */
  private static final HeadPattern TOPIC = HeadPattern.of(Pattern.compile("%%%"));

  private static final HeadPattern PAGE =
      HeadPattern.of(Pattern.compile("[-–—] ?\\d{1,3} ?[-–—]|(?:Page|page) \\d{1,3}"));
  private static final HeadPattern SYMBOL =
      HeadPattern.of(
          Pattern.compile(
              "(?:A/(?:ES-\\d+/|HRC/)?RES/[\\dA-Z/.-]+|S/RES/\\d+ ?\\(\\d{4}\\)|E/RES/[\\d/]+)(?: (?:\\d{1,3}/\\d{1,3}|\\d{1,3}))?"));
  private static final HeadPattern JOB =
      HeadPattern.of(
          Pattern.compile(
              "(?:\\d{1,3}/\\d{1,3} ?)?\\d{2}-\\d{5}(?: ?[(（][A-Z][)）])?(?: ?\\d{6})?(?: ?\\d{1,3}(?:/\\d{1,3})?)?|(?:\\d{1,3} ?)?\\*\\w{6,9}\\*(?: ?\\d{2}-\\d{5}(?: ?[(（][A-Z][)）])?)?"));

  /** What of it can be told inside a line: job numbers, bar codes, symbols with a page, rules. */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<!\\S)(?:\\d{2}-\\d{5} ?\\([A-Z]\\)|\\*\\d{7}\\*|[AS]/RES/[\\d/]+(?: ?\\(\\d{4}\\))? \\d{1,2}/\\d{1,2}|_{10,})(?: |$)");

  private static final HeadPattern PAGE_OF_PAGES =
      HeadPattern.of(Pattern.compile("(\\d{1,3})/(\\d{1,3})"));

  /** All that a line can be in any language. */
  static final List<HeadPattern> PATTERNS = List.of(TOPIC, PAGE, SYMBOL, JOB, PAGE_OF_PAGES);

  /** So many pages are taken for granted; more need a second page number of the same count. */
  private static final int FEW_PAGES = 40;

  /** A line that returns so often on its pages is a header. */
  private static final int REPEATS = 3;

  private static final int HEADER_LENGTH = 60;

  /** What furniture looks like when digits, and letters that are taken for them, are all 0. */
  private static final Set<String> SHAPES = Set.of("00-00000(E)", "*0000000*", "0/RE0/0000(0000)");

  private static final String DIGIT_LIKE = "0123456789OoQZSBlI|";

  /** So many characters of a shape may be wrong. */
  private static final int WRONG = 2;

  private static final int SHORTEST_SHAPE = 7;

  /** The lines that stay, and the parts of the file that were set aside. */
  record Split(List<Line> lines, List<Omission> omissions) {}

  private final LanguageTable table;

  /** How often each short line returns that stands at the edge of a page. */
  private final Map<String, Integer> repeats = new HashMap<>();

  /** The first line of those that are such a fraction. */
  private final Map<String, Integer> firstFractions = new HashMap<>();

  /** The page numbers found with each count of pages. */
  private final SetMultimap<String, String> pages = HashMultimap.create();

  private Furniture(LanguageTable table, List<Line> lines) {
    this.table = table;
    countRepeats(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).has(Glyphs.STROKE)) {
        addPage(lines.get(i).key(), i);
      }
    }
  }

  private void addPage(MappedText key, int line) {
    Optional<Matcher> page = PAGE_OF_PAGES.whole(key);
    if (page.isPresent()) {
      pages.put(page.get().group(2), page.get().group(1));
      firstFractions.putIfAbsent(key.toString(), line);
    }
  }

  private void countRepeats(List<Line> lines) {
    BitSet lengths = new BitSet(HEADER_LENGTH + 1);
    for (int i = 0; i < lines.size(); i++) {
      MappedText key = lines.get(i).key();
      if (key.length() <= HEADER_LENGTH && isAtPageEdge(lines, i)) {
        repeats.put(key.toString(), 0);
        lengths.set(key.length());
      }
    }
    for (Line line : lines) {
      if (lengths.get(line.key().length())) {
        repeats.computeIfPresent(line.key().toString(), (key, count) -> count + 1);
      }
    }
  }

  static Split split(List<Line> lines, LanguageTable table) {
    Furniture furniture = new Furniture(table, lines);
    List<Optional<Reason>> reasons = furniture.reasons(lines);
    List<Line> kept = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    boolean removed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Reason> reason = reasons.get(i);
      reason.ifPresent(found -> omissions.add(new Omission(found, line.span())));
      if (reason.isEmpty()) {
        Line bare = withoutInner(line, omissions);
        kept.add(removed ? bare.with(bare.before().withPageBreak()) : bare);
      }
      removed = reason.isPresent();
    }
    return new Split(kept, omissions);
  }

  /** Why each line is furniture, those with wrong characters too. */
  private List<Optional<Reason>> reasons(List<Line> lines) {
    List<Optional<Reason>> reasons = new ArrayList<>();
    Set<String> shapes = new HashSet<>(SHAPES);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Reason> reason = reason(lines, i);
      reasons.add(reason);
      if (reason.isPresent()) {
        shapes.add(shape(lines.get(i)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean edge =
          isAtPageEdge(lines, i)
              || i > 0 && reasons.get(i - 1).isPresent()
              || i + 1 < lines.size() && reasons.get(i + 1).isPresent();
      if (edge && reasons.get(i).isEmpty() && isNearlyFurniture(lines.get(i), shapes)) {
        reasons.set(i, Optional.of(Reason.RUNNING_HEADER));
      }
    }
    return reasons;
  }

  private static boolean isNearlyFurniture(Line line, Set<String> shapes) {
    if (line.key().length() > HEADER_LENGTH
        || !line.has(Glyphs.DIGIT)
        || line.key().chars().filter(Character::isDigit).count() < 4) {
      return false;
    }
    String shape = shape(line);
    return shapes.stream()
        .anyMatch(
            known -> known.length() >= SHORTEST_SHAPE && EditDistance.atMost(known, shape, WRONG));
  }

  private static String shape(Line line) {
    if (line.key().length() > HEADER_LENGTH) {
      return "";
    }
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < line.key().length(); i++) {
      char c = line.key().charAt(i);
      if (c != ' ') {
        shape.append(DIGIT_LIKE.indexOf(c) >= 0 ? '0' : c);
      }
    }
    return shape.toString();
  }

  /** A line that holds whole pages, without the furniture between them. */
  private static Line withoutInner(Line line, List<Omission> omissions) {
    if (!FlowSplitter.isLong(line)) {
      return line;
    }
    List<Span> found =
        INNER
            .matcher(line.key())
            .results()
            .map(match -> new Span(match.start(), match.end()))
            .toList();
    for (Span part : found) {
      MappedText inner = line.key().slice(part.start(), part.end()).strip();
      Reason reason = inner.charAt(0) == '_' ? Reason.SEPARATOR : Reason.IMPRINT;
      omissions.add(new Omission(reason, inner.sourceSpan()));
    }
    return found.isEmpty() ? line : line.without(found);
  }

  private Optional<Reason> reason(List<Line> lines, int i) {
    MappedText key = lines.get(i).key();
    boolean mayBe = table.mayBeFurniture(key);
    if (mayBe && TOPIC.begins(key)) {
      return Optional.of(Reason.TOPIC_HEADER);
    }
    if (mayBe && (table.isImprint(key) || JOB.isWhole(key))) {
      return Optional.of(Reason.IMPRINT);
    }
    if (mayBe && SYMBOL.isWhole(key) || isRepeated(lines, i)) {
      return Optional.of(Reason.RUNNING_HEADER);
    }
    return mayBe && isPageNumber(key) || lines.get(i).isNumber() && isAtPageEdge(lines, i)
        ? Optional.of(Reason.PAGE_NUMBER)
        : Optional.empty();
  }

  private boolean isPageNumber(MappedText key) {
    return PAGE.isWhole(key) || PAGE_OF_PAGES.whole(key).filter(this::isPage).isPresent();
  }

  private boolean isPage(Matcher page) {
    int count = Integer.parseInt(page.group(2));
    return Integer.parseInt(page.group(1)) <= count
        && (count <= FEW_PAGES || pages.get(page.group(2)).size() > 1);
  }

  private boolean isRepeated(List<Line> lines, int i) {
    Line line = lines.get(i);
    return line.key().length() <= HEADER_LENGTH
        && isAtPageEdge(lines, i)
        && repeats.get(line.key().toString()) >= REPEATS
        && !isFirstTitle(i, line.key().toString())
        && !line.isRule()
        && !line.isNumber()
        && !line.isClosed();
  }

  /** Whether it is a symbol that stands on every page, at the first place, which is the title's. */
  private boolean isFirstTitle(int i, String key) {
    return firstFractions.getOrDefault(key, -1) == i;
  }

  private static boolean isAtPageEdge(List<Line> lines, int i) {
    return i == 0
        || lines.get(i).before().pageBreak()
        || i + 1 == lines.size()
        || lines.get(i + 1).before().pageBreak();
  }
}
