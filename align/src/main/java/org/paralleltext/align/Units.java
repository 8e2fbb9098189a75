package org.paralleltext.align;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Segment;

/** Turns segments into what the signals see. */
final class Units {

  /** Units of more segments take more room than what they are made of. */
  private static final int MANY = 10_000;

  private Units() {}

  /**
   * The units of each version. Lengths are in characters of English by the ratios of {@link
   * Ratios}, corrected by what the texts themselves tell: versions of one document are about
   * equally long. Units of few segments do not hold their texts; of many, each is made when it is
   * asked for.
   */
  static List<List<Unit>> of(List<Version> versions) {
    List<Double> ratios = Ratios.of(versions);
    List<List<Unit>> units = new ArrayList<>();
    for (int k = 0; k < versions.size(); k++) {
      double ratio = ratios.get(k);
      List<Segment> segments = versions.get(k).segments();
      List<Unit> ofVersion = Lists.transform(segments, segment -> unit(segment, ratio));
      units.add(segments.size() > MANY ? ofVersion : List.copyOf(ofVersion));
    }
    return units;
  }

  private static Unit unit(Segment segment, double ratio) {
    Optional<Paragraph> paragraph =
        segment instanceof Paragraph p ? Optional.of(p) : Optional.empty();
    return new Unit(
        segment.content().length() / ratio,
        paragraph.map(Paragraph::kind),
        paragraph.flatMap(Paragraph::number).map(ParagraphNumber::label));
  }
}
