package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.ConfidenceScore.Judged;
import org.paralleltext.eval.GoldFolder;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.Logistic;
import org.paralleltext.group.Correspondence;
import org.paralleltext.text.SourceText;

/**
 * How far the confidence can be believed that two aligned texts are versions of one: every text of
 * the gold sets with its counterpart, and with the counterparts of the next two, whole and the
 * first segments of it; each set judged by a regression over the others. A set of one document has
 * no strangers and is left out.
 */
final class CorrespondenceTrial {

  /** So many documents of a set are enough. */
  private static final int DOCUMENTS = 20;

  /** A short text has so many segments. */
  private static final int SHORT = 6;

  /** Each text meets so many others, or all of a smaller set. */
  private static final int STRANGERS = 2;

  /** A pair of texts of some set. */
  private record Pair(String set, Logistic.Example example) {

    Judged judged(Logistic others) {
      return new Judged(others.probability(example.evidence()), example.outcome());
    }
  }

  private final List<Pair> pairs;

  private CorrespondenceTrial(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Aligns texts of all sets. */
  static CorrespondenceTrial of(List<GoldFolder> sets) {
    return new CorrespondenceTrial(
        sets.stream()
            .flatMap(set -> set.pairs().stream())
            .flatMap(set -> pairs(set).stream())
            .toList());
  }

  private static List<Pair> pairs(GoldSet set) {
    List<Pair> pairs = new ArrayList<>();
    int documents = Math.min(DOCUMENTS, set.documents().size());
    int strangers = Math.min(STRANGERS, documents - 1);
    for (int d = 0; d < documents && strangers > 0; d++) {
      Version source = set.documents().get(d).pair().source();
      for (int away = 0; away <= strangers; away++) {
        Version target = set.documents().get((d + away) % documents).pair().target();
        double weight = away == 0 ? 1 : 1.0 / strangers;
        pairs.add(pair(set, source, target, away == 0, weight));
        pairs.add(pair(set, head(source), head(target), away == 0, weight));
      }
    }
    return pairs;
  }

  private static Pair pair(
      GoldSet set, Version source, Version target, boolean right, double weight) {
    Correspondence found =
        Correspondence.least(Aligner.withDefaults().align(List.of(source, target)));
    return new Pair(set.name(), new Logistic.Example(found.evidence(), right, weight));
  }

  /** The first segments of a version. */
  private static Version head(Version version) {
    String text =
        version.segments().stream()
            .limit(SHORT)
            .map(segment -> segment.text().toString() + "\n")
            .collect(Collectors.joining());
    return Version.ofLines(version.language(), SourceText.of(version.source().name(), text));
  }

  /**
   * A sentence on the confidences, and one with the weights over all sets; or that there is nothing
   * to judge.
   */
  String words() {
    if (pairs.stream().map(Pair::set).distinct().count() < 2) {
      return "Fewer than two sets of two documents or more: nothing to judge.\n";
    }
    Map<String, Logistic> others =
        pairs.stream()
            .map(Pair::set)
            .distinct()
            .collect(Collectors.toMap(set -> set, set -> Logistic.fit(examples(set))));
    List<Judged> judged = pairs.stream().map(pair -> pair.judged(others.get(pair.set()))).toList();
    return new ConfidenceScore(judged).words("pair of texts", "pairs of texts")
        + "Weights over all sets: "
        + Logistic.fit(examples("")).words()
        + ".\n";
  }

  /** All pairs but those of a set. */
  private List<Logistic.Example> examples(String without) {
    return pairs.stream().filter(pair -> !pair.set().equals(without)).map(Pair::example).toList();
  }
}
