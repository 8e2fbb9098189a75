package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.AnchorChain;
import org.paralleltext.anchor.StructureAnchors;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.score.LengthSignal;
import org.paralleltext.score.NumberSignal;
import org.paralleltext.score.Signal;
import org.paralleltext.score.StructureSignal;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;
import org.paralleltext.text.ToolVersion;

/**
 * Aligns the versions of a document, all languages together.
 *
 * <p>Paragraphs of resolutions are held together by their kinds and numbers, any segments by their
 * lengths and the figures in them. The result does not depend on the order of the versions, on
 * locale or time zone. Immutable and thread-safe.
 */
public final class Aligner {

  private static final Aligner DEFAULT = new Aligner();

  private Aligner() {}

  /** The aligner with the settings that serve best. */
  public static Aligner withDefaults() {
    return DEFAULT;
  }

  /**
   * What its results depend on besides the texts, on one line. Aligners with equal configurations
   * give equal results.
   */
  public String configuration() {
    return String.join(
        " ",
        "paralleltext/" + ToolVersion.get(),
        "signals=length,number,structure",
        "ratios=" + Ratios.table());
  }

  /**
   * Aligns two or more versions of one document.
   *
   * @param versions one per language, in any order; a version may be empty
   * @return the versions in the order of their languages, with beads that cover all their segments
   * @throws IllegalArgumentException if there are fewer than two, or two in one language
   */
  public ParallelText align(List<Version> versions) {
    Objects.requireNonNull(versions, "versions");
    if (versions.size() < 2
        || versions.stream().map(Version::language).distinct().count() < versions.size()) {
      throw new IllegalArgumentException(
          "versions must be in two or more languages, each once: "
              + versions.stream().map(Version::language).toList());
    }
    List<Version> sorted =
        versions.stream().sorted(Comparator.comparing(Version::language)).toList();
    return new ParallelText(sorted, new Alignment(languages(sorted), beads(sorted)));
  }

  private static List<Language> languages(List<Version> versions) {
    return versions.stream().map(Version::language).toList();
  }

  private static List<Bead> beads(List<Version> versions) {
    List<List<Unit>> units = Units.of(versions);
    List<Unit> joined = units.get(0);
    List<Bead> beads = singletons(joined.size());
    Shape.Grain grain = grain(versions);
    for (int k = 1; k < versions.size(); k++) {
      List<Unit> right = units.get(k);
      List<Step> steps = steps(joined, right, grain);
      beads = join(beads, k, steps);
      joined = merge(steps, joined, right);
    }
    return beads;
  }

  private static Shape.Grain grain(List<Version> versions) {
    boolean paragraphs =
        versions.stream()
            .flatMap(version -> version.segments().stream())
            .allMatch(Paragraph.class::isInstance);
    return paragraphs ? Shape.Grain.PARAGRAPH : Shape.Grain.LINE;
  }

  private static List<Bead> singletons(int size) {
    List<Bead> beads = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      beads.add(Bead.of(Span.at(i)));
    }
    return beads;
  }

  private static List<Step> steps(List<Unit> left, List<Unit> right, Shape.Grain grain) {
    Signal signal =
        Signal.sum(
            List.of(new LengthSignal(), new NumberSignal(left, right), new StructureSignal()));
    List<Anchor> anchors = AnchorChain.heaviest(StructureAnchors.find(left, right, signal));
    return new PairSearch(left, right, signal, grain).search(anchors);
  }

  private static List<Unit> merge(List<Step> steps, List<Unit> left, List<Unit> right) {
    return steps.stream().map(step -> Units.merge(step, left, right)).toList();
  }

  /**
   * Puts the beads of a step, of so many languages, into one, and adds the span of the language
   * that was aligned with them.
   */
  private static List<Bead> join(List<Bead> beads, int languages, List<Step> steps) {
    int[] next = new int[languages];
    List<Bead> joined = new ArrayList<>();
    for (Step step : steps) {
      List<Span> spans = new ArrayList<>();
      for (int k = 0; k < languages; k++) {
        int end =
            step.left().isEmpty() ? next[k] : beads.get(step.left().end() - 1).spans().get(k).end();
        spans.add(new Span(next[k], end));
        next[k] = end;
      }
      spans.add(step.right());
      joined.add(new Bead(spans));
    }
    return joined;
  }
}
