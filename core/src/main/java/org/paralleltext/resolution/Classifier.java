package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  static final int LONGEST_HEADING = 120;

  private static final Pattern ANNOUNCES = Pattern.compile("[:：]$");
  private static final Pattern ENDS = Pattern.compile("[.;。；؛]$");

  private final SourceText source;
  private final Cleaner cleaner;
  private final BlockBuilder.Result result;
  private final FootnoteMarks marks;
  private final boolean hasChapeau;
  private final Numbering numbering;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private Optional<Opening> lastTold = Optional.empty();

  Classifier(SourceText source, Cleaner cleaner, BlockBuilder.Result result, FootnoteMarks marks) {
    this.source = source;
    this.cleaner = cleaner;
    this.result = result;
    this.marks = marks;
    hasChapeau = result.blocks().stream().anyMatch(block -> block.opening() == Opening.CHAPEAU);
    numbering = new Numbering(result.blocks().stream().map(Block::head).toList());
    omissions.addAll(result.omissions());
  }

  /** The paragraphs found, and the omissions inside and between them. */
  record Result(List<Paragraph> paragraphs, List<Omission> omissions) {}

  Result classify() {
    for (int i = 0; i < result.blocks().size(); i++) {
      add(i);
    }
    for (Block footnote : result.footnotes()) {
      ParagraphNumber number = new ParagraphNumber(String.valueOf(footnote.head().number()));
      add(ParagraphKind.FOOTNOTE, Optional.of(number), footnote);
    }
    return new Result(paragraphs, omissions);
  }

  private void add(int index) {
    Block block = result.blocks().get(index);
    Optional<ParagraphKind> kind = kind(index);
    lastTold = block.opening() == Opening.NONE ? lastTold : Optional.of(block.opening());
    Optional<ParagraphNumber> number = numbering.next(block.head());
    if (kind.isEmpty()) {
      block.lines().forEach(line -> omissions.add(new Omission(Reason.MASTHEAD, line.span())));
      return;
    }
    add(kind.get(), number, block);
  }

  private void add(ParagraphKind kind, Optional<ParagraphNumber> number, Block block) {
    MappedText text = block.text(source, cleaner);
    MappedText content = content(block, text);
    if (content.length() < text.length()) {
      omit(Reason.MARKER, text.slice(0, text.length() - content.length()));
    }
    List<Span> found = kind == ParagraphKind.FOOTNOTE ? List.of() : marks.find(content);
    found.forEach(mark -> omit(Reason.FOOTNOTE_MARK, content.slice(mark.start(), mark.end())));
    MappedText kept = cleaner.clean(content.without(found));
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
          default -> kindInBody(index);
        });
  }

  /** What follows a colon without a marker is a point, and so is what goes on with such a point. */
  private ParagraphKind kindInBody(int index) {
    Block before = result.blocks().get(index - 1);
    String end = before.last().key().toString();
    boolean goesOn = before.opening() == Opening.NONE && lastKind() == ParagraphKind.SUBPARAGRAPH;
    if (ANNOUNCES.matcher(end).find() || goesOn && !ENDS.matcher(end).find()) {
      return ParagraphKind.SUBPARAGRAPH;
    }
    return isHeading(index) ? ParagraphKind.HEADING : ParagraphKind.OPERATIVE;
  }

  private ParagraphKind lastKind() {
    return paragraphs.get(paragraphs.size() - 1).kind();
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
}
