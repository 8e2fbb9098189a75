package org.paralleltext.lexicon;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;

/**
 * A number in digits that stands in a folded text.
 *
 * @param token {@code #25}; {@code ~3} for a month, {@code ¶12} for the number of a paragraph
 * @param end where it ends
 */
record NumberToken(String token, int end) {

  /** The number of a paragraph: digits, a stop or dash, then a letter. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\d{1,3}(?: ?[.．、] ?| ?[-–—] ?)(?=\\p{L})");

  /** Thousands with a space between them, and decimals. */
  private static final Pattern GROUPS =
      Pattern.compile("\\d{1,3}(?: \\d{3}(?!\\d))++(?:[.,]\\d++(?![.,]\\d)|(?![.,]\\d))");

  /**
   * The same with the groups from right to left, as extractions of Arabic may have them. No number
   * begins with a nought, nor ends with a group of fewer digits; one whose groups all have three
   * digits, and no nought first, may be either and is read from left to right.
   */
  private static final Pattern REVERSED =
      Pattern.compile(
          "0\\d\\d(?: \\d{3})* [1-9]\\d{0,2}(?!\\d)"
              + "|[1-9]\\d\\d(?: \\d{3})* [1-9]\\d?(?![ .,:/–—-]?\\d| ?[.、–—-] ?\\p{L})");

  /** The separator of thousands, which differs from language to language. */
  private static final Pattern THOUSANDS = Pattern.compile("[,. ](?=\\d{3}(?!\\d))");

  /**
   * The number that begins with the digit at a place.
   *
   * @param language of the text
   */
  static NumberToken at(String text, int start, Language language) {
    int end = language.equals(Language.AR) ? endOfReversed(text, start) : start;
    return end > start
        ? new NumberToken("#" + turned(text.substring(start, end)), end)
        : inOrder(text, start);
  }

  private static NumberToken inOrder(String text, int start) {
    Matcher groups = GROUPS.matcher(text).region(start, text.length());
    int end = groups.lookingAt() ? groups.end() : endOfDigits(text, start);
    String digits = digits(text.substring(start, end));
    return new NumberToken(kind(text, start, end, digits) + digits, end);
  }

  private static String kind(String text, int start, int end, String digits) {
    if (PARAGRAPH.matcher(text).region(start, text.length()).lookingAt()) {
      return "¶";
    }
    boolean month = end < text.length() && text.charAt(end) == '月' && digits.length() <= 2;
    return month ? "~" : "#";
  }

  /** Where the number that begins at {@code start} ends: digits with commas and points between. */
  private static int endOfDigits(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inner =
          (c == '.' || c == ',')
              && i + 1 < text.length()
              && Character.isDigit(text.codePointAt(i + 1));
      if (!Character.isDigit(c) && !inner) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /**
   * The same in all languages: without separators of thousands, a point before decimals. A list
   * without spaces, {@code 3,4}, is taken for a decimal as well.
   */
  private static String digits(String number) {
    return THOUSANDS.matcher(number).replaceAll("").replace(',', '.');
  }

  /**
   * Where a number ends whose groups stand from right to left, or the start if there is none. Two
   * numbers may stand beside each other, that of a meeting and the day of a date.
   */
  private static int endOfReversed(String text, int start) {
    Matcher reversed = REVERSED.matcher(text).region(start, text.length());
    if (!reversed.lookingAt()) {
      return start;
    }
    boolean isSure = text.charAt(start) == '0';
    return isSure || !isPart(text, start) && !Months.isAt(text, reversed.end())
        ? reversed.end()
        : start;
  }

  /** Whether digits are part of a symbol, a date or a number that began before. */
  private static boolean isPart(String text, int start) {
    return start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && !isBracket(text, start);
  }

  private static boolean isBracket(String text, int start) {
    return Character.getType(text.charAt(start - 1)) == Character.START_PUNCTUATION;
  }

  private static String turned(String number) {
    return String.join("", Lists.reverse(List.of(number.split(" "))));
  }
}
