package org.paralleltext.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of months that are no other words. <i>May</i>, <i>March</i> and <i>August</i> are left
 * to the lexicon, and of the double Arabic names the second half is taken.
 */
final class Months {

  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("January", 1),
          Map.entry("February", 2),
          Map.entry("April", 4),
          Map.entry("June", 6),
          Map.entry("July", 7),
          Map.entry("September", 9),
          Map.entry("October", 10),
          Map.entry("November", 11),
          Map.entry("December", 12),
          Map.entry("يناير", 1),
          Map.entry("فبراير", 2),
          Map.entry("مارس", 3),
          Map.entry("أبريل", 4),
          Map.entry("إبريل", 4),
          Map.entry("مايو", 5),
          Map.entry("يونيه", 6),
          Map.entry("يونيو", 6),
          Map.entry("يوليه", 7),
          Map.entry("يوليو", 7),
          Map.entry("أغسطس", 8),
          Map.entry("سبتمبر", 9),
          Map.entry("أكتوبر", 10),
          Map.entry("نوفمبر", 11),
          Map.entry("ديسمبر", 12));

  /** How the Arabic names of the Levant begin, of which the second half is no month alone. */
  private static final Set<String> LEVANT =
      Set.of("كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين");

  private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}+)");

  private Months() {}

  /** The number of a month, from 1. */
  static Optional<Integer> of(String word) {
    return Optional.ofNullable(NAMES.get(word));
  }

  /** Whether the word behind a place, after a space, is a month or the first of one's names. */
  static boolean isAt(String text, int place) {
    Matcher word = NEXT_WORD.matcher(text).region(place, text.length());
    return word.lookingAt() && (of(word.group(1)).isPresent() || LEVANT.contains(word.group(1)));
  }
}
