package org.paralleltext.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.resolution.Citation;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/** Reads numbers, months and citations off the segments of one version. Not thread-safe. */
final class Facts {

  /** The number of a section as Arabic writes it: {@code 3-2}. */
  private static final Pattern PAIR = Pattern.compile("(?<![\\d-])(\\d+)-(\\d+)(?![\\d-])");

  /** COVID-19 is 2019冠状病毒病 in Chinese. */
  private static final String PANDEMIC = "19";

  private final Resolution resolution;
  private final Cleaner cleaner;
  private final List<Citation> citations;
  private final MonthNames months;
  private final Numbers numbers;
  private final NumberWords words;

  Facts(Resolution resolution) {
    this.resolution = resolution;
    Language language = resolution.language();
    cleaner = Cleaner.of(language);
    citations = resolution.citations();
    months = MonthNames.of(language);
    numbers = Numbers.of(language);
    words = NumberWords.of(language);
  }

  /** The facts of a segment, kind by kind. */
  List<Fact> of(Segment segment) {
    List<Fact> facts = new ArrayList<>();
    if (segment.content().isEmpty()) {
      return facts;
    }
    List<Span> ranges = segment.content().sourceRanges(resolution.source());
    for (Citation citation : citations) {
      if (isIn(citation.place(), ranges)) {
        facts.add(new Fact(Finding.Kind.CITATION, List.of(citation.symbol()), citation.place()));
      }
    }
    MappedText folded = cleaner.fold(segment.content());
    for (MonthNames.Found month : months.find(folded.toString())) {
      facts.add(
          new Fact(
              Finding.Kind.MONTH,
              List.of(String.valueOf(month.month())),
              folded.slice(month.start(), month.end()).sourceSpan()));
    }
    facts.addAll(numbers(folded, facts.stream().map(Fact::place).toList()));
    return facts;
  }

  private static boolean isIn(Span place, List<Span> ranges) {
    return ranges.stream()
        .anyMatch(range -> range.start() <= place.start() && place.start() < range.end());
  }

  /** The numbers that are no part of something known. */
  private List<Fact> numbers(MappedText folded, List<Span> known) {
    List<Fact> facts = new ArrayList<>();
    for (Numbers.Found number : numbers.find(folded.toString())) {
      Span place = folded.slice(number.start(), number.end()).sourceSpan();
      if (!number.isName() && !isIn(place, known)) {
        facts.add(new Fact(Finding.Kind.NUMBER, number.values(), place));
      }
    }
    return facts;
  }

  /** All numbers that a segment has, also in words, in names and in citations. */
  Set<String> allNumbers(Segment segment) {
    String folded = cleaner.fold(segment.content()).toString();
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
  boolean mayBeInWords(String value) {
    return words.mayMiss(value);
  }

  /** The months with two names that are not of one month. */
  List<Span> contradictions(Segment segment) {
    MappedText folded = cleaner.fold(segment.content());
    return months.find(folded.toString()).stream()
        .filter(month -> month.second().filter(second -> second != month.month()).isPresent())
        .map(month -> folded.slice(month.start(), month.end()).sourceSpan())
        .toList();
  }
}
