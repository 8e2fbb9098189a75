package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/** Turns segments into what the signals see, and aligned units of two sides into one. */
final class Units {

  private Units() {}

  /**
   * The units of each version. Lengths are in characters of English by the ratios of {@link
   * Ratios}, corrected by what the texts themselves tell: versions of one document are about
   * equally long.
   */
  static List<List<Unit>> of(List<Version> versions) {
    List<Double> ratios = Ratios.of(versions);
    return IntStream.range(0, versions.size())
        .parallel()
        .mapToObj(k -> of(versions.get(k), ratios.get(k)))
        .toList();
  }

  private static List<Unit> of(Version version, double ratio) {
    Language language = version.language();
    Tokenizer tokenizer = Tokenizer.of(language);
    List<Unit> units = new ArrayList<>();
    for (Segment segment : version.segments()) {
      List<String> tokens = tokenizer.tokens(segment.content());
      units.add(unit(segment, ratio, Map.of(language, tokens)));
    }
    return units;
  }

  private static Unit unit(Segment segment, double ratio, Map<Language, List<String>> tokens) {
    Optional<Paragraph> paragraph =
        segment instanceof Paragraph p ? Optional.of(p) : Optional.empty();
    return new Unit(
        segment.content().length() / ratio,
        tokens,
        paragraph.map(Paragraph::kind),
        paragraph.flatMap(Paragraph::number).map(ParagraphNumber::label));
  }

  /**
   * One unit for the positions of a step: the mean of the lengths, the tokens of all languages, the
   * structure of the side that has one.
   */
  static Unit merge(Step step, List<Unit> left, List<Unit> right) {
    List<Unit> l = part(left, step.left());
    List<Unit> r = part(right, step.right());
    List<Unit> named = l.isEmpty() ? r : l;
    double length =
        l.isEmpty() || r.isEmpty() ? length(l) + length(r) : (length(l) + length(r)) / 2;
    Optional<String> label =
        named.get(0).label().or(() -> r.isEmpty() ? Optional.empty() : r.get(0).label());
    return new Unit(length, tokens(l, r), named.get(0).kind(), label);
  }

  private static Map<Language, List<String>> tokens(List<Unit> left, List<Unit> right) {
    Map<Language, List<String>> tokens = new TreeMap<>();
    for (List<Unit> side : List.of(left, right)) {
      for (Unit unit : side) {
        unit.tokens()
            .forEach(
                (language, more) ->
                    tokens.computeIfAbsent(language, key -> new ArrayList<>()).addAll(more));
      }
    }
    return tokens;
  }

  private static List<Unit> part(List<Unit> units, Span span) {
    return units.subList(span.start(), span.end());
  }

  private static double length(List<Unit> run) {
    return run.stream().mapToDouble(Unit::length).sum();
  }
}
