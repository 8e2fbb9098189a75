package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the numbers of paragraphs and points right, where a number is missing, was misread or stands
 * there twice. What is most likely for the whole sequence decides, not the single line. Used once;
 * not thread-safe.
 */
final class Recovery {

  /** What it costs to leave a paragraph without number that begins with an operative verb. */
  private static final double VERB_ALONE = 2.2;

  /** The same for other prose. */
  private static final double PROSE_ALONE = 0.5;

  /** The same for what may as well belong to the preamble that it follows. */
  private static final double PREAMBULAR_ALONE = 0.3;

  /** Prose is longer than this, in characters. */
  private static final int PROSE = 8;

  /**
   * A correction, or a remark on a number that was kept.
   *
   * @param read the number that was read; 0 if none was
   * @param taken the number given, or for a gap the first that is missing
   * @param confidence how likely the number is right that the paragraph has now
   */
  record Fix(Repair.Reason reason, int read, int taken, double confidence) {}

  /**
   * What came out.
   *
   * @param heads how each block begins, with the right numbers
   * @param fixes by block what was done to it
   */
  record Result(List<Block.Head> heads, Map<Integer, Fix> fixes) {}

  private record Member(int block, NumberSequence.Item item) {}

  private final LanguageTable table;
  private final List<Block> blocks;
  private final boolean printed;
  private final List<Block.Head> heads = new ArrayList<>();
  private final Map<Integer, Fix> fixes = new TreeMap<>();

  private Recovery(LanguageTable table, List<Block> blocks, boolean printed) {
    this.table = table;
    this.printed = printed;
    this.blocks = blocks;
    blocks.forEach(block -> heads.add(block.head()));
  }

  /**
   * Recovers the numbers of a document.
   *
   * @param printed whether no number can have been misread
   */
  static Result of(LanguageTable table, List<Block> blocks, boolean printed) {
    Recovery recovery = new Recovery(table, blocks, printed);
    recovery.recoverParagraphs();
    recovery.recoverPoints();
    return new Result(List.copyOf(recovery.heads), Map.copyOf(recovery.fixes));
  }

  private void recoverParagraphs() {
    List<Member> members = new ArrayList<>();
    int first = first(0);
    Set<Integer> before = beforeFirst(first);
    for (int i = 0; i < blocks.size(); i++) {
      Block.Head head = blocks.get(i).head();
      if (head.opening() == Opening.ANNEX) {
        solve(members);
        first = first(i);
      }
      boolean afterSection = i > 0 && blocks.get(i - 1).opening() == Opening.SECTION;
      if (head.opening() == Opening.NUMBER && head.suffix().isEmpty()) {
        members.add(new Member(i, new NumberSequence.Item(head.number(), 0, afterSection)));
      } else if (i > first && isUnnumbered(i) || before.contains(i)) {
        members.add(new Member(i, new NumberSequence.Item(0, absence(i, first), afterSection)));
      }
    }
    solve(members);
  }

  /** The first numbered paragraph from a block on; the end if there is none. */
  private int first(int from) {
    int first = from;
    while (first < blocks.size() && blocks.get(first).opening() != Opening.NUMBER) {
      first++;
    }
    return first;
  }

  /** Whether a block can be a numbered paragraph that lost its number. */
  private boolean isUnnumbered(int i) {
    Opening opening = blocks.get(i).opening();
    return isProse(i) && (opening == Opening.NONE || opening == Opening.OPERATIVE);
  }

  private boolean isProse(int i) {
    Block block = blocks.get(i);
    return block.isClosed() && block.first().key().length() > PROSE && !isAnnounced(i);
  }

  /**
   * What acts before the first number, if that is not 1: as many of the last such blocks as numbers
   * are missing; points and titles may stand between them.
   */
  private Set<Integer> beforeFirst(int first) {
    Set<Integer> before = new HashSet<>();
    int missing = first < blocks.size() ? blocks.get(first).head().number() - 1 : 0;
    for (int i = first - 1; i > 0 && before.size() < missing; i--) {
      Opening opening = blocks.get(i).opening();
      boolean sentence =
          opening == Opening.NONE || opening == Opening.PREAMBULAR || opening == Opening.OPERATIVE;
      if (sentence && begins(blocks.get(i)) && isProse(i)) {
        before.add(i);
      } else if (sentence && isProse(i) || opening.isFront()) {
        break;
      }
    }
    return before;
  }

  private boolean isAnnounced(int i) {
    if (i == 0) {
      return false;
    }
    Block before = blocks.get(i - 1);
    return before.last().isAnnouncement()
        || !before.isClosed() && before.opening() == Opening.POINT;
  }

  private double absence(int i, int first) {
    boolean preamble = table.begins(Opening.PREAMBULAR, blocks.get(i).first().key());
    if (i < first && preamble) {
      return PREAMBULAR_ALONE;
    }
    return begins(blocks.get(i)) ? VERB_ALONE : PROSE_ALONE;
  }

  private boolean begins(Block block) {
    return table.begins(Opening.OPERATIVE, block.first().key());
  }

  /** Points of a level make a sequence until a paragraph or a point above them comes. */
  private void recoverPoints() {
    Map<Integer, List<Member>> levels = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block.Head head = blocks.get(i).head();
      switch (head.opening()) {
        case POINT, STRAY_POINT -> {
          int level = head.level();
          levels.entrySet().stream()
              .filter(entry -> entry.getKey() > level)
              .forEach(entry -> solve(entry.getValue()));
          levels
              .computeIfAbsent(level, key -> new ArrayList<>())
              .add(new Member(i, new NumberSequence.Item(head.number(), 0, false)));
        }
        case NUMBER, OPERATIVE, PREAMBULAR, ANNEX, SECTION -> levels.values().forEach(this::solve);
        default -> {}
      }
    }
    levels.values().forEach(this::solve);
  }

  private void solve(List<Member> members) {
    if (!isUnbroken(members)) {
      settleAll(members);
    }
    members.clear();
  }

  /** Whether the numbers count from 1 on, as they mostly do: nothing is likelier then. */
  private static boolean isUnbroken(List<Member> members) {
    for (int k = 0; k < members.size(); k++) {
      if (members.get(k).item().read() != k + 1) {
        return false;
      }
    }
    return true;
  }

  private void settleAll(List<Member> members) {
    List<NumberSequence.Found> numbers =
        NumberSequence.mostLikely(members.stream().map(Member::item).toList(), printed);
    int last = 0;
    for (int k = 0; k < numbers.size(); k++) {
      if (numbers.get(k).number() > 0) {
        settle(members.get(k), numbers.get(k), last);
        last = numbers.get(k).number();
      }
    }
  }

  private void settle(Member member, NumberSequence.Found found, int last) {
    int read = member.item().read();
    int number = found.number();
    Block.Head head = heads.get(member.block());
    if (number != read) {
      Opening opening = read == 0 ? Opening.NUMBER : head.opening();
      heads.set(
          member.block(),
          new Block.Head(opening, number, head.level(), head.length(), head.suffix()));
      Repair.Reason reason = read == 0 ? Repair.Reason.MISSING : Repair.Reason.MISREAD;
      fixes.put(member.block(), new Fix(reason, read, number, found.confidence()));
    } else if (number == last) {
      fixes.put(member.block(), new Fix(Repair.Reason.DOUBLED, read, number, found.confidence()));
    } else if (number > last + 1) {
      fixes.put(member.block(), new Fix(Repair.Reason.GAP, read, last + 1, found.confidence()));
    }
  }
}
