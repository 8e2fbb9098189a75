package org.paralleltext.resolution;

import java.util.List;
import java.util.Locale;
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
record Numerals(int level, Pattern pattern, List<String> numerals) {

  /** A marker found at the head of a text: its ordinal from 1, and how many characters it takes. */
  record Marker(int level, int ordinal, int length) {}

  /** Reads {@code pattern with # = list of numerals}. */
  static Numerals parse(int level, String definition) {
    int split = definition.lastIndexOf(" = ");
    List<String> numerals = List.of(definition.substring(split + 3).trim().split(" "));
    String choice = numerals.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String regex = definition.substring(0, split).trim().replace("#", "(?<n>" + choice + ")");
    return new Numerals(level, LanguageTable.compile(regex), numerals);
  }

  /** The marker at the head of {@code text}, if it begins with one. */
  Optional<Marker> at(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt()
        ? Optional.of(new Marker(level, numerals.indexOf(matcher.group("n")) + 1, matcher.end()))
        : Optional.empty();
  }

  private static final List<String> ROMAN =
      List.of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" "));

  /** The canonical numeral of a section: roman at level 1, a letter below. */
  static String section(int level, int ordinal) {
    return level == 1 ? roman(ordinal) : String.valueOf((char) ('A' + (ordinal - 1) % 26));
  }

  /**
   * The canonical numeral of a point: letters at odd levels, doubled after z, small roman ones at
   * even levels.
   */
  static String point(int level, int ordinal) {
    return level % 2 == 1
        ? String.valueOf((char) ('a' + (ordinal - 1) % 26)).repeat(1 + (ordinal - 1) / 26)
        : roman(ordinal).toLowerCase(Locale.ROOT);
  }

  private static String roman(int ordinal) {
    return ROMAN.get(Math.min(ordinal, ROMAN.size()) - 1);
  }
}
