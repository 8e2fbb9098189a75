package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes blocks of the units of an Akoma Ntoso document: what the elements say of a unit decides,
 * its words where they say nothing. Used once; not thread-safe.
 */
final class AknBlocks {

  /** A number before a capital letter, when {@code num} and the stop behind it are missing. */
  private static final Pattern BARE_NUMBER =
      LanguageTable.compile("(\\d{1,3}) (?=[\\p{Lu}\\p{IsHan}\\p{IsArabic}])");

  private static final Pattern NOTE_MARK = Pattern.compile("\\( ?\\d* ?\\) ?");

  private final LanguageTable table;
  private final List<AknUnit> units;
  private final HeadFinder heads;
  private final ListHeads lists;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private int lastNumber;

  AknBlocks(LanguageTable table, List<AknUnit> units) {
    this.table = table;
    this.units = units;
    heads = new HeadFinder(table, List.of(), false);
    lists = heads.lists();
  }

  BlockBuilder.Result build() {
    for (int i = 0; i < units.size(); i++) {
      AknUnit unit = units.get(i);
      if (unit.place() == AknUnit.Place.NOTE) {
        notes.add(new Block(note(unit), unit.line()));
      } else {
        boolean beforeNumber = i + 1 < units.size() && units.get(i + 1).numbered();
        Block.Head head = head(unit, beforeNumber);
        heads.note(head, unit.line());
        lastNumber = head.opening() == Opening.NUMBER ? head.number() : lastNumber;
        lastNumber = head.opening() == Opening.ANNEX ? 0 : lastNumber;
        blocks.add(new Block(head, unit.line()));
      }
    }
    return new BlockBuilder.Result(blocks, notes, List.of());
  }

  private Block.Head note(AknUnit unit) {
    Matcher mark = NOTE_MARK.matcher(unit.line().key());
    return Block.Head.footnote(notes.size() + 1, mark.lookingAt() ? mark.end() : 0);
  }

  private Block.Head head(AknUnit unit, boolean beforeNumber) {
    return switch (unit.place()) {
      case COVER -> Block.Head.of(Opening.MASTHEAD);
      case SESSION -> Block.Head.of(Opening.SESSION);
      case AGENDA -> Block.Head.of(Opening.AGENDA);
      case REFERENCE -> Block.Head.of(Opening.REFERENCE);
      case VOTE -> Block.Head.of(Opening.VOTE);
      case MEETING -> Block.Head.of(Opening.MEETING);
      case TITLE -> title(unit.line());
      case ADOPTION -> Block.Head.of(Opening.ADOPTION);
      case FORMULA -> Block.Head.of(Opening.CHAPEAU);
      case PREAMBLE -> Block.Head.of(Opening.PREAMBULAR);
      case HEADING -> heading(unit);
      default -> inBody(unit, beforeNumber);
    };
  }

  private static Block.Head title(Line line) {
    return LanguageTable.ASSEMBLY_TITLE
        .head(line.key())
        .map(symbol -> Block.Head.title(symbol.end()))
        .orElse(Block.Head.of(Opening.TITLE));
  }

  private Block.Head heading(AknUnit unit) {
    Line line = unit.line();
    if (table.isWhole(Opening.ANNEX, line.key())) {
      return Block.Head.of(Opening.ANNEX);
    }
    return lists
        .point(line)
        .or(() -> lists.section(line))
        .or(() -> unit.numbered() ? lists.strayPoint(line) : Optional.empty())
        .orElse(Block.Head.of(Opening.HEADING));
  }

  private Block.Head inBody(AknUnit unit, boolean beforeNumber) {
    Line line = unit.line();
    if (unit.place() == AknUnit.Place.ATTACHMENT && table.isWhole(Opening.ANNEX, line.key())) {
      return Block.Head.of(Opening.ANNEX);
    }
    Optional<Block.Head> number = NumberChain.head(line.key());
    if (number.isPresent()) {
      return number.get();
    }
    Matcher bare = BARE_NUMBER.matcher(line.key());
    if (bare.lookingAt() && Integer.parseInt(bare.group(1)) == lastNumber + 1) {
      return new Block.Head(Opening.NUMBER, lastNumber + 1, 0, bare.end(), "");
    }
    return lists
        .point(line)
        .or(() -> lists.bullet(line).map(bullet -> lists.markerBehind(bullet, line)))
        .or(() -> unit.numbered() ? lists.strayPoint(line) : Optional.empty())
        .orElseGet(() -> unnumbered(unit, beforeNumber));
  }

  private Block.Head unnumbered(AknUnit unit, boolean beforeNumber) {
    Line line = unit.line();
    boolean inBody = unit.place() == AknUnit.Place.BODY;
    boolean inPoint = unit.place() == AknUnit.Place.POINT;
    if ((inBody || inPoint && beforeNumber) && Classifier.isTitle(line)) {
      return Block.Head.of(Opening.HEADING);
    }
    if (inPoint) {
      return Block.Head.of(Opening.BULLET);
    }
    boolean acts = inBody && lastNumber == 0 && table.begins(Opening.OPERATIVE, line.key());
    return Block.Head.of(acts ? Opening.OPERATIVE : Opening.NONE);
  }
}
