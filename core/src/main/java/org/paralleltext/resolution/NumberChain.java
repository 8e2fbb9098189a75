package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Tells the numbers of operative paragraphs from other numbers: of all candidates it keeps the
 * chain that counts best.
 *
 * <p>A chain gains for every number, most when it is the one after the last, less for each that is
 * missing between them; it may begin anew at 1. {@code O(n)} time for {@code n} candidates, since a
 * step is bounded.
 */
final class NumberChain {

  /**
   * What looks like the number of a paragraph: digits, a stop or dash, then a letter. Group {@code
   * n} is the number.
   */
  static final HeadPattern NUMBER =
      HeadPattern.compile(
          "(?<n>\\d{1,3})(?: (?<suffix>bis|ter|quater|مكررا?)|(?<suffixZh>之[二三四]))?(?: ?[.．、] ?|\\. ?[-–—] ?| [-–—] ?|[-–—] ?(?!\\p{Ll}))(?=[\\p{L}\"“”„‘’«»*(（《「『])");

  private static final HeadPattern GARBLED =
      HeadPattern.compile("(?<n>[\\dOolI|ZSB]{1,3})[ .,:;،．、-]{0,3}(?=[\\p{L}“«《])");

  /**
   * A number that may begin a paragraph.
   *
   * @param number its value
   * @param position where it stands; grows from candidate to candidate
   * @param gain what it adds to a chain: {@link #FIRM} or {@link #WEAK}
   */
  record Candidate(int number, int position, double gain) {}

  /** The gain of a number that stands after a stop. */
  static final double FIRM = 2;

  /** The gain of a number at the head of a line, when the line before has not come to a stop. */
  static final double DOUBTFUL = 1.5;

  /** The gain of a number anywhere else, for instance after the title of a section. */
  static final double WEAK = 0.6;

  /** No chain steps over more candidates than this. */
  private static final int LOOK_BACK = 300;

  private static final double MISSING = 0.7;
  private static final double RESTART = -1.5;
  private static final double LATE_START = -0.5;

  private NumberChain() {}

  /**
   * The candidate at the head of a text, if it begins like a numbered paragraph; −1 if it does not.
   */
  static int numberAt(CharSequence key) {
    return NUMBER.head(key).map(head -> Integer.parseInt(head.group("n"))).orElse(-1);
  }

  /** The head of a text, if it begins like a numbered paragraph. */
  static Optional<Block.Head> head(CharSequence key) {
    return NUMBER.head(key).map(NumberChain::head);
  }

  private static Block.Head head(Matcher matcher) {
    int number = Integer.parseInt(matcher.group("n"));
    return new Block.Head(Opening.NUMBER, number, 0, matcher.end(), suffix(matcher));
  }

  /** The Latin suffix of a number: {@code bis} for مكررا and 之二 too, nothing if it has none. */
  private static String suffix(Matcher matcher) {
    String suffix = matcher.group("suffix");
    String chinese = matcher.group("suffixZh");
    if (suffix != null) {
      return suffix.startsWith("م") ? "bis" : suffix;
    }
    return chinese == null
        ? ""
        : List.of("bis", "ter", "quater").get("二三四".indexOf(chinese.charAt(1)));
  }

  /**
   * The head of a paragraph whose number has a letter for a digit, or a wrong stop behind it, or
   * none. Only what stands behind it can tell that it is one.
   */
  static Optional<Block.Head> garbledHead(CharSequence key) {
    return GARBLED.head(key).flatMap(matcher -> garbledHead(key, matcher));
  }

  private static Optional<Block.Head> garbledHead(CharSequence key, Matcher matcher) {
    boolean digits = matcher.group("n").chars().anyMatch(Character::isDigit);
    boolean stop = matcher.end() > matcher.end("n") && key.charAt(matcher.end("n")) == '.';
    if (!digits && !(stop && matcher.group("n").length() == 1)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits(matcher.group("n")));
    return Optional.of(new Block.Head(Opening.NUMBER, number, 0, matcher.end(), ""));
  }

  private static String digits(String garbled) {
    StringBuilder digits = new StringBuilder();
    for (char c : garbled.toCharArray()) {
      int alike = "OolI|ZSB".indexOf(c);
      digits.append(alike < 0 ? c : "00111258".charAt(alike));
    }
    return digits.toString();
  }

  /** The members of the best chain, in order. */
  static List<Candidate> best(List<Candidate> candidates) {
    int size = candidates.size();
    double[] score = new double[size];
    int[] from = new int[size];
    Arrays.fill(from, -1);
    int[] numbers = candidates.stream().mapToInt(Candidate::number).toArray();
    for (int i = 0; i < size; i++) {
      Candidate next = candidates.get(i);
      score[i] = next.gain() + LATE_START * Math.min(next.number() - 1, 4);
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        double extended = score[j] + next.gain() + step(numbers[j], numbers[i]);
        if (extended >= score[i]) {
          score[i] = extended;
          from[i] = j;
        }
      }
    }
    return trace(candidates, score, from);
  }

  private static double step(int last, int next) {
    if (next > last) {
      return -MISSING * Math.min(next - last - 1, 10);
    }
    return next == 1 ? RESTART : Double.NEGATIVE_INFINITY;
  }

  private static List<Candidate> trace(List<Candidate> candidates, double[] score, int[] from) {
    int best = -1;
    for (int i = 0; i < score.length; i++) {
      best = score[i] > 0 && (best < 0 || score[i] > score[best]) ? i : best;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = from[i]) {
      chain.add(candidates.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }
}
