package org.paralleltext.eval;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Scores of alignments in three languages or more. */
public final class MultiScore {

  private MultiScore() {}

  /**
   * Strict counts of n-way beads: one is right if gold has the very same sets of positions in all
   * languages. Beads with text in one language only count in precision, not in recall, as null
   * beads do for pairs.
   *
   * @param gold gold beads, a set of positions per language
   * @param test the beads to judge
   */
  public static Ratio strict(
      Collection<List<Set<Integer>>> gold, Collection<List<Set<Integer>>> test) {
    Set<List<Set<Integer>>> goldBeads = ImmutableSet.copyOf(gold);
    Set<List<Set<Integer>>> testBeads = ImmutableSet.copyOf(test);
    Set<List<Set<Integer>>> goldLinks = Sets.filter(goldBeads, MultiScore::joins);
    Set<List<Set<Integer>>> testLinks = Sets.filter(testBeads, MultiScore::joins);
    return new Ratio(
        Sets.intersection(testBeads, goldBeads).size(),
        testBeads.size(),
        Sets.intersection(goldLinks, testLinks).size(),
        goldLinks.size());
  }

  private static boolean joins(List<Set<Integer>> bead) {
    return bead.stream().filter(side -> !side.isEmpty()).count() > 1;
  }

  /**
   * How often three pairwise alignments contradict each other: the number of pairs of segments (a,
   * c) that share a partner b, a with b in the first alignment and b with c in the second, but are
   * not together in a bead of the third.
   *
   * @param ab beads of the first and second language
   * @param bc beads of the second and third language
   * @param ac beads of the first and third language
   */
  public static long transitivityViolations(
      Collection<Link> ab, Collection<Link> bc, Collection<Link> ac) {
    record Pair(int first, int third) {}
    Set<Pair> together =
        ac.stream()
            .flatMap(
                link ->
                    link.source().stream()
                        .flatMap(a -> link.target().stream().map(c -> new Pair(a, c))))
            .collect(ImmutableSet.toImmutableSet());
    return ab.stream()
        .flatMap(
            first ->
                bc.stream()
                    .filter(second -> first.target().stream().anyMatch(second.source()::contains))
                    .flatMap(
                        second ->
                            first.source().stream()
                                .flatMap(a -> second.target().stream().map(c -> new Pair(a, c)))))
        .distinct()
        .filter(pair -> !together.contains(pair))
        .count();
  }
}
