package org.paralleltext.check;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paralleltext.resolution.Citation;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/** Reads numbers, months and citations off the segments of one version. Not thread-safe. */
final class Facts {

  private final Resolution resolution;
  private final Cleaner cleaner;
  private final List<Citation> citations;
  private final NumberReader numbers;

  Facts(Resolution resolution) {
    this.resolution = resolution;
    cleaner = Cleaner.of(resolution.language());
    citations = resolution.citations();
    numbers = new NumberReader(resolution.language());
  }

  /** The facts of a segment, kind by kind. */
  List<Fact> of(Segment segment) {
    List<Fact> facts = new ArrayList<>();
    if (segment.content().isEmpty()) {
      return facts;
    }
    RangeSet<Integer> own = TreeRangeSet.create();
    segment.content().sourceRanges(resolution.source()).forEach(span -> own.add(range(span)));
    RangeSet<Integer> cited = TreeRangeSet.create();
    for (Citation citation : citations) {
      if (own.contains(citation.place().start())) {
        facts.add(new Fact(Finding.Kind.CITATION, List.of(citation.symbol()), citation.place()));
        cited.add(range(citation.place()));
      }
    }
    MappedText folded = cleaner.fold(segment.content());
    for (MonthNames.Found month : numbers.months(folded.toString())) {
      Span place = folded.slice(month.start(), month.end()).sourceSpan();
      facts.add(new Fact(Finding.Kind.MONTH, List.of(String.valueOf(month.month())), place));
      if (month.isContradictory()) {
        String words = resolution.source().text().substring(place.start(), place.end());
        facts.add(
            new Fact(Finding.Kind.DOUBLE_MONTH, List.of(words.replaceAll("\\s+", " ")), place));
      }
    }
    for (Numbers.Found number : numbers.inDigits(folded.toString())) {
      Span place = folded.slice(number.start(), number.end()).sourceSpan();
      if (!cited.contains(place.start())) {
        facts.add(new Fact(Finding.Kind.NUMBER, number.values(), place));
      }
    }
    return facts;
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  /** All numbers that a segment has, also in words, in names and in citations. */
  Set<String> allNumbers(Segment segment) {
    return numbers.all(cleaner.fold(segment.content()).toString());
  }

  /** Whether a number of so much may be in words that are not recognised as such. */
  boolean mayBeInWords(String value) {
    return numbers.mayMiss(value);
  }
}
