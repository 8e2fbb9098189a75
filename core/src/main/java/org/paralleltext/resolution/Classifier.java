package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final int LONGEST_HEADING = 120;

  private final SourceText source;
  private final Cleaner cleaner;
  private final BlockBuilder.Result result;
  private final FootnoteMarks marks;
  private final boolean hasChapeau;
  private final boolean severalAnnexes;
  private final boolean numberingRestarts;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private int annexes;
  private Optional<Opening> lastTold = Optional.empty();
  private Optional<ParagraphNumber> section = Optional.empty();
  private Optional<ParagraphNumber> annex = Optional.empty();
  private Optional<ParagraphNumber> parent = Optional.empty();
  private final List<Block.Head> points = new ArrayList<>();

  Classifier(SourceText source, Cleaner cleaner, BlockBuilder.Result result) {
    this.source = source;
    this.cleaner = cleaner;
    this.result = result;
    marks = new FootnoteMarks(cleaner, result.footnotes().keySet());
    hasChapeau = count(Opening.CHAPEAU) > 0;
    severalAnnexes = count(Opening.ANNEX) > 1;
    numberingRestarts = restarts(result.blocks());
    omissions.addAll(result.omissions());
  }

  private long count(Opening opening) {
    return result.blocks().stream().filter(block -> block.opening() == opening).count();
  }

  /** The paragraphs found, and the omissions inside and between them. */
  record Result(List<Paragraph> paragraphs, List<Omission> omissions) {}

  Result classify() {
    for (int i = 0; i < result.blocks().size(); i++) {
      add(i);
    }
    for (Map.Entry<Integer, Block> footnote : result.footnotes().entrySet()) {
      Optional<ParagraphNumber> number =
          Optional.of(new ParagraphNumber(footnote.getKey().toString()));
      add(ParagraphKind.FOOTNOTE, number, footnote.getValue());
    }
    return new Result(paragraphs, omissions);
  }

  /** Whether the numbers begin anew at a section, so that they need its number to be told apart. */
  private static boolean restarts(List<Block> blocks) {
    int highest = 0;
    boolean inSection = false;
    for (Block block : blocks) {
      if (block.opening() == Opening.ANNEX) {
        return false;
      }
      inSection |= block.opening() == Opening.SECTION;
      if (block.opening() == Opening.NUMBER) {
        if (inSection && block.head().number() == 1 && highest > 0) {
          return true;
        }
        highest = block.head().number();
      }
    }
    return false;
  }

  private void add(int index) {
    Block block = result.blocks().get(index);
    Optional<ParagraphKind> kind = kind(index);
    lastTold = block.opening() == Opening.NONE ? lastTold : Optional.of(block.opening());
    if (kind.isEmpty()) {
      block.lines().forEach(line -> omissions.add(new Omission(Reason.MASTHEAD, line.span())));
      return;
    }
    add(kind.get(), number(block), block);
  }

  private void add(ParagraphKind kind, Optional<ParagraphNumber> number, Block block) {
    MappedText text = block.text(source, cleaner);
    MappedText content = content(block, text);
    if (content.length() < text.length()) {
      omit(Reason.MARKER, text.slice(0, text.length() - content.length()));
    }
    List<Span> found = kind == ParagraphKind.FOOTNOTE ? List.of() : marks.find(content);
    MappedText kept = content;
    for (int i = found.size() - 1; i >= 0; i--) {
      omit(Reason.FOOTNOTE_MARK, content.slice(found.get(i).start(), found.get(i).end()));
      kept = kept.without(found.get(i));
    }
    kept = cleaner.clean(kept);
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
    return Optional.of(
        switch (before.get()) {
          case CHAPEAU, PREAMBULAR -> ParagraphKind.PREAMBULAR;
          case ANNEX -> ParagraphKind.ANNEX;
          case VOTE -> ParagraphKind.VOTE;
          default -> isHeading(index) ? ParagraphKind.HEADING : ParagraphKind.OPERATIVE;
        });
  }

  /**
   * Whether a block is a title without number: short, without a stop, and followed by a numbered
   * paragraph.
   */
  private boolean isHeading(int index) {
    Block block = result.blocks().get(index);
    return !block.isClosed()
        && block.text(source, cleaner).length() <= LONGEST_HEADING
        && index + 1 < result.blocks().size()
        && result.blocks().get(index + 1).opening() == Opening.NUMBER;
  }

  private Optional<ParagraphNumber> number(Block block) {
    Block.Head head = block.head();
    switch (head.opening()) {
      case NUMBER -> {
        String suffix = head.suffix().isEmpty() ? "" : " " + head.suffix();
        parent = Optional.of(inPlace(new ParagraphNumber(head.number() + suffix)));
        points.clear();
        return parent;
      }
      case POINT -> {
        points.removeIf(point -> point.level() >= head.level());
        points.add(head);
        return Optional.of(pointNumber());
      }
      case SECTION -> {
        section = Optional.of(new ParagraphNumber(Numerals.section(head.level(), head.number())));
        return annex.isPresent() ? annex.map(outer -> section.get().in(outer)) : section;
      }
      case ANNEX -> {
        annexes++;
        String number = severalAnnexes ? " " + Numerals.section(1, annexes) : "";
        annex = Optional.of(new ParagraphNumber("annex" + number));
        section = Optional.empty();
        return annex;
      }
      case PREAMBULAR, CHAPEAU, OPERATIVE -> {
        parent = Optional.empty();
        points.clear();
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private ParagraphNumber inPlace(ParagraphNumber number) {
    ParagraphNumber inSection =
        numberingRestarts && section.isPresent() ? number.in(section.get()) : number;
    return annex.isPresent() ? inSection.in(annex.get()) : inSection;
  }

  private ParagraphNumber pointNumber() {
    String path = parent.map(ParagraphNumber::label).orElse("");
    StringBuilder label = new StringBuilder(path);
    points.forEach(
        point ->
            label.append('(').append(Numerals.point(point.level(), point.number())).append(')'));
    return new ParagraphNumber(label.toString());
  }
}
