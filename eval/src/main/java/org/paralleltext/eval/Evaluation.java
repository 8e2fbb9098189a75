package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * What aligners reached on a gold set.
 *
 * @param set the gold set
 * @param results one per aligner, in the order they were given
 */
public record Evaluation(GoldSet set, List<Result> results) {

  /**
   * What one aligner reached.
   *
   * @param name the aligner
   * @param links its beads, per document in the order of the set
   * @param scores its scores, per document in the same order
   * @param seconds wall-clock time of its run over the set
   */
  public record Result(
      String name, List<List<Link>> links, List<BeadScore> scores, double seconds) {

    /** Copies the lists. */
    public Result {
      links = List.copyOf(links);
      scores = List.copyOf(scores);
    }

    /** The micro average over the documents. */
    public BeadScore total() {
      return scores.stream().reduce(BeadScore.NONE, BeadScore::plus);
    }
  }

  /** Copies the results. */
  public Evaluation {
    results = List.copyOf(results);
  }

  /** Runs aligners on a gold set, one after another, and scores them. */
  public static Evaluation run(GoldSet set, List<PairAligner> aligners) {
    List<DocumentPair> corpus = set.documents().stream().map(GoldSet.Document::pair).toList();
    List<Result> results = new ArrayList<>();
    for (PairAligner aligner : aligners) {
      long start = System.nanoTime();
      List<List<Link>> links = aligner.align(corpus);
      double seconds = (System.nanoTime() - start) / 1e9;
      results.add(new Result(aligner.name(), links, scores(set, links), seconds));
    }
    return new Evaluation(set, results);
  }

  private static List<BeadScore> scores(GoldSet set, List<List<Link>> links) {
    List<BeadScore> scores = new ArrayList<>();
    for (int d = 0; d < links.size(); d++) {
      scores.add(BeadScore.of(set.documents().get(d).gold(), links.get(d)));
    }
    return scores;
  }

  /** How many segments both sides of the set have together. */
  public long segments() {
    return set.documents().stream()
        .map(GoldSet.Document::pair)
        .mapToLong(pair -> pair.source().segments().size() + pair.target().segments().size())
        .sum();
  }
}
