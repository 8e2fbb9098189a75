package org.paralleltext.resolution;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/**
 * Finds the marks of footnotes in running text.
 *
 * <p>Marks that can be nothing else ({@code ^(1)}, {@code [^1]}, {@code ([1])}, {@code ()},
 * superscript digits that are no power) always count. A number in brackets behind a letter, or a
 * bare one behind a stop, counts if it goes on with the count of the marks or belongs to a footnote
 * that was found; with a space before the brackets only the latter will do.
 *
 * <p>Remembers the marks seen, so texts must come in reading order. Not thread-safe.
 */
final class FootnoteMarks {

  /** A figure that is raised to a power, not a year or a symbol that bears a mark. */
  private static final String FIGURE = "(?<!\\d)(?:10|\\d)";

  /** Superscript behind such a figure, one letter alone or a unit of length is a power. */
  private static final String NO_UNIT =
      "(?<!"
          + FIGURE
          + "|[¹²³⁰⁴-⁹]|(?<![\\p{L}&&[^\\p{IsHan}]])(?:[\\p{L}&&[^\\p{IsHan}]]|[kcdm]m|mi|ft|كم|سم|مم))";

  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\[\\^(\\d{1,2})\\]|<sup> ?\\(?(\\d{1,2})\\)? ?</sup>|(?<!"
              + FIGURE
              + ")\\$?\\^ ?\\{? ?\\(? ?(\\d{1,2})(?!\\d)(?: ?\\))?(?: ?\\})?\\$?"
              + "|\\( ?\\[ ?(\\d{1,2}) ?\\] ?\\)|\\( ?\\)|"
              + NO_UNIT
              + "[¹²³⁰⁴-⁹]+");
  private static final Pattern BRACKETED =
      LanguageTable.compile("(?<=[\\p{L}”\"»’）)》])[(\\[（](\\d{1,2})[)\\]）](?=$|[\\s,;.:،؛，；。：])");
  private static final Pattern BRACKETED_APART =
      LanguageTable.compile("(?<=[\\p{L}”\"»’）)》]) [(\\[（](\\d{1,2})[)\\]）](?=$|[,;.:،؛，；。：])");
  private static final Pattern GLUED =
      LanguageTable.compile(
          "(?<=[^\\d\\s][,;:，；。：،؛”\"»’)）》]|\\p{L}{3}\\.)(\\d{1,2})(?=$|[\\s,;.،؛，；。])");
  private static final Pattern BEHIND_WORD =
      LanguageTable.compile("(?<=[\\p{L}&&[^\\p{IsHan}]]{3})(\\d{1,2})(?=$|[\\s,;.:،؛])");
  private static final Pattern BEHIND_SMALL_LETTERS =
      LanguageTable.compile("(?<=\\p{Ll}{3})(\\d{1,2})(?=$|[\\s,;.:])");

  private static final Pattern BEFORE_HAN =
      Pattern.compile(
          "(?<=[，；。、：”》）)])(\\d{1,2})(?=[\\p{IsHan}(（《“])(?!个|名|年|月|日|天|次|项|国|届|人|万|亿|周|小时)");

  private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹";

  /** No mark has more digits. */
  private static final int LONGEST = 2;

  /** What may stand before the digits of a mark, beside letters; and before a space before them. */
  private static final String BEFORE = "^{([（>.,;:،؛，；。：、”\"»’）)》";

  private static final String BEFORE_SPACE = "^{([>";

  /** So far from its digits a mark reaches, in characters. */
  private static final int AROUND = 8;

  private final Cleaner cleaner;
  private final Set<Integer> bodies;
  private final boolean signsOnly;
  private final Set<Integer> seen = new HashSet<>();
  private int highest;

  private FootnoteMarks(Cleaner cleaner, Set<Integer> bodies, boolean signsOnly) {
    this.cleaner = cleaner;
    this.bodies = bodies;
    this.signsOnly = signsOnly;
  }

  /**
   * The marks of a text whose footnotes were found.
   *
   * @param cleaner folds the texts
   * @param footnotes the blocks of the footnotes
   */
  static FootnoteMarks of(Cleaner cleaner, List<Block> footnotes) {
    Set<Integer> bodies =
        footnotes.stream().map(footnote -> footnote.head().number()).collect(toSet());
    return new FootnoteMarks(cleaner, bodies, false);
  }

  /** The marks of a text in which no number can be one: only those that can be nothing else. */
  static FootnoteMarks signsOnly(Cleaner cleaner) {
    return new FootnoteMarks(cleaner, Set.of(), true);
  }

  /** The spans of the marks in a text, in order; their numbers count from then on. */
  List<Span> find(MappedText text) {
    MappedText key = cleaner.fold(text);
    Text folded = new Text(key.toString(), places(key.toString()));
    if (folded.places().isEmpty()) {
      return List.of();
    }
    TreeSet<Span> marks = new TreeSet<>();
    collect(CERTAIN, folded, marks, number -> true);
    if (!signsOnly) {
      collectNumbers(folded, marks);
    }
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Span mark : marks) {
      if (mark.start() >= end) {
        spans.add(inText(mark, key, text));
        end = mark.end();
      }
    }
    return spans;
  }

  private void collectNumbers(Text key, Set<Span> marks) {
    collect(BRACKETED, key, marks, number -> bodies.contains(number) || isNext(number));
    collect(BRACKETED_APART, key, marks, bodies::contains);
    collect(
        GLUED, key, marks, number -> bodies.contains(number) || isNext(number) && bodies.isEmpty());
    collect(BEFORE_HAN, key, marks, this::isNew);
    collect(BEHIND_WORD, key, marks, this::isNew);
    collect(BEHIND_SMALL_LETTERS, key, marks, number -> isNext(number) && bodies.isEmpty());
  }

  /** Whether a footnote has that number, and no mark yet. */
  private boolean isNew(int number) {
    return bodies.contains(number) && !seen.contains(number);
  }

  private boolean isNext(int number) {
    return number >= 1 && number <= highest + 1;
  }

  /** A folded text with the places in it that may hold a mark. */
  private record Text(String key, List<Span> places) {}

  /**
   * The surroundings of numbers of one or two digits, raised ones and empty brackets: nothing else
   * can be a mark.
   */
  private static List<Span> places(String key) {
    List<Span> places = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < key.length(); i++) {
      int length = markLength(key, i);
      if (length == 0 || length > LONGEST || isApart(key, i)) {
        i += Math.max(0, length - 1);
        continue;
      }
      if (start >= 0 && i - AROUND > end) {
        places.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? Math.max(0, i - AROUND) : start;
      end = Math.min(key.length(), i + length + AROUND);
      i += length - 1;
    }
    if (start >= 0) {
      places.add(new Span(start, end));
    }
    return places;
  }

  /** How many characters of a mark, or digits of a number, stand from {@code i} on. */
  private static int markLength(String key, int i) {
    char c = key.charAt(i);
    if (Character.isLetter(c) || c == ' ') {
      return 0;
    }
    int end = i;
    while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
      end++;
    }
    if (end > i) {
      return end - i;
    }
    boolean mark =
        RAISED.indexOf(c) >= 0
            || c == '(' && i + 1 < key.length() && " )".indexOf(key.charAt(i + 1)) >= 0;
    return mark ? 1 : 0;
  }

  /** Whether a number stands behind what never stands before that of a mark. */
  private static boolean isApart(String key, int i) {
    if (!Character.isDigit(key.charAt(i))) {
      return false;
    }
    char before = i == 0 ? ' ' : key.charAt(i - 1);
    boolean word = Character.isLetter(before) && !Character.isIdeographic(before);
    return before == ' '
        ? i < 2 || BEFORE_SPACE.indexOf(key.charAt(i - 2)) < 0
        : !word && BEFORE.indexOf(before) < 0;
  }

  private void collect(Pattern pattern, Text text, Set<Span> marks, IntPredicate counts) {
    Matcher matcher =
        pattern.matcher(text.key()).useTransparentBounds(true).useAnchoringBounds(false);
    for (Span place : text.places()) {
      matcher.region(place.start(), place.end());
      while (matcher.find()) {
        int number = number(matcher);
        if (number < 0 || counts.test(number)) {
          highest = Math.max(highest, number);
          seen.add(number);
          marks.add(new Span(matcher.start(), matcher.end()));
        }
      }
    }
  }

  private static int number(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Integer.parseInt(matcher.group(group));
      }
    }
    return -1;
  }

  private static Span inText(Span mark, MappedText key, MappedText text) {
    int start = text.indexOfSource(key.sourceOffset(mark.start()));
    int end = text.indexOfSource(key.sourceOffset(mark.end() - 1)) + 1;
    return new Span(start, end);
  }
}
