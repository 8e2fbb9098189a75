package org.paralleltext.eval;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well beads agree with gold beads, as vecalign's scorer defines it (Thompson and Koehn 2019,
 * EMNLP, after Sennrich and Volk 2011).
 *
 * <p><b>Strict</b>: a bead is right if gold has the very same. <b>Lax</b>: it is right if one of
 * its source positions is linked in the other alignment to one of its target positions, or if it is
 * strictly right. Precision runs over all tested beads, null beads among them; recall over the gold
 * beads with both sides, looked for among the tested beads with both sides.
 *
 * @param strict strict counts
 * @param lax lax counts
 */
public record BeadScore(Ratio strict, Ratio lax) {

  /** The score of no beads. */
  public static final BeadScore NONE = new BeadScore(Ratio.NONE, Ratio.NONE);

  /**
   * Scores one document.
   *
   * @param gold its gold beads
   * @param test the beads to judge
   */
  public static BeadScore of(Collection<Link> gold, Collection<Link> test) {
    return between(links(gold), links(test), pairs(gold), pairs(test));
  }

  /** The scores of one set of links against another, each link counting once. */
  static BeadScore between(Set<Link> gold, Set<Link> test) {
    return between(gold, test, gold, test);
  }

  /** Precision between the first two sets, recall between the last two. */
  private static BeadScore between(
      Set<Link> gold, Set<Link> test, Set<Link> goldPairs, Set<Link> testPairs) {
    Hits precise = Hits.of(test, gold);
    Hits recalled = Hits.of(goldPairs, testPairs);
    return new BeadScore(
        new Ratio(precise.strict, test.size(), recalled.strict, goldPairs.size()),
        new Ratio(precise.lax, test.size(), recalled.lax, goldPairs.size()));
  }

  /** The links that are not empty on both sides. */
  static Set<Link> links(Collection<Link> links) {
    return links(links, link -> !link.source().isEmpty() || !link.target().isEmpty());
  }

  /** The links with both sides. */
  static Set<Link> pairs(Collection<Link> links) {
    return links(links, link -> !link.isNull());
  }

  /** The counts of both together: the micro average over documents. */
  public BeadScore plus(BeadScore other) {
    return new BeadScore(strict.plus(other.strict), lax.plus(other.lax));
  }

  private static Set<Link> links(Collection<Link> links, Predicate<Link> kept) {
    return links.stream().filter(kept).collect(ImmutableSet.toImmutableSet());
  }

  /** How many links of a set are strictly, and how many are laxly right. */
  private record Hits(long strict, long lax) {

    static Hits of(Set<Link> links, Set<Link> others) {
      List<Link> unmatched = links.stream().filter(link -> !others.contains(link)).toList();
      long strict = links.size() - unmatched.size();
      Set<Integer> sources =
          unmatched.stream().flatMap(link -> link.source().stream()).collect(Collectors.toSet());
      SetMultimap<Integer, Integer> targets = HashMultimap.create();
      for (Link other : others) {
        for (int source : other.source()) {
          if (sources.contains(source)) {
            targets.putAll(source, other.target());
          }
        }
      }
      return new Hits(
          strict, strict + unmatched.stream().filter(link -> overlaps(link, targets)).count());
    }

    private static boolean overlaps(Link link, SetMultimap<Integer, Integer> targets) {
      return link.source().stream()
          .anyMatch(source -> !Collections.disjoint(targets.get(source), link.target()));
    }
  }
}
