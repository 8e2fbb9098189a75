package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paralleltext.resolution.Omission.Reason;

/**
 * Gathers lines into blocks, one a paragraph, and takes the footnotes out from between them. Goes
 * through the lines once. Used once; not thread-safe.
 */
final class BlockBuilder {

  private final List<Line> lines;
  private final NumberedLines numbers;
  private final HeadFinder heads;
  private final BreakScore score;
  private final boolean blanksTell;
  private final Footnotes footnotes = new Footnotes();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private boolean pageBreak;
  private boolean mark;

  BlockBuilder(LanguageTable table, List<Line> lines) {
    this.lines = lines;
    Habits habits =
        Habits.of(lines.stream().filter(line -> !line.isRule() && !line.isNumber()).toList());
    numbers = new NumberedLines(table, lines, habits);
    heads = new HeadFinder(table, lines, numbers.count() > 0);
    score = new BreakScore(habits, numbers.smallLettersBegin());
    blanksTell = habits.blanks();
  }

  /**
   * The blocks of the body and those of the footnotes, both in reading order, and what belongs to
   * neither.
   */
  record Result(List<Block> blocks, List<Block> footnotes, List<Omission> omissions) {

    /** The same, with other heads for the blocks of the body. */
    Result withHeads(List<Block.Head> heads) {
      List<Block> others = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        others.add(blocks.get(i).with(heads.get(i)));
      }
      return new Result(others, footnotes, omissions);
    }
  }

  Result build() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Block.Head> number = numbers.head(i);
      if (line.isRule()) {
        addRule(line);
      } else if (!footnotes.begin(line, number.isPresent(), () -> isOfBody(line, number))
          && !footnotes.goOn(line, () -> resumes(line, number))) {
        pageBreak |= footnotes.isAmongThem();
        footnotes.end();
        addToBody(line, number);
      }
    }
    return new Result(blocks, footnotes.bodies(), omissions);
  }

  /** Whether a number is rather that of a point, since points are being told, or a day. */
  private boolean isOfBody(Line line, Optional<Block.Head> number) {
    if (blocks.isEmpty()) {
      return false;
    }
    Block.Head head = heads.find(line, number);
    boolean follows = head.opening() == Opening.POINT && head.number() > 1;
    boolean date = head.opening() == Opening.DATE;
    return follows || date || last().last().isAnnouncement() || last().enumerates(line);
  }

  private void addRule(Line line) {
    if (!line.text().isEmpty()) {
      omissions.add(new Omission(Reason.SEPARATOR, line.span()));
    }
    footnotes.startBelowRule();
  }

  /** Whether a line behind a footnote that has come to a stop takes the text up again. */
  private boolean resumes(Line line, Optional<Block.Head> number) {
    return !blocks.isEmpty() && last().isOpenSentence()
        || blanksTell && line.before().blanks() > 0
        || heads.find(line, number).opening() != Opening.NONE;
  }

  private void addToBody(Line line, Optional<Block.Head> number) {
    if (line.isNumber() && !blocks.isEmpty() && !goesOn(line)) {
      addLoneNumber(line);
      return;
    }
    Line placed = placed(line);
    Block.Head head = heads.find(placed, number);
    if (blocks.isEmpty() || score.breaks(last(), placed, head.opening(), mayBegin(placed, head))) {
      blocks.add(new Block(head, placed));
      heads.note(head, placed);
    } else {
      last().add(placed);
    }
    footnotes.noteMarks(placed);
    pageBreak = false;
    mark = false;
  }

  private boolean mayBegin(Line line, Block.Head head) {
    return last().last().endsSentence() && heads.mayBegin(line, head)
        || last().isClosed() && heads.mayBeginBody(line, head);
  }

  /** Whether a number of three digits is the wrapped end of an open sentence. */
  private boolean goesOn(Line line) {
    return line.key().length() > 2 && line.before().blanks() == 0 && last().isOpenSentence();
  }

  /**
   * A number alone on a line is a footnote mark that an extraction moved down, or the number of a
   * page.
   */
  private void addLoneNumber(Line line) {
    boolean isMark = footnotes.takeMark(Integer.parseInt(line.key().toString()));
    omissions.add(new Omission(isMark ? Reason.FOOTNOTE_MARK : Reason.PAGE_NUMBER, line.span()));
    mark |= isMark;
    pageBreak |= !isMark;
  }

  private Line placed(Line line) {
    Line.Before before = line.before();
    before = pageBreak ? before.withPageBreak() : before;
    before = mark ? before.withMark() : before;
    return before == line.before() ? line : line.with(before);
  }

  private Block last() {
    return blocks.get(blocks.size() - 1);
  }
}
