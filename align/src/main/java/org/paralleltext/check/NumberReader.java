package org.paralleltext.check;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;

/** Reads the numbers of folded texts in one language. Not thread-safe. */
final class NumberReader {

  /** The number of a section as Arabic writes it: {@code 3-2}. */
  private static final Pattern PAIR = Pattern.compile("(?<![\\d-])(\\d+)-(\\d+)(?![\\d-])");

  /** COVID-19 is 2019冠状病毒病 in Chinese. */
  private static final String PANDEMIC = "19";

  private final MonthNames months;
  private final Numbers numbers;
  private final NumberWords words;

  NumberReader(Language language) {
    months = MonthNames.of(language);
    numbers = Numbers.of(language);
    words = NumberWords.of(language);
  }

  /** The numbers that stand in digits and are no months, nor parts of names. */
  List<Numbers.Found> inDigits(String folded) {
    RangeSet<Integer> known = TreeRangeSet.create();
    for (MonthNames.Found month : months.find(folded)) {
      known.add(Range.closedOpen(month.start(), month.end()));
    }
    List<Numbers.Found> found = new ArrayList<>();
    for (Numbers.Found number : numbers.find(folded)) {
      if (!number.isName() && !known.contains(number.start())) {
        found.add(number);
      }
    }
    return found;
  }

  /** All numbers, also those in words, in names and in citations. */
  Set<String> all(String folded) {
    Set<String> found = new HashSet<>(words.find(folded));
    Matcher pair = PAIR.matcher(folded);
    while (pair.find()) {
      found.add(pair.group(1) + "." + pair.group(2));
      found.add(pair.group(2) + "." + pair.group(1));
    }
    for (Numbers.Found number : numbers.find(folded)) {
      found.addAll(number.values());
      if (number.isName() && number.values().contains(PANDEMIC)) {
        found.add("20" + PANDEMIC);
      }
    }
    return found;
  }

  /** Whether a number of so much may be in words that are not recognised as such. */
  boolean mayMiss(String value) {
    return words.mayMiss(value);
  }

  /** The months, which stand beside digits or have names of their own. */
  List<MonthNames.Found> months(String folded) {
    return months.find(folded);
  }
}
