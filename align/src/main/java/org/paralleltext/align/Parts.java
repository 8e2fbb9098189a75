package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Puts the aligned parts of a document together again. */
final class Parts {

  private Parts() {}

  /**
   * The whole document.
   *
   * @param versions its versions in the order of their languages
   * @param parts aligned, in order; together they have the segments of the versions
   */
  static ParallelText join(List<Version> versions, List<ParallelText> parts) {
    List<Language> languages = versions.stream().map(Version::language).toList();
    List<Alignment> pairs = new ArrayList<>();
    for (int p = 0; p < parts.get(0).pairs().size(); p++) {
      int pair = p;
      pairs.add(
          joined(
              parts.get(0).pairs().get(p).languages(),
              parts.stream().map(part -> part.pairs().get(pair)).toList()));
    }
    return new ParallelText(
        versions,
        joined(languages, parts.stream().map(ParallelText::alignment).toList()),
        pairs,
        explanations(parts));
  }

  private static Alignment joined(List<Language> languages, List<Alignment> parts) {
    List<Bead> beads = new ArrayList<>();
    int[] before = new int[languages.size()];
    for (Alignment part : parts) {
      part.beads().forEach(bead -> beads.add(shifted(bead, before)));
      advance(before, part);
    }
    return new Alignment(languages, beads);
  }

  private static void advance(int[] before, Alignment part) {
    for (int k = 0; k < before.length; k++) {
      before[k] += part.size(part.languages().get(k));
    }
  }

  private static Bead shifted(Bead bead, int[] by) {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < by.length; k++) {
      Span span = bead.spans().get(k);
      spans.add(new Span(span.start() + by[k], span.end() + by[k]));
    }
    return new Bead(spans, bead.confidence());
  }

  private static List<Explanation> explanations(List<ParallelText> parts) {
    List<Explanation> explanations = new ArrayList<>();
    int[] before = new int[parts.get(0).versions().size()];
    for (ParallelText part : parts) {
      for (Explanation one : part.explanations()) {
        explanations.add(
            new Explanation(
                one.evidence(),
                one.alternative()
                    .map(
                        other ->
                            new Explanation.Alternative(
                                shifted(other.bead(), before), other.evidence()))));
      }
      advance(before, part.alignment());
    }
    return explanations;
  }
}
