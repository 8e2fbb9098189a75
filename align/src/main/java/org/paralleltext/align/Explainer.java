package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<PairModel> models;

  Explainer(JointSearch search, List<PairModel> models) {
    this.search = search;
    this.models = models;
  }

  /** The explanations of all beads of the search, in order. */
  List<Explanation> explanations() {
    List<Optional<Edge>> alternatives = search.alternatives();
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      explanations.add(
          new Explanation(
              evidence(search.path().get(i)), alternatives.get(i).map(this::alternative)));
    }
    return explanations;
  }

  private Explanation.Alternative alternative(Edge edge) {
    return new Explanation.Alternative(search.bead(edge), evidence(edge));
  }

  private List<Evidence> evidence(Edge edge) {
    List<Evidence> evidence = new ArrayList<>();
    for (PairModel model : models) {
      Pairing pairing = model.pairing();
      for (Bead step : search.steps(edge, pairing.left().index(), pairing.right().index())) {
        evidence.addAll(evidence(model, step.spans().get(0), step.spans().get(1)));
      }
    }
    return evidence;
  }

  static List<Evidence> evidence(PairModel model, Span left, Span right) {
    Language source = model.pairing().left().language();
    Language target = model.pairing().right().language();
    List<Evidence> evidence = new ArrayList<>();
    String shape = left.length() + "-" + right.length();
    double prior = model.steps().prior(left.length(), right.length());
    evidence.add(new Evidence(source, target, "shape", prior, shape));
    if (!left.isEmpty() && !right.isEmpty()) {
      boolean cutOff = model.signal().isCutOff(left, right);
      if (cutOff) {
        evidence.add(new Evidence(source, target, "cut off", SumOfSignals.CUT_OFF, ""));
      }
      for (Signal signal : model.signal().parts()) {
        double score =
            cutOff ? signal.cutOff(left.start(), right.start()) : signal.score(left, right);
        evidence.add(
            new Evidence(source, target, signal.name(), score, signal.detail(left, right)));
      }
    }
    return evidence;
  }
}
