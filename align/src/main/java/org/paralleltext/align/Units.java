package org.paralleltext.align;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;

/** Turns segments into what the signals see. */
final class Units {

  /** So many segments are worked on at a time. */
  private static final int CHUNK = 1000;

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
    Interner<String> words = Interners.newStrongInterner();
    return Lists.partition(version.segments(), CHUNK).parallelStream()
        .flatMap(segments -> of(version.language(), segments, ratio, words).stream())
        .toList();
  }

  /**
   * The units of some segments; each call has a tokenizer of its own, which threads cannot share.
   */
  private static List<Unit> of(
      Language language, List<Segment> segments, double ratio, Interner<String> words) {
    Tokenizer tokenizer = Tokenizer.of(language);
    List<Unit> units = new ArrayList<>();
    for (Segment segment : segments) {
      List<String> tokens =
          tokenizer.tokens(segment.content()).stream().map(words::intern).toList();
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
}
