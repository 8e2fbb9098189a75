package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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
   * @param configuration what its beads depend on besides the texts
   * @param claims its beads, per document in the order of the set
   * @param scores its scores, per document in the same order
   * @param seconds wall-clock time of its run over the set, unless its beads were only read
   */
  public record Result(
      String name,
      String configuration,
      List<List<Claim>> claims,
      List<BeadScore> scores,
      OptionalDouble seconds) {

    /** Copies the lists. */
    public Result {
      claims = List.copyOf(claims);
      scores = List.copyOf(scores);
    }

    /** Its beads, per document in the order of the set. */
    public List<List<Link>> links() {
      return claims.stream().map(Claim::links).toList();
    }

    /** Strict counts, per document in the order of the set. */
    public List<Ratio> strict() {
      return scores.stream().map(BeadScore::strict).toList();
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

  /** The result that all others are compared with. */
  public Result first() {
    return results.get(0);
  }

  /** Runs aligners on a gold set, one after another, and scores them. */
  public static Evaluation run(GoldSet set, List<PairAligner> aligners) {
    List<Result> results = new ArrayList<>();
    for (PairAligner aligner : aligners) {
      long start = System.nanoTime();
      List<List<Claim>> claims = set.aligned(aligner);
      double seconds = (System.nanoTime() - start) / 1e9;
      results.add(
          new Result(
              aligner.name(),
              aligner.configuration(),
              claims,
              scores(set, claims),
              aligner.isTimed() ? OptionalDouble.of(seconds) : OptionalDouble.empty()));
    }
    return new Evaluation(set, results);
  }

  private static List<BeadScore> scores(GoldSet set, List<List<Claim>> claims) {
    List<BeadScore> scores = new ArrayList<>();
    for (int d = 0; d < claims.size(); d++) {
      scores.add(BeadScore.of(set.documents().get(d).gold(), Claim.links(claims.get(d))));
    }
    return scores;
  }

  /**
   * How far the confidences of an aligner can be believed, over its beads with both sides; nothing
   * if it gave none.
   */
  public Optional<ConfidenceScore> confidence(Result result) {
    List<ConfidenceScore.Judged> judged = new ArrayList<>();
    for (int d = 0; d < result.claims().size(); d++) {
      Set<Link> gold = Set.copyOf(set.documents().get(d).gold());
      for (Claim claim : result.claims().get(d)) {
        if (claim.confidence().isPresent() && !claim.link().isNull()) {
          boolean right = gold.contains(claim.link());
          judged.add(new ConfidenceScore.Judged(claim.confidence().getAsDouble(), right));
        }
      }
    }
    return ConfidenceScore.ofAny(judged);
  }

  /** How many segments both sides of the set have together. */
  public long segments() {
    return set.documents().stream()
        .map(GoldSet.Document::pair)
        .mapToLong(pair -> pair.source().segments().size() + pair.target().segments().size())
        .sum();
  }
}
