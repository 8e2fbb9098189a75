package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.text.Span;

/** Segments of two versions that may correspond, wherever they stand. */
record CrossMatch(PairModel model, Span left, Span right) {

  /** Whether a signal can score it. */
  boolean isShort() {
    return left.length() <= Shape.LARGEST && right.length() <= Shape.LARGEST;
  }

  /** How much likelier it is than that its segments correspond to nothing. */
  double gain() {
    double leftAlone = left.length() * model.steps().prior(1, 0);
    double rightAlone = right.length() * model.steps().prior(0, 1);
    return prior() + model.signal().score(left, right) - leftAlone - rightAlone;
  }

  /** What the texts say, whatever their kinds and numbers. */
  private double textScore() {
    return prior() + model.withoutStructure().score(left, right);
  }

  private double prior() {
    return model.steps().prior(left.length(), right.length());
  }

  /**
   * What speaks for it, and, against it, the best match of either side with anything else near.
   *
   * @param reach how many segments away is near
   */
  List<Evidence> evidence(int reach) {
    List<Evidence> evidence = new ArrayList<>(Explainer.evidence(model, left, right));
    evidence.add(rival(reach));
    return evidence;
  }

  private Evidence rival(int reach) {
    Pairing pairing = model.pairing();
    Stream<CrossMatch> ofRight =
        others(left, pairing.left().units().size(), reach)
            .map(other -> new CrossMatch(model, other, right));
    Stream<CrossMatch> ofLeft =
        others(right, pairing.right().units().size(), reach)
            .map(other -> new CrossMatch(model, left, other));
    double best = 0;
    String detail = "";
    for (CrossMatch rival : Stream.concat(ofRight, ofLeft).toList()) {
      double score = rival.textScore();
      if (score > best) {
        best = score;
        detail = rival.left() + " : " + rival.right();
      }
    }
    return new Evidence(
        pairing.left().language(), pairing.right().language(), MoveOdds.RIVAL, -best, detail);
  }

  /** Spans as long as one that it does not meet. */
  private static Stream<Span> others(Span span, int size, int reach) {
    int from = Math.max(0, span.start() - reach);
    int to = Math.min(size - span.length(), span.end() + reach);
    return IntStream.rangeClosed(from, to)
        .filter(start -> start >= span.end() || start + span.length() <= span.start())
        .mapToObj(start -> new Span(start, start + span.length()));
  }
}
