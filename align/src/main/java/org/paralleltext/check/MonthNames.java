package org.paralleltext.check;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

/** Finds months beside digits, where their names are no other words. */
final class MonthNames {

  /**
   * A month in a text.
   *
   * @param month from 1
   * @param second what the second name says where there are two, as in Arabic
   * @param start where it begins
   * @param end where it ends
   */
  record Found(int month, Optional<Integer> second, int start, int end) {

    /** Whether its two names are not of one month. */
    boolean isContradictory() {
      return second.filter(other -> other != month).isPresent();
    }
  }

  /** A number before the character for month, or before another one that is before it. */
  private static final Pattern HAN =
      Pattern.compile(
          "(?<!\\d)(1[0-2]|[1-9])(?= ?月| ?[、和至] ?(?:1[0-2]|[1-9]) ?月)"
              + "|(?<!十)(十[一二]?|[一二三四五六七八九])(?=月)");

  private static final List<String> NUMERALS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

  /** Names that are other words too, and count beside digits only. */
  private static final Set<String> AMBIGUOUS = Set.of("may", "march", "آب", "مارس", "mars");

  /** Where the Arabic names are those of the Levant, and where those of the world at large. */
  private static final List<String> ARABIC = List.of("ar-LB", "ar");

  /** How the United Nations write some Arabic months. */
  private static final Map<String, Integer> UNITED_NATIONS =
      Map.of("يونيه", 6, "يوليه", 7, "إبريل", 4);

  /** By name in lower case; for Chinese, by digits. */
  private final Map<String, Integer> months;

  private final Pattern pattern;

  private MonthNames(Map<String, Integer> months, Pattern pattern) {
    this.months = months;
    this.pattern = pattern;
  }

  static MonthNames of(Language language) {
    Map<String, Integer> months = new HashMap<>();
    if (language.isHan()) {
      for (int month = 1; month <= 12; month++) {
        months.put(String.valueOf(month), month);
        months.put(NUMERALS.get(month), month);
      }
      return new MonthNames(months, HAN);
    }
    boolean arabic = language.equals(Language.AR);
    Cleaner cleaner = Cleaner.of(language);
    for (String locale : arabic ? ARABIC : List.of(language.code())) {
      addNames(locale, cleaner, months);
    }
    if (arabic) {
      UNITED_NATIONS.forEach((name, month) -> months.put(cleaner.fold(name), month));
    }
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return new MonthNames(
        months,
        Pattern.compile(
            "(?<!\\p{L})(" + names + ")(?: ?/ ?(" + names + "))?(?!\\p{L})",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE));
  }

  private static void addNames(String locale, Cleaner cleaner, Map<String, Integer> months) {
    DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(locale));
    for (int use : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] names = symbols.getMonths(use, DateFormatSymbols.WIDE);
      for (int m = 0; m < 12; m++) {
        months.putIfAbsent(cleaner.fold(names[m]).toLowerCase(Locale.ROOT), m + 1);
      }
    }
  }

  /** The months of a folded text, in order. */
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String name = (pattern == HAN ? matcher.group() : matcher.group(1)).toLowerCase(Locale.ROOT);
      Optional<Integer> second = second(matcher);
      if (second.isPresent() || !AMBIGUOUS.contains(name) || isBesideDigits(text, matcher)) {
        found.add(new Found(months.get(name), second, matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private Optional<Integer> second(Matcher matcher) {
    return pattern == HAN
        ? Optional.empty()
        : Optional.ofNullable(matcher.group(2))
            .map(name -> months.get(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isBesideDigits(String text, Matcher name) {
    int before = name.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = name.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return before >= 0 && Character.isDigit(text.charAt(before))
        || after < text.length() && Character.isDigit(text.charAt(after));
  }
}
