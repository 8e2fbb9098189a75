package org.paralleltext.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.score.Signal;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.search.Shape;
import org.paralleltext.text.Span;

/** Segments of two versions that may correspond, wherever they stand. */
record CrossMatch(PairModel model, Span left, Span right) {

  /**
   * The scores of each of some left spans with each of some right ones, worked out row by row;
   * negative infinity where they are too long.
   *
   * @param lefts in the order of their ends
   * @param rights in the order of their ends
   */
  private static double[][] scores(Signal signal, List<Span> lefts, List<Span> rights) {
    double[][] scores = new double[lefts.size()][rights.size()];
    if (lefts.isEmpty() || rights.isEmpty()) {
      return scores;
    }
    int row = lefts.get(0).start();
    Signal.Rows rows = signal.rows(row, longest(lefts, rights));
    for (int i = 0; i < scores.length; i++) {
      Span left = lefts.get(i);
      while (row < left.end()) {
        row++;
        rows.advance(row, rights.get(0).end(), rights.get(rights.size() - 1).end());
      }
      for (int j = 0; j < scores[i].length; j++) {
        Span right = rights.get(j);
        scores[i][j] =
            left.length() <= Shape.LARGEST && right.length() <= Shape.LARGEST
                ? rows.score(left.length(), right.end(), right.length())
                : Double.NEGATIVE_INFINITY;
      }
    }
    return scores;
  }

  /** The longest of some spans, as far as a signal can score it. */
  static int longest(List<Span> lefts, List<Span> rights) {
    return Stream.concat(lefts.stream(), rights.stream())
        .mapToInt(Span::length)
        .filter(length -> length <= Shape.LARGEST)
        .max()
        .orElse(1);
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
    SumOfSignals texts = model.withoutStructure();
    List<Span> lefts = others(left, model.pairing().left().units().size(), reach);
    List<Span> rights = others(right, model.pairing().right().units().size(), reach);
    double[][] ofRight = scores(texts, lefts, List.of(right));
    double[][] ofLeft = scores(texts, List.of(left), rights);
    double prior = prior();
    Map<CrossMatch, Double> others = new LinkedHashMap<>();
    for (int i = 0; i < lefts.size(); i++) {
      others.put(new CrossMatch(model, lefts.get(i), right), prior + ofRight[i][0]);
    }
    for (int j = 0; j < rights.size(); j++) {
      others.put(new CrossMatch(model, left, rights.get(j)), prior + ofLeft[0][j]);
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
