package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * Names the blocks: gives each its kind, its canonical number and its text without marker and
 * footnote marks.
 */
final class Classifier {

  /** No heading is longer, in characters. */
  static final int LONGEST_HEADING = 160;

  private static final int LONGEST_ANNEX_TITLE = 250;

  private final SourceText source;
  private final Cleaner cleaner;
  private final BlockBuilder.Result result;
  private final Recovery.Result recovery;
  private final FootnoteMarks marks;
  private final Hyphens hyphens;
  private final boolean hasChapeau;
  private final Numbering numbering;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();

  private Optional<Opening> lastTold = Optional.empty();
  private ParagraphKind lastKind = ParagraphKind.SESSION;
  private boolean inAnnex;

  /** The titles looked at last. */
  private Titles titles = new Titles(0, -1, false, false);

  /**
   * @param printed whether the file says of each number what it is
   */
  Classifier(
      SourceText source,
      Cleaner cleaner,
      LanguageTable table,
      BlockBuilder.Result result,
      boolean printed) {
    this.source = source;
    this.cleaner = cleaner;
    recovery = Recovery.of(table, result.blocks(), printed);
    this.result = result.withHeads(recovery.heads());
    marks =
        printed ? FootnoteMarks.signsOnly(cleaner) : FootnoteMarks.of(cleaner, result.footnotes());
    hyphens = new Hyphens(result.blocks());
    hasChapeau =
        this.result.blocks().stream().anyMatch(block -> block.opening() == Opening.CHAPEAU);
    numbering = new Numbering(recovery.heads());
    omissions.addAll(result.omissions());
  }

  /** The paragraphs found, the omissions inside and between them, and what was put right. */
  record Result(List<Paragraph> paragraphs, List<Omission> omissions, List<Repair> repairs) {}

  Result classify() {
    for (int i = 0; i < result.blocks().size(); i++) {
      add(i);
    }
    for (Block footnote : result.footnotes()) {
      ParagraphNumber number = new ParagraphNumber(String.valueOf(footnote.head().number()));
      add(ParagraphKind.FOOTNOTE, Optional.of(number), footnote);
    }
    return new Result(paragraphs, omissions, repairs);
  }

  private void add(int index) {
    Block block = result.blocks().get(index);
    Optional<ParagraphKind> kind = kind(index);
    inAnnex |= block.opening() == Opening.ANNEX;
    lastTold = block.opening() == Opening.NONE ? lastTold : Optional.of(block.opening());
    Optional<ParagraphNumber> number = numbering.next(block.head());
    if (kind.isEmpty()) {
      block.lines().forEach(line -> omissions.add(new Omission(Reason.MASTHEAD, line.span())));
      return;
    }
    lastKind = kind.get();
    add(kind.get(), number, block);
    note(index, block, number);
  }

  /** Takes note of what was done to the number of a paragraph. */
  private void note(int index, Block block, Optional<ParagraphNumber> number) {
    Recovery.Fix fix = recovery.fixes().get(index);
    if (fix != null && number.isPresent()) {
      Block.Head head = block.head();
      String read = fix.read() == 0 ? "" : Numbering.marker(head.withNumber(fix.read()));
      String taken =
          fix.reason() == Repair.Reason.GAP
              ? Numbering.marker(head.withNumber(fix.taken()))
              : number.get().label();
      repairs.add(new Repair(fix.reason(), read, taken, fix.confidence(), block.span()));
    }
  }

  private void add(ParagraphKind kind, Optional<ParagraphNumber> number, Block block) {
    MappedText text = block.text(source, cleaner, hyphens);
    MappedText content = content(block, text);
    if (content.length() < text.length()) {
      omit(Reason.MARKER, text.slice(0, text.length() - content.length()));
    }
    boolean mayBeMarked = kind != ParagraphKind.FOOTNOTE && block.has(Glyphs.DIGIT | Glyphs.MARK);
    List<Span> found = mayBeMarked ? marks.find(content) : List.of();
    found.forEach(mark -> omit(Reason.FOOTNOTE_MARK, content.slice(mark.start(), mark.end())));
    boolean whole = found.isEmpty() && content.length() == text.length();
    MappedText kept = whole ? text : cleaner.clean(content.without(found));
    if (!kept.isEmpty()) {
      paragraphs.add(new Paragraph(kind, number, kept));
    }
  }

  private void omit(Reason reason, MappedText text) {
    text.strip().sourceRanges(source).forEach(range -> omissions.add(new Omission(reason, range)));
  }

  private static MappedText content(Block block, MappedText text) {
    return block.head().length() == 0
        ? text
        : text.slice(text.indexOfSource(block.contentStart())).strip();
  }

  /** The kind of a block; nothing if it belongs to the masthead. */
  private Optional<ParagraphKind> kind(int index) {
    Block block = result.blocks().get(index);
    return switch (block.opening()) {
      case MASTHEAD -> Optional.empty();
      case ORGAN ->
          Optional.of(ParagraphKind.SESSION).filter(kind -> block.last() != block.first());
      case NONE -> kindByPlace(index);
      default -> block.opening().kind();
    };
  }

  private Optional<ParagraphKind> kindByPlace(int index) {
    Optional<Opening> before = lastTold;
    if (before.isEmpty() || before.get().kind().map(ParagraphKind::isFront).orElse(true)) {
      return hasChapeau ? Optional.empty() : Optional.of(ParagraphKind.PREAMBULAR);
    }
    if (before.get() == Opening.VOTE || before.get() == Opening.VOTERS) {
      return Optional.of(ParagraphKind.VOTE);
    }
    if (isHeading(index)) {
      return Optional.of(ParagraphKind.HEADING);
    }
    if (isUnmarkedPoint(index)) {
      return Optional.of(ParagraphKind.SUBPARAGRAPH);
    }
    return Optional.of(
        switch (before.get()) {
          case CHAPEAU, PREAMBULAR -> ParagraphKind.PREAMBULAR;
          default -> inAnnex ? ParagraphKind.ANNEX : ParagraphKind.OPERATIVE;
        });
  }

  /**
   * What follows a colon, or a point without a stop, without a marker of its own is a point, and so
   * is what goes on with such a point.
   */
  private boolean isUnmarkedPoint(int index) {
    Block before = result.blocks().get(index - 1);
    if (before.opening().isFront()) {
      return false;
    }
    boolean announced = before.last().isAnnouncement();
    boolean titled = before.opening() == Opening.POINT && !before.isClosed();
    boolean goesOn =
        before.opening() == Opening.NONE
            && lastKind == ParagraphKind.SUBPARAGRAPH
            && !before.last().endsSentence();
    return announced || titled || goesOn;
  }

  /**
   * Whether a block is a title without number: short, without a stop but a colon, and followed by a
   * paragraph with a number or by another such title. Behind the head of its annex, or such a title
   * there, it may be longer and need not be followed by anything.
   */
  private boolean isHeading(int index) {
    boolean titled = inAnnex && lastKind == ParagraphKind.HEADING;
    if (inAnnex && !titled && result.blocks().get(index - 1).opening() == Opening.ANNEX) {
      Titles alone = titles(index, true);
      if (alone.to() == index && !result.blocks().get(index).isClosed()) {
        return alone.lead();
      }
    }
    if (!titles.holds(index, titled)) {
      titles = titles(index, titled);
    }
    return titles.lead();
  }

  /**
   * Titles that follow each other, and whether what follows them makes them headings.
   *
   * @param inHead whether they were looked at as what stands at the head of an annex
   */
  private record Titles(int from, int to, boolean inHead, boolean lead) {

    boolean holds(int index, boolean head) {
      return from <= index && index <= to && head == inHead;
    }
  }

  private Titles titles(int from, boolean inHead) {
    for (int at = from; ; at++) {
      Block block = result.blocks().get(at);
      if (at + 1 == result.blocks().size() || !isTitle(block)) {
        return new Titles(from, at, inHead, false);
      }
      int length = block.text(source, cleaner, hyphens).length();
      if (inHead && !block.isClosed()) {
        return new Titles(from, at, inHead, length <= LONGEST_ANNEX_TITLE);
      }
      Opening next = result.blocks().get(at + 1).opening();
      if (length > LONGEST_HEADING || next != Opening.NONE) {
        boolean lead = next == Opening.NUMBER || next == Opening.POINT || next == Opening.SECTION;
        return new Titles(from, at, inHead, lead && length <= LONGEST_HEADING);
      }
    }
  }

  private static boolean isTitle(Block block) {
    return !block.isClosed() || block.last().isAnnouncement();
  }

  /** Whether a line alone reads like a title: short, without a stop but a colon. */
  static boolean isTitle(Line line) {
    return line.key().length() <= LONGEST_HEADING && (!line.isClosed() || line.isAnnouncement());
  }
}
