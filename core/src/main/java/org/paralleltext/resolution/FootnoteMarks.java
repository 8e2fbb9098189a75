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
import org.paralleltext.resolution.MarkPlaces.Before;
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
  private static final String NO_UNIT = noUnit("[\\p{L}&&[^\\p{IsHan}]]");

  /** So is what a sign raises, but for capitals, which are letters of resolutions. */
  private static final String NO_POWER = noUnit("\\p{Ll}");

  private static String noUnit(String letter) {
    return "(?<!"
        + FIGURE
        + "|[¹²³⁰⁴-⁹]|(?<![\\p{L}&&[^\\p{IsHan}]])(?:"
        + letter
        + "|[kcdm]m|mi|ft|كم|سم|مم))";
  }

  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\[\\^(\\d{1,2})\\]|<sup> ?\\(?(\\d{1,2})\\)? ?</sup>|"
              + NO_POWER
              + "(?:\\$|(?<!\\$))\\^ ?\\{? ?\\(? ?(\\d{1,2})(?!\\d)(?: ?\\))?(?: ?\\})?\\$?"
              + "|\\( ?\\[ ?(\\d{1,2}) ?\\] ?\\)|\\( ?\\)|"
              + NO_UNIT
              + "[¹²³⁰⁴-⁹]+");
  private static final Pattern BRACKETED =
      LanguageTable.compile("(?<=[\\p{L}”\"»’）)》])[(\\[（](\\d{1,2})[)\\]）](?=$|[\\s,;.:،؛，；。：])");
  private static final Pattern BRACKETED_APART =
      LanguageTable.compile("(?<=[\\p{L}”\"»’）)》]) [(\\[（](\\d{1,2})[)\\]）](?=$|[,;.:،؛，；。：])");

  /** A mark that is only told by where it stands; a figure with decimals is none. */
  private static final String MARK = "(\\d{1,2})(?![.,]\\d)";

  private static final Pattern GLUED =
      LanguageTable.compile(
          "(?<=[^\\d\\s][,;:，；。：،؛”\"»’)）》]|\\p{L}{3}\\.)" + MARK + "(?=$|[\\s,;.،؛，；。])");
  private static final Pattern BEHIND_WORD =
      LanguageTable.compile("(?<=[\\p{L}&&[^\\p{IsHan}]]{3})" + MARK + "(?=$|[\\s,;.:،؛])");
  private static final Pattern BEHIND_SMALL_LETTERS =
      LanguageTable.compile("(?<=\\p{Ll}{3})" + MARK + "(?=$|[\\s,;.:])");

  private static final Pattern BEFORE_HAN =
      Pattern.compile(
          "(?<=[，；。、：”》）)])(\\d{1,2})(?=[\\p{IsHan}(（《“])(?!个|名|年|月|日|天|次|项|国|届|人|万|亿|周|小时)");

  private final Cleaner cleaner;
  private final Set<Integer> bodies;
  private final boolean signsOnly;
  private final Set<Integer> seen = new HashSet<>();
  private final Matcher certain = matcher(CERTAIN);
  private final Matcher bracketed = matcher(BRACKETED);
  private final Matcher bracketedApart = matcher(BRACKETED_APART);
  private final Matcher glued = matcher(GLUED);
  private final Matcher beforeHan = matcher(BEFORE_HAN);
  private final Matcher behindWord = matcher(BEHIND_WORD);
  private final Matcher behindSmallLetters = matcher(BEHIND_SMALL_LETTERS);
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
    MarkPlaces places = MarkPlaces.of(key.toString());
    if (places.isEmpty()) {
      return List.of();
    }
    TreeSet<Span> marks = new TreeSet<>();
    collectSigns(places, marks);
    if (!signsOnly) {
      collectNumbers(places, marks);
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

  private void collectSigns(MarkPlaces places, Set<Span> marks) {
    certain.reset(places.key());
    for (Span place : places.signs()) {
      certain.region(place.start(), place.end());
      while (certain.find()) {
        collect(certain, marks, number -> true);
      }
    }
  }

  private void collectNumbers(MarkPlaces places, Set<Span> marks) {
    IntPredicate isBody = bodies::contains;
    IntPredicate goesOn = number -> isNext(number) && bodies.isEmpty();
    collect(bracketed, 1, Before.BRACKET, places, marks, isBody.or(this::isNext));
    collect(bracketedApart, 2, Before.BRACKET, places, marks, isBody);
    collect(glued, 0, Before.STOP, places, marks, isBody.or(goesOn));
    collect(beforeHan, 0, Before.STOP, places, marks, this::isNew);
    collect(behindWord, 0, Before.LETTER, places, marks, this::isNew);
    collect(behindSmallLetters, 0, Before.LETTER, places, marks, goesOn);
  }

  /** Whether a footnote has that number, and no mark yet. */
  private boolean isNew(int number) {
    return bodies.contains(number) && !seen.contains(number);
  }

  private boolean isNext(int number) {
    return number >= 1 && number <= highest + 1;
  }

  /**
   * Collects numbers that are marks.
   *
   * @param head how many characters of the mark stand before its digits
   */
  private void collect(
      Matcher matcher,
      int head,
      Before before,
      MarkPlaces places,
      Set<Span> marks,
      IntPredicate counts) {
    for (MarkPlaces.Number number : places.numbers()) {
      int start = number.at() - head;
      if (number.before() == before
          && start >= 0
          && matcher.reset(places.key()).region(start, places.key().length()).lookingAt()) {
        collect(matcher, marks, counts);
      }
    }
  }

  /** Collects what was found, if its number counts. */
  private void collect(Matcher found, Set<Span> marks, IntPredicate counts) {
    int number = number(found);
    if (number < 0 || counts.test(number)) {
      highest = Math.max(highest, number);
      seen.add(number);
      marks.add(new Span(found.start(), found.end()));
    }
  }

  /** Looks around the part of a text that it searches. */
  private static Matcher matcher(Pattern pattern) {
    return pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
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
