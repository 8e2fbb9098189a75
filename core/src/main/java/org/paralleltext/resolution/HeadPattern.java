package org.paralleltext.resolution;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A regular expression for how a text begins, which is not tried where the first character, or the
 * first three, rule it out, as they mostly do.
 *
 * <p>Whether they do is asked of the expression itself: one that fails on them alone, and did not
 * need to see more ({@link Matcher#hitEnd}), fails on every text that begins so. The answers are
 * remembered: those for first characters by the character, those for three in a fixed number of
 * places. Thread-safe.
 */
final class HeadPattern {

  private static final int PREFIX = 3;

  /** So many answers are remembered; a power of two. */
  private static final int REMEMBERED = 2048;

  private static final int ANSWER_BITS = 2;
  private static final byte IMPOSSIBLE = 1;
  private static final byte POSSIBLE = 2;

  /** What no text begins with. */
  private static final String NOTHING = "(?!)";

  private final Pattern pattern;

  /**
   * The answers for first characters, in pages by the upper half of the character; 0 where there is
   * none. Two threads may both find one, which is the same, or both begin a page, of which one is
   * filled anew: neither does harm.
   */
  private final byte[][] firsts = new byte[1 << Byte.SIZE][];

  /**
   * Codes of prefixes with the answer in the lowest bits; 0 where there is none. Each stands at one
   * of two neighbouring places.
   */
  private final AtomicLongArray answers = new AtomicLongArray(REMEMBERED);

  /** Whether the text without characters is such a head. */
  private final boolean mayBeEmpty;

  private HeadPattern(Pattern pattern) {
    this.pattern = pattern;
    mayBeEmpty = pattern.matcher("").lookingAt();
  }

  static HeadPattern of(Pattern pattern) {
    return new HeadPattern(pattern);
  }

  /** An expression in which letters and digits are those of all scripts. */
  static HeadPattern compile(String regex) {
    return new HeadPattern(LanguageTable.compile(regex));
  }

  /** What begins as one of some expressions does. */
  static HeadPattern anyOf(Stream<HeadPattern> patterns) {
    return compile(
        patterns
            .map(HeadPattern::pattern)
            .map(pattern -> "|(?:" + pattern.pattern().replace("(?<n>", "(?:") + ")")
            .collect(Collectors.joining("", NOTHING, "")));
  }

  /** The expression itself, for other places of a text. */
  Pattern pattern() {
    return pattern;
  }

  /** Whether a text begins so. */
  boolean begins(CharSequence text) {
    return mayBegin(text) && pattern.matcher(text).lookingAt();
  }

  /** Whether a text is so from end to end. */
  boolean isWhole(CharSequence text) {
    return mayBegin(text) && pattern.matcher(text).matches();
  }

  /** What is found at the head of a text. */
  Optional<Matcher> head(CharSequence text) {
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** What is found in a text from end to end. */
  Optional<Matcher> whole(CharSequence text) {
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /**
   * Whether a text may begin so, for all that its first character and then its first three tell.
   */
  boolean mayBegin(CharSequence text) {
    int length = text.length();
    if (length == 0) {
      return mayBeEmpty;
    }
    char first = text.charAt(0);
    if (Character.isSurrogate(first)) {
      return true;
    }
    return isPossible(first)
        && (length < PREFIX
            || Character.isHighSurrogate(text.charAt(PREFIX - 1))
            || isPossible(first, text));
  }

  /** Whether a text may begin so, for all that its first character tells. */
  private boolean isPossible(char first) {
    byte[] page = firsts[first >>> Byte.SIZE];
    if (page == null) {
      page = new byte[1 << Byte.SIZE];
      firsts[first >>> Byte.SIZE] = page;
    }
    int place = first & page.length - 1;
    byte answer = page[place];
    if (answer == 0) {
      answer = answer(String.valueOf(first));
      page[place] = answer;
    }
    return answer == POSSIBLE;
  }

  /** Whether a text may begin so, for all that its first three characters tell. */
  private boolean isPossible(char head, CharSequence text) {
    long code = (long) head << 32 | (long) text.charAt(1) << 16 | text.charAt(2);
    int place = (int) (code * 0x9E3779B97F4A7C15L >>> 40) & REMEMBERED - 1;
    long first = answers.getOpaque(place);
    if (isOf(first, code)) {
      return (first & POSSIBLE) != 0;
    }
    long second = answers.getOpaque(place ^ 1);
    if (isOf(second, code)) {
      return (second & POSSIBLE) != 0;
    }
    long answer = code << ANSWER_BITS | answer(text.subSequence(0, PREFIX));
    answers.setOpaque(first == 0 || second != 0 ? place : place ^ 1, answer);
    return (answer & POSSIBLE) != 0;
  }

  private static boolean isOf(long answer, long code) {
    return answer != 0 && answer >>> ANSWER_BITS == code;
  }

  private byte answer(CharSequence prefix) {
    Matcher matcher = pattern.matcher(prefix);
    return matcher.lookingAt() || matcher.hitEnd() ? POSSIBLE : IMPOSSIBLE;
  }
}
