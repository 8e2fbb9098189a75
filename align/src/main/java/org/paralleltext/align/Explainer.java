package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.score.Signal;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.search.Edge;
import org.paralleltext.search.JointSearch;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Says what speaks for the beads that a search chose, and for those that came next. */
final class Explainer {

  private final JointSearch search;
  private final List<Edge> chosen;
  private final List<Optional<Edge>> alternatives;
  private final List<Steps> steps;

  Explainer(JointSearch search, List<PairModel> models) {
    this.search = search;
    chosen = search.path();
    alternatives = search.alternatives();
    steps = models.stream().map(this::steps).toList();
  }

  /** The steps of two versions in all beads that are explained. */
  private Steps steps(PairModel model) {
    return Steps.of(
        model,
        Stream.concat(chosen.stream(), alternatives.stream().flatMap(Optional::stream))
            .flatMap(edge -> steps(edge, model).stream())
            .distinct()
            .toList());
  }

  private List<Bead> steps(Edge edge, PairModel model) {
    Pairing pairing = model.pairing();
    return search.steps(edge, pairing.left().index(), pairing.right().index());
  }

  /** The explanations of all beads of the search, in order. */
  List<Explanation> explanations() {
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      explanations.add(
          new Explanation(evidence(chosen.get(i)), alternatives.get(i).map(this::alternative)));
    }
    return explanations;
  }

  private Explanation.Alternative alternative(Edge edge) {
    return new Explanation.Alternative(search.bead(edge), evidence(edge));
  }

  private List<Evidence> evidence(Edge edge) {
    return steps.stream()
        .flatMap(
            ofPair -> steps(edge, ofPair.model()).stream().flatMap(step -> ofPair.evidence(step)))
        .toList();
  }

  /** What speaks for a step of two versions. */
  static List<Evidence> evidence(PairModel model, Span left, Span right) {
    Bead step = Bead.of(left, right);
    return Steps.of(model, List.of(step)).evidence(step).toList();
  }

  /**
   * Steps of two versions.
   *
   * @param verdicts what the signals say of those that have both sides
   */
  private record Steps(PairModel model, Map<Bead, SumOfSignals.Verdict> verdicts) {

    static Steps of(PairModel model, Collection<Bead> steps) {
      return new Steps(
          model,
          model.signal().verdicts(steps.stream().filter(step -> step.coverage() == 2).toList()));
    }

    Stream<Evidence> evidence(Bead step) {
      double prior =
          model.steps().prior(step.spans().get(0).length(), step.spans().get(1).length());
      Stream<Evidence> shape = Stream.of(evidence("shape", prior, step.shape()));
      return step.coverage() < 2
          ? shape
          : Stream.concat(shape, ofSignals(step, verdicts.get(step)).stream());
    }

    private List<Evidence> ofSignals(Bead step, SumOfSignals.Verdict verdict) {
      List<Evidence> evidence = new ArrayList<>();
      if (verdict.cutOff()) {
        evidence.add(evidence("cut off", SumOfSignals.CUT_OFF, ""));
      }
      List<Signal> signals = model.signal().parts();
      for (int i = 0; i < signals.size(); i++) {
        Signal signal = signals.get(i);
        String detail = signal.detail(step.spans().get(0), step.spans().get(1));
        evidence.add(evidence(signal.name(), verdict.scores().get(i), detail));
      }
      return evidence;
    }

    private Evidence evidence(String name, double score, String detail) {
      Language source = model.pairing().left().language();
      Language target = model.pairing().right().language();
      return new Evidence(source, target, name, score, detail);
    }
  }
}
