package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a hyphen that a line end put into a word from one that belongs to it.
 *
 * <p>Where more lines end with a hyphen than words have one, the document divides words. Then a
 * hyphen at a line end goes, unless the document writes the word with it, or either part in another
 * word with a hyphen, or both parts as words of their own. Where fewer do, it goes if the rest of
 * the document writes the word without it, and never with it. That is so for a word or two of any
 * document; so it must be so for two, and for half of the lines that end with a hyphen. Not
 * thread-safe.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+-?");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)-$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}+(?:-\\p{L}+)*");

  /**
   * More of its lines end with a hyphen in a document that divides words. Of the documents of
   * sc/2020 and sc/2022, rendered as pages, none has so many without divisions (the most is 0.035);
   * with them it is 0.2, and less only on half a page.
   */
  private static final double MANY = 0.06;

  /** Shorter words are often parts of others: {@code se-cours}. */
  private static final int LONG = 4;

  /**
   * What a hyphen at a line end stands in: the parts before and after it, in small letters; nothing
   * after it where no small letter stands.
   */
  private record Joint(String left, String right) {}

  private final List<Block> blocks;
  private final Set<String> words = new HashSet<>();

  /** What stands before the first hyphen of a word, and behind the last. */
  private final Set<String> firsts = new HashSet<>();

  private final Set<String> lasts = new HashSet<>();
  private Optional<Predicate<Joint>> soft = Optional.empty();

  /**
   * @param blocks the whole document
   */
  Hyphens(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether the hyphen at the end of a line goes when the next line is joined to it. */
  boolean isSoft(Line line, Line next) {
    Optional<Joint> joint = joint(line, next);
    if (joint.isPresent() && soft.isEmpty()) {
      soft = Optional.of(soft());
    }
    return joint.isPresent() && soft.get().test(joint.get());
  }

  /** What hyphens go in this document. */
  private Predicate<Joint> soft() {
    List<Joint> joints = blocks.stream().flatMap(block -> joints(block).stream()).toList();
    if (joints.size() < 2) {
      return joint -> false;
    }
    blocks.forEach(this::addWords);
    long lines = blocks.stream().mapToLong(block -> block.lines().size()).sum();
    long own = joints.stream().filter(this::isOwn).count();
    if (joints.size() > MANY * lines && 2 * own < joints.size()) {
      return joint -> !isOwn(joint);
    }
    long whole = joints.stream().filter(this::isWrittenWhole).count();
    return whole > 1 && 2 * whole >= joints.size() ? this::isWrittenWhole : joint -> false;
  }

  private boolean isWrittenWhole(Joint joint) {
    return !joint.right().isEmpty()
        && words.contains(joint.left() + joint.right())
        && !isWrittenWithHyphen(joint);
  }

  private boolean isWrittenWithHyphen(Joint joint) {
    return words.contains(joint.left() + "-" + joint.right());
  }

  /** Whether the hyphen is the word's own. */
  private boolean isOwn(Joint joint) {
    if (isWrittenWhole(joint)) {
      return false;
    }
    if (joint.right().isEmpty() || isWrittenWithHyphen(joint)) {
      return true;
    }
    boolean left = words.contains(joint.left());
    boolean right = words.contains(joint.right());
    boolean longLeft = joint.left().length() >= LONG;
    boolean longRight = joint.right().length() >= LONG;
    return firsts.contains(joint.left()) && (right || longLeft)
        || lasts.contains(joint.right()) && (left || longRight)
        || left && right && longLeft && longRight;
  }

  private static List<Joint> joints(Block block) {
    List<Joint> joints = new ArrayList<>();
    for (int i = 0; i + 1 < block.lines().size(); i++) {
      joint(block.lines().get(i), block.lines().get(i + 1)).ifPresent(joints::add);
    }
    return joints;
  }

  /** What a line ends in, if that is a word and a hyphen. */
  private static Optional<Joint> joint(Line line, Line next) {
    if (!line.endsInHyphen()) {
      return Optional.empty();
    }
    Matcher last = LAST.matcher(line.key());
    if (!last.find()) {
      return Optional.empty();
    }
    Matcher first = FIRST.matcher(next.key());
    return Optional.of(new Joint(lower(last.group(1)), first.find() ? lower(first.group()) : ""));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Takes note of the words of a block, without those that line ends divide. */
  private void addWords(Block block) {
    boolean divided = false;
    for (Line line : block.lines()) {
      boolean rest = divided;
      divided = false;
      Matcher word = WORD.matcher(line.key());
      while (word.find()) {
        divided = word.end() == line.key().length() && line.endsInHyphen();
        if (!divided && !(rest && word.start() == 0)) {
          add(lower(word.group()));
        }
      }
    }
  }

  private void add(String word) {
    int first = word.indexOf('-');
    if (first >= 0) {
      firsts.add(word.substring(0, first));
      lasts.add(word.substring(word.lastIndexOf('-') + 1));
    }
    words.add(word);
  }
}
