package org.paralleltext.align;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/** Turns segments into what the signals see, and aligned units of two sides into one. */
final class Units {

  /** Numbers in digits; Chinese months are words in other languages, and are left out. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d{3})*(?!\\d|月)");

  private Units() {}

  /**
   * The units of each version. Lengths are in characters of English by the ratios of {@link
   * Ratios}, corrected by what the texts themselves tell: versions of one document are about
   * equally long.
   */
  static List<List<Unit>> of(List<Version> versions) {
    List<Double> ratios = Ratios.of(versions);
    List<List<Unit>> units = new ArrayList<>();
    for (int k = 0; k < versions.size(); k++) {
      Cleaner cleaner = Cleaner.of(versions.get(k).language());
      double ratio = ratios.get(k);
      units.add(
          versions.get(k).segments().stream()
              .map(segment -> unit(segment, ratio, cleaner))
              .toList());
    }
    return units;
  }

  private static Unit unit(Segment segment, double ratio, Cleaner cleaner) {
    String key = cleaner.fold(segment.content()).toString();
    List<String> numbers =
        NUMBER
            .matcher(key)
            .results()
            .map(match -> match.group().replaceAll("[,.]", ""))
            .sorted()
            .toList();
    Optional<Paragraph> paragraph =
        segment instanceof Paragraph p ? Optional.of(p) : Optional.empty();
    return new Unit(
        segment.content().length() / ratio,
        numbers,
        paragraph.map(Paragraph::kind),
        paragraph.flatMap(Paragraph::number).map(ParagraphNumber::label));
  }

  /**
   * One unit for the positions of a step: the mean of the lengths, all numbers, the structure of
   * the side that has one.
   */
  static Unit merge(Step step, List<Unit> left, List<Unit> right) {
    List<Unit> l = part(left, step.left());
    List<Unit> r = part(right, step.right());
    List<Unit> named = l.isEmpty() ? r : l;
    double length =
        l.isEmpty() || r.isEmpty() ? length(l) + length(r) : (length(l) + length(r)) / 2;
    List<String> numbers =
        List.copyOf(ImmutableSortedMultiset.copyOf(Multisets.union(numbers(l), numbers(r))));
    Optional<String> label =
        named.get(0).label().or(() -> r.isEmpty() ? Optional.empty() : r.get(0).label());
    return new Unit(length, numbers, named.get(0).kind(), label);
  }

  private static List<Unit> part(List<Unit> units, Span span) {
    return units.subList(span.start(), span.end());
  }

  private static double length(List<Unit> run) {
    return run.stream().mapToDouble(Unit::length).sum();
  }

  private static TreeMultiset<String> numbers(List<Unit> run) {
    TreeMultiset<String> numbers = TreeMultiset.create();
    run.forEach(unit -> numbers.addAll(unit.numbers()));
    return numbers;
  }
}
