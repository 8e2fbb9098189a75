package org.paralleltext.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;

/** Finds numbers in digits, and what they mean in a language. Immutable. */
final class Numbers {

  /**
   * A number in a text.
   *
   * @param values what it may mean, the likeliest first
   * @param isName whether it is a part of a name or of a range, as in {@code COVID-19}, {@code OP4}
   *     and {@code 2-3}, or names a point, as in {@code (1)}
   * @param start where it begins
   * @param end where it ends
   */
  record Found(List<String> values, boolean isName, int start, int end) {}

  /** Digits with what may stand between them: thousands, a fraction, levels of sections. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d++(?:(?:[.-]\\d++){2,}+|(?:[ ,.]\\d{3}(?!\\d))*+(?:[.,]\\d{1,2}(?!\\d|[.,]\\d))?)");

  /** Digits alone, in a list that has no spaces: {@code 1995,1996}. */
  private static final Pattern LISTED = Pattern.compile("\\d++");

  /** Thousands whose groups may stand from right to left, as in Arabic: {@code 626 19}. */
  private static final Pattern GROUPS =
      Pattern.compile("\\d{3}(?:[ ,.]\\d{3}(?=[ ,.]))*+[ ,.]\\d{1,3}(?!\\d)");

  private static final Pattern SECTION = Pattern.compile("\\d++(?:[.-]\\d++){2,}+");
  private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?");
  private static final String HYPHENS = "-\u2010\u2011";

  private final boolean turns;
  private final Scales scales;

  private Numbers(Language language) {
    turns = language.equals(Language.AR);
    scales = Scales.of(language);
  }

  static Numbers of(Language language) {
    return new Numbers(language);
  }

  /** The numbers of a folded text, in order. */
  List<Found> find(String folded) {
    List<Found> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(folded);
    for (int from = 0; digits.find(from); ) {
      int start = digits.start();
      int end = end(folded, start, digits.end());
      List<String> values = values(folded.substring(start, end), scales.powerAt(folded, end));
      boolean isName = isInWord(folded, start) || isName(folded, start, end);
      found.add(new Found(values, isName, start, end));
      from = end;
    }
    return found;
  }

  private int end(String text, int start, int found) {
    boolean listed =
        start > 1
            && ".,".indexOf(text.charAt(start - 1)) >= 0
            && Character.isDigit(text.charAt(start - 2));
    if (listed) {
      Matcher alone = LISTED.matcher(text).region(start, text.length());
      return alone.lookingAt() ? alone.end() : found;
    }
    return turns ? Math.max(found, endOfGroups(text, start)) : found;
  }

  private static int endOfGroups(String text, int start) {
    Matcher groups = GROUPS.matcher(text).region(start, text.length());
    return groups.lookingAt() ? groups.end() : start;
  }

  private static boolean isInWord(String text, int start) {
    int before = start == 0 ? ' ' : text.codePointBefore(start);
    return Character.isLetter(before) && !Character.isIdeographic(before);
  }

  private static boolean isName(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean joinedBefore =
        HYPHENS.indexOf(before) >= 0
            && start > 1
            && Character.isLetterOrDigit(text.charAt(start - 2));
    boolean joinedAfter =
        HYPHENS.indexOf(after) >= 0
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1));
    boolean quoted = "’‘'(".indexOf(before) >= 0 && "’‘')".indexOf(after) >= 0;
    return joinedBefore || joinedAfter || quoted;
  }

  private List<String> values(String digits, int power) {
    Set<String> values = new LinkedHashSet<>();
    addValue(digits, power, values);
    if (turns) {
      addValue(turned(digits), power, values);
    }
    if (values.isEmpty() || SECTION.matcher(digits).matches()) {
      values.add(digits.replace('-', '.'));
      values.add(turned(digits).replace('-', '.'));
    }
    return List.copyOf(values);
  }

  /** Adds what a number means, unless its first group begins with a zero: then it is turned. */
  private static void addValue(String digits, int power, Set<String> values) {
    boolean grouped = !digits.chars().allMatch(Character::isDigit);
    if (!(grouped && digits.matches("0\\d.*"))) {
      String plain = digits.replaceAll("[ ,.](?=\\d{3}(?!\\d))", "").replace(',', '.');
      if (PLAIN.matcher(plain).matches()) {
        values.add(
            new BigDecimal(plain).scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
      }
    }
  }

  /** The groups of a number in the other order. */
  private static String turned(String digits) {
    List<String> groups = new ArrayList<>(Arrays.asList(digits.split("(?<=[ ,.-])|(?=[ ,.-])")));
    Collections.reverse(groups);
    return String.join("", groups);
  }
}
