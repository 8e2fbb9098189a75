package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a hyphen that a line end put into a word from one that belongs to it: the rest of the
 * document writes the word without it, and never with it. That is so for a word or two of any
 * document; so it must be so for two, and for half of the lines that end with a hyphen. Not
 * thread-safe.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}+(?:-\\p{L}+)*");

  private final List<Block> blocks;
  private Set<String> words;
  private boolean divides;

  /**
   * @param blocks the whole document
   */
  Hyphens(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether the hyphen at the end of a line goes when the next line is joined to it. */
  boolean isSoft(Line line, Line next) {
    if (words == null) {
      readAll();
    }
    return divides && isWritten(line, next);
  }

  private boolean isWritten(Line line, Line next) {
    if (!line.endsInHyphen()) {
      return false;
    }
    Matcher last = LAST.matcher(line.key());
    Matcher first = FIRST.matcher(next.key());
    if (!last.find() || !first.find()) {
      return false;
    }
    String left = last.group(1).toLowerCase(Locale.ROOT);
    String right = first.group().toLowerCase(Locale.ROOT);
    return words.contains(left + right) && !words.contains(left + "-" + right);
  }

  private void readAll() {
    words = new HashSet<>();
    List<Joint> joints = blocks.stream().flatMap(block -> joints(block).stream()).toList();
    if (!joints.isEmpty()) {
      blocks.forEach(block -> block.lines().forEach(this::addWords));
    }
    long soft = joints.stream().filter(joint -> isWritten(joint.line(), joint.next())).count();
    divides = soft > 1 && 2 * soft >= joints.size();
  }

  /** A line that ends in a word and a hyphen, and the one after it. */
  private record Joint(Line line, Line next) {}

  private static List<Joint> joints(Block block) {
    List<Joint> joints = new ArrayList<>();
    for (int i = 0; i + 1 < block.lines().size(); i++) {
      Line line = block.lines().get(i);
      if (line.endsInHyphen() && LAST.matcher(line.key()).find()) {
        joints.add(new Joint(line, block.lines().get(i + 1)));
      }
    }
    return joints;
  }

  private void addWords(Line line) {
    Matcher word = WORD.matcher(line.key());
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }
}
