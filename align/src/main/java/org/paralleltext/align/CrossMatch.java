package org.paralleltext.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.score.Signal;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.text.Span;

/** Segments of two versions that may correspond, wherever they stand. */
record CrossMatch(PairModel model, Span left, Span right) {

  /** Whether a signal can score it. */
  boolean isShort() {
    return left.length() <= Shape.LARGEST && right.length() <= Shape.LARGEST;
  }

  /**
   * How much likelier each of some left spans and each of some right ones correspond than nothing
   * does; negative infinity where they are too long to be scored.
   *
   * @param lefts one after another
   * @param rights one after another
   */
  static double[][] gains(PairModel model, List<Span> lefts, List<Span> rights) {
    double[][] gains = new double[lefts.size()][rights.size()];
    int row = lefts.get(0).start();
    Signal.Rows rows = model.signal().rows(row);
    for (int i = 0; i < gains.length; i++) {
      Span left = lefts.get(i);
      while (row < left.end()) {
        row++;
        rows.advance(row, rights.get(0).end(), rights.get(rights.size() - 1).end());
      }
      for (int j = 0; j < rights.size(); j++) {
        Span right = rights.get(j);
        CrossMatch match = new CrossMatch(model, left, right);
        gains[i][j] =
            match.isShort()
                ? match.gain(rows.score(left.length(), right.end(), right.length()))
                : Double.NEGATIVE_INFINITY;
      }
    }
    return gains;
  }

  /** How much likelier it is than that its segments correspond to nothing. */
  double gain() {
    return gain(model.signal().score(left, right));
  }

  private double gain(double score) {
    double leftAlone = left.length() * model.steps().prior(1, 0);
    double rightAlone = right.length() * model.steps().prior(0, 1);
    return prior() + score - leftAlone - rightAlone;
  }

  private double prior() {
    return model.steps().prior(left.length(), right.length());
  }

  /** What speaks for it, whatever else its segments may match. */
  List<Evidence> evidence() {
    return Explainer.evidence(model, left, right);
  }

  /**
   * What speaks against it: the best match, by what the texts say, of either side with anything
   * else near.
   *
   * @param reach how many segments away is near
   */
  Evidence rival(int reach) {
    CrossMatch best = null;
    double score = 0;
    for (Map.Entry<CrossMatch, Double> other : others(reach).entrySet()) {
      if (other.getValue() > score) {
        best = other.getKey();
        score = other.getValue();
      }
    }
    return new Evidence(
        model.pairing().left().language(),
        model.pairing().right().language(),
        MoveOdds.RIVAL,
        -score,
        best == null ? "" : best.left() + " : " + best.right());
  }

  /** All matches of a side with something else near that is as long as the other, with scores. */
  private Map<CrossMatch, Double> others(int reach) {
    Map<CrossMatch, Double> others = new LinkedHashMap<>();
    SumOfSignals texts = model.withoutStructure();
    List<Span> lefts = others(left, model.pairing().left().units().size(), reach);
    if (!lefts.isEmpty()) {
      int row = lefts.get(0).start();
      Signal.Rows rows = texts.rows(row);
      for (Span other : lefts) {
        while (row < other.end()) {
          row++;
          rows.advance(row, right.end(), right.end());
        }
        double score = rows.score(left.length(), right.end(), right.length());
        others.put(new CrossMatch(model, other, right), prior() + score);
      }
    }
    List<Span> rights = others(right, model.pairing().right().units().size(), reach);
    if (!rights.isEmpty()) {
      Signal.Rows rows = texts.rows(left.start());
      for (int row = left.start() + 1; row <= left.end(); row++) {
        rows.advance(row, rights.get(0).end(), rights.get(rights.size() - 1).end());
      }
      for (Span other : rights) {
        double score = rows.score(left.length(), other.end(), right.length());
        others.put(new CrossMatch(model, left, other), prior() + score);
      }
    }
    return others;
  }

  /** Spans as long as one that it does not meet, in order. */
  private static List<Span> others(Span span, int size, int reach) {
    int from = Math.max(0, span.start() - reach);
    int to = Math.min(size - span.length(), span.end() + reach);
    return IntStream.rangeClosed(from, to)
        .filter(start -> start >= span.end() || start + span.length() <= span.start())
        .mapToObj(start -> new Span(start, start + span.length()))
        .toList();
  }
}
