package org.paralleltext.eval;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The definitions of strict and lax scores in use. They print the same table and are not
 * comparable: always say which.
 */
public enum ScoreVariant {
  /**
   * {@link BeadScore#of}: null beads count in precision, not in recall. The one that figures of
   * this project are in.
   */
  VECALIGN {
    @Override
    public BeadScore score(Collection<Link> gold, Collection<Link> test) {
      return BeadScore.of(gold, test);
    }
  },
  /**
   * Null beads count in precision and in recall; a null bead is lax right only if it is strictly
   * right.
   */
  SYMMETRIC {
    @Override
    public BeadScore score(Collection<Link> gold, Collection<Link> test) {
      return BeadScore.between(BeadScore.links(gold), BeadScore.links(test));
    }
  },
  /** Null beads count nowhere. */
  WITHOUT_NULLS {
    @Override
    public BeadScore score(Collection<Link> gold, Collection<Link> test) {
      return BeadScore.between(BeadScore.pairs(gold), BeadScore.pairs(test));
    }
  },
  /**
   * As the evaluation of SentAlign counts by default (Steingrímsson, Loftsson and Way 2023, EMNLP
   * demonstrations): without null beads, and with a lax recall of {@code lax / (lax + missed)},
   * where missed are the gold beads that are not strictly found.
   */
  SENTALIGN {
    @Override
    public BeadScore score(Collection<Link> gold, Collection<Link> test) {
      Set<Link> goldPairs = BeadScore.pairs(gold);
      Set<Link> testPairs = BeadScore.pairs(test);
      BeadScore plain = BeadScore.between(goldPairs, testPairs);
      long lax = plain.lax().found();
      long missed = Sets.difference(goldPairs, testPairs).size();
      return new BeadScore(plain.strict(), new Ratio(lax, testPairs.size(), lax, lax + missed));
    }
  },
  /**
   * As hunalign's {@code -hand} option counts (Varga et al. 2005, RANLP): the rungs of the ladder,
   * that is the pairs of positions where beads begin, with the end of both texts. Strict and lax
   * are the same. Beads must be monotone and without gaps.
   */
  HUNALIGN_RUNGS {
    @Override
    public BeadScore score(Collection<Link> gold, Collection<Link> test) {
      Set<Rung> goldRungs = rungs(gold);
      Set<Rung> testRungs = rungs(test);
      long shared = Sets.intersection(goldRungs, testRungs).size();
      Ratio ratio = new Ratio(shared, testRungs.size(), shared, goldRungs.size());
      return new BeadScore(ratio, ratio);
    }
  };

  private record Rung(int source, int target) {}

  /**
   * Scores one document.
   *
   * @param gold its gold beads
   * @param test the beads to judge
   */
  public abstract BeadScore score(Collection<Link> gold, Collection<Link> test);

  /** The variant's word in outputs: {@code without-nulls}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<Rung> rungs(Collection<Link> links) {
    ImmutableSet.Builder<Rung> rungs = ImmutableSet.builder();
    int source = 0;
    int target = 0;
    rungs.add(new Rung(0, 0));
    for (Link link : links) {
      source += link.source().size();
      target += link.target().size();
      rungs.add(new Rung(source, target));
    }
    return rungs.build();
  }
}
