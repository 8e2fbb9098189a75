package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final List<Map.Entry<Integer, String>> ROMAN =
      List.of(
          Map.entry(100, "C"),
          Map.entry(90, "XC"),
          Map.entry(50, "L"),
          Map.entry(40, "XL"),
          Map.entry(10, "X"),
          Map.entry(9, "IX"),
          Map.entry(5, "V"),
          Map.entry(4, "IV"),
          Map.entry(1, "I"));

  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\\\\\(\\??|\\[\\(（\\])(\\(\\?<n>.*\\))(?:\\\\\\)|\\[\\)）\\])");

  /** A marker found at the head of a text: its ordinal from 1, and how many characters it takes. */
  record Marker(int level, int ordinal, int length) {}

  /** Reads {@code pattern with # = list of numerals}; an underline in a numeral is a space. */
  static Numerals parse(int level, String definition) {
    int split = definition.lastIndexOf(" = ");
    List<String> numerals =
        Arrays.stream(definition.substring(split + 3).trim().split(" "))
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
    return level == 1 ? roman(ordinal) : letter(ordinal).toUpperCase(Locale.ROOT);
  }

  /**
   * The canonical numeral of a point: letters at odd levels, doubled after z, small roman ones at
   * even levels.
   */
  static String point(int level, int ordinal) {
    return level % 2 == 1 ? letter(ordinal) : roman(ordinal).toLowerCase(Locale.ROOT);
  }

  private static String letter(int ordinal) {
    return String.valueOf((char) ('a' + (ordinal - 1) % 26)).repeat(1 + (ordinal - 1) / 26);
  }

  private static String roman(int ordinal) {
    StringBuilder numeral = new StringBuilder();
    int rest = ordinal;
    for (Map.Entry<Integer, String> digit : ROMAN) {
      numeral.append(digit.getValue().repeat(rest / digit.getKey()));
      rest %= digit.getKey();
    }
    return numeral.toString();
  }
}
