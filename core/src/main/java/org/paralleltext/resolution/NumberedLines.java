package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paralleltext.text.MappedText;

/**
 * The lines of a file that begin with the number of a paragraph: those of the chain that counts
 * best, and others that are set off and act, though their number does not fit or has wrong letters.
 * Immutable.
 */
final class NumberedLines {

  /** No amendment that is quoted has more lines. */
  private static final int LONGEST_QUOTATION = 30;

  private final LanguageTable table;
  private final Habits habits;
  private final List<Line> lines;

  /** By line: how it begins; null if not with the number of a paragraph. */
  private final Block.Head[] heads;

  /**
   * @param lines all lines, in order
   * @param habits what the layout of the file means
   */
  NumberedLines(LanguageTable table, List<Line> lines, Habits habits) {
    this.table = table;
    this.lines = lines;
    this.habits = habits;
    heads = new Block.Head[lines.size()];
    BitSet quoted = quoted(lines);
    Block.Head[] read = read(quoted);
    for (NumberChain.Candidate member : NumberChain.best(candidates(read))) {
      heads[member.position()] = read[member.position()];
    }
    for (int i = quoted.nextClearBit(0); i < lines.size(); i = quoted.nextClearBit(i + 1)) {
      if (heads[i] == null) {
        Optional<Block.Head> head = headBeforeVerb(lines.get(i), read[i]);
        if (head.isPresent() && isSetOff(i)) {
          heads[i] = head.get();
        }
      }
    }
  }

  /** By line: the number that it begins with, if it is not in a quotation; else null. */
  private Block.Head[] read(BitSet quoted) {
    Block.Head[] read = new Block.Head[lines.size()];
    for (int i = quoted.nextClearBit(0); i < lines.size(); i = quoted.nextClearBit(i + 1)) {
      read[i] = NumberChain.head(lines.get(i).key()).orElse(null);
    }
    return read;
  }

  private List<NumberChain.Candidate> candidates(Block.Head[] read) {
    List<NumberChain.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < read.length; i++) {
      if (read[i] != null) {
        double gain = isSetOff(i) ? NumberChain.FIRM : NumberChain.DOUBTFUL;
        candidates.add(new NumberChain.Candidate(read[i].number(), i, gain));
      }
    }
    return candidates;
  }

  /**
   * The lines that begin inside quotation marks, as amendments do that a paragraph quotes: their
   * numbers are not those of the document. A mark that is not closed soon counts for nothing.
   */
  private static BitSet quoted(List<Line> lines) {
    BitSet quoted = new BitSet();
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < lines.size(); i++) {
      int before = depth;
      depth = lines.get(i).has(Glyphs.QUOTATION) ? depthBehind(lines.get(i).key(), depth) : depth;
      opened = before == 0 ? i : opened;
      if (before > 0 && depth == 0) {
        quoted.set(opened + 1, i + 1);
      } else if (i - opened > LONGEST_QUOTATION) {
        depth = 0;
      }
    }
    return quoted;
  }

  /** How many quotations are open behind a line, given how many are before it. */
  private static int depthBehind(MappedText key, int before) {
    int depth = before;
    for (int k = 0; k < key.length(); k++) {
      depth = Math.max(0, depth + quotation(key, k));
    }
    return depth;
  }

  /**
   * 1 for a mark that opens a quotation, −1 for one that closes it, else 0. The space around it
   * tells, where there is one: Arabic text has the marks the other way round.
   */
  private static int quotation(MappedText key, int at) {
    int sign =
        switch (key.charAt(at)) {
          case '“', '«', '「' -> 1;
          case '”', '»', '」' -> -1;
          default -> 0;
        };
    if (sign == 0) {
      return 0;
    }
    boolean apart = at == 0 || key.charAt(at - 1) == ' ' || key.charAt(at - 1) == '(';
    boolean ends = at + 1 == key.length() || !Character.isLetterOrDigit(key.charAt(at + 1));
    return apart == ends ? sign : apart ? 1 : -1;
  }

  /**
   * The number at the head of a line, as it was read or with wrong letters, if an operative verb
   * follows it.
   *
   * @param read the number that was read; null if none was
   */
  private Optional<Block.Head> headBeforeVerb(Line line, Block.Head read) {
    Optional<Block.Head> head =
        read == null ? NumberChain.garbledHead(line.key()) : Optional.of(read);
    return head.filter(found -> table.begins(Opening.OPERATIVE, line.key().slice(found.length())));
  }

  /** Whether a stop or a blank line stands before the line, or the layout sets it off. */
  private boolean isSetOff(int i) {
    return i == 0
        || lines.get(i).before().blanks() > 0
        || lines.get(i - 1).isRule()
        || lines.get(i - 1).isClosed()
        || habits.setsOff(lines.get(i - 1), lines.get(i));
  }

  /** The number that a line begins with, if it is that of a paragraph. */
  Optional<Block.Head> head(int line) {
    return Optional.ofNullable(heads[line]);
  }

  /** How many lines begin with one. */
  int count() {
    return (int) Arrays.stream(heads).filter(Objects::nonNull).count();
  }

  /** Whether most numbered paragraphs begin with a small letter, as Russian ones do. */
  boolean smallLettersBegin() {
    long small = IntStream.range(0, heads.length).filter(this::isSmall).count();
    return 2 * small > count();
  }

  private boolean isSmall(int line) {
    Block.Head head = heads[line];
    MappedText key = lines.get(line).key();
    return head != null
        && head.length() < key.length()
        && Character.isLowerCase(key.charAt(head.length()));
  }
}
