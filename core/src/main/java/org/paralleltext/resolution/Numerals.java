package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way of writing the markers of points or sections: a pattern around a closed list of numerals.
 *
 * @param level how deep such markers stand, from 1
 * @param pattern what the marker looks like; group {@code n} is the numeral
 * @param numerals the numerals in order, the first is 1
 */
record Numerals(int level, HeadPattern pattern, List<String> numerals) {

  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\\\\\(\\??|\\[\\(（\\])(\\(\\?<n>.*\\))(?:\\\\\\)|\\[\\)）\\])");

  /** A marker found at the head of a text: its ordinal from 1, and how many characters it takes. */
  record Marker(int level, int ordinal, int length) {}

  /**
   * Reads {@code pattern with # = list of numerals}; an underline in a numeral is a space, two dots
   * stand for what is between two of a {@link NumeralSeries}.
   */
  static Numerals parse(int level, String definition) {
    int split = definition.lastIndexOf(" = ");
    List<String> numerals =
        Arrays.stream(definition.substring(split + 3).trim().split(" "))
            .flatMap(entry -> NumeralSeries.expand(entry).stream())
            .map(numeral -> numeral.replace('_', ' '))
            .toList();
    String choice = numerals.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String regex = definition.substring(0, split).trim().replace("#", "(?<n>" + choice + ")");
    return new Numerals(level, HeadPattern.compile(regex), numerals);
  }

  /** The same with brackets that are turned, doubled or lost on one side, if it has brackets. */
  Optional<Numerals> garbled() {
    Matcher brackets = BRACKETS.matcher(pattern.pattern().pattern());
    if (!brackets.matches()) {
      return Optional.empty();
    }
    String regex = "[(\\[{)（]{0,2}" + brackets.group(1) + "[)\\]}(）]{1,2} ?";
    return Optional.of(new Numerals(level, HeadPattern.compile(regex), numerals));
  }

  /** The marker at the head of {@code text}, if it begins with one. */
  Optional<Marker> at(CharSequence text) {
    return pattern
        .head(text)
        .map(head -> new Marker(level, numerals.indexOf(head.group("n")) + 1, head.end()));
  }

  /** The canonical numeral of a section: roman at level 1, a letter below, doubled after Z. */
  static String section(int level, int ordinal) {
    NumeralSeries series = level == 1 ? NumeralSeries.CAPITAL_ROMAN : NumeralSeries.CAPITAL_LETTERS;
    return series.numeral(ordinal);
  }

  /**
   * The canonical numeral of a point: letters at odd levels, doubled after z, small roman ones at
   * even levels.
   */
  static String point(int level, int ordinal) {
    NumeralSeries series = level % 2 == 1 ? NumeralSeries.SMALL_LETTERS : NumeralSeries.SMALL_ROMAN;
    return series.numeral(ordinal);
  }
}
