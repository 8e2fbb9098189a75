package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.AnchorChain;
import org.paralleltext.anchor.StructureAnchors;
import org.paralleltext.anchor.WordAnchors;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.score.LengthSignal;
import org.paralleltext.score.Signal;
import org.paralleltext.score.StructureSignal;
import org.paralleltext.score.TranslationSignal;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** One document on its way through the passes. Not thread-safe. */
final class Job {

  /** How much words weigh beside lengths and structure; fitted on the sets of gold/. */
  private static final double TRANSLATION = 1.2;

  private final List<Version> versions;
  private final List<List<Unit>> units;
  private final Shape.Grain grain;
  private List<Bead> beads = List.of();

  /** The versions in the order of their languages. */
  Job(List<Version> versions) {
    this.versions = versions;
    units = Units.of(versions);
    boolean paragraphs =
        versions.stream()
            .flatMap(version -> version.segments().stream())
            .allMatch(Paragraph.class::isInstance);
    grain = paragraphs ? Shape.Grain.PARAGRAPH : Shape.Grain.LINE;
  }

  List<Language> languages() {
    return versions.stream().map(Version::language).toList();
  }

  List<List<Unit>> units() {
    return units;
  }

  List<Bead> beads() {
    return beads;
  }

  Shape.Grain grain() {
    return grain;
  }

  ParallelText result() {
    return new ParallelText(versions, new Alignment(languages(), beads));
  }

  /** Aligns the versions with what is known by now. */
  void align(Knowledge knowledge) {
    List<Unit> joined = units.get(0);
    List<Bead> made = singletons(joined.size());
    for (int k = 1; k < versions.size(); k++) {
      List<Unit> right = units.get(k);
      List<Step> steps = steps(joined, made, k, knowledge);
      made = join(made, k, steps);
      List<Unit> left = joined;
      joined = steps.stream().map(step -> Units.merge(step, left, right)).toList();
    }
    beads = made;
  }

  private static List<Bead> singletons(int size) {
    List<Bead> beads = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      beads.add(Bead.of(Span.at(i)));
    }
    return beads;
  }

  private List<Step> steps(List<Unit> left, List<Bead> made, int k, Knowledge knowledge) {
    List<Unit> right = units.get(k);
    List<Signal> signals = new ArrayList<>();
    signals.add(new LengthSignal(left, right));
    if (grain == Shape.Grain.PARAGRAPH) {
      signals.add(new StructureSignal(left, right));
    }
    List<TranslationSignal> translations = new ArrayList<>();
    for (int other = 0; other < k; other++) {
      Language a = versions.get(other).language();
      Language b = versions.get(k).language();
      translations.add(
          new TranslationSignal(left, a, right, b, knowledge.lexicons(a, b), TRANSLATION / k));
    }
    signals.addAll(translations);
    Signal signal = Signal.sum(signals);
    List<Anchor> anchors = AnchorChain.heaviest(StructureAnchors.find(left, right, signal));
    Guide guide =
        beads.isEmpty()
            ? Guide.through(places(translations.get(0), left, right), left, right)
            : Guide.of(centers(made, k));
    return new PairSearch(left.size(), right.size(), signal, knowledge.shapes(grain), guide)
        .search(anchors);
  }

  /** The places that rare words tell, if the sequences are so long that they are needed. */
  private static List<Anchor> places(TranslationSignal signal, List<Unit> left, List<Unit> right) {
    return PairSearch.isSmall(left.size(), right.size())
        ? List.of()
        : AnchorChain.heaviest(WordAnchors.find(signal));
  }

  /** Where the beads of the pass before put version {@code k} beside the beads made so far. */
  private int[] centers(List<Bead> made, int k) {
    int[][] places = new int[k][];
    for (int v = 0; v < k; v++) {
      places[v] = new int[units.get(v).size() + 1];
      for (Bead bead : beads) {
        Span span = bead.spans().get(v);
        Span other = bead.spans().get(k);
        for (int i = span.start(); i < span.end(); i++) {
          places[v][i] = other.start() + (i - span.start()) * other.length() / span.length();
        }
      }
    }
    int[] centers = new int[made.size() + 1];
    for (int row = 0; row < made.size(); row++) {
      for (int v = k - 1; v >= 0; v--) {
        Span span = made.get(row).spans().get(v);
        centers[row] = span.isEmpty() ? centers[row] : places[v][span.start()];
      }
    }
    centers[made.size()] = units.get(k).size();
    return centers;
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
