package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Finds paragraphs that were merged or split: one that is left alone, stood beside half of a pair,
 * and is found in the other half, in what its own half does not explain. Not thread-safe.
 */
final class Joins {

  /**
   * So much of a paragraph must be found there. Of 409 pairs of paragraphs of sc/ that were joined
   * on purpose, in three languages, 360 are found with more; of 853 left alone beside a pair, 17.
   * Across languages the two are not told apart, so nothing is joined there.
   */
  private static final double ENOUGH = 0.3;

  /** Where the odds are even, and how they grow with the share; of those 853, as far as read. */
  private static final double EVEN = 0.22;

  private static final double SLOPE = 20;

  private final StrandOdds odds;
  private final Matching matching;
  private final List<Draft> drafts;
  private final int edition;

  /**
   * @param odds of the strands and the beads of the edition
   * @param matching of the same
   * @param drafts the strands, with their beads in the edition
   * @param edition the edition added last, not the first
   */
  Joins(StrandOdds odds, Matching matching, List<Draft> drafts, int edition) {
    this.odds = odds;
    this.matching = matching;
    this.drafts = List.copyOf(drafts);
    this.edition = edition;
  }

  /** What takes a paragraph in, and how much of it is found there. */
  private record Place(int strand, double share) {

    double confidence() {
      return 1 / (1 + StrictMath.exp(-SLOPE * (share - EVEN)));
    }
  }

  /** Lets strands take those in that were merged into them; gives those back that were. */
  List<Draft> merge() {
    List<Draft> taken = new ArrayList<>();
    for (int s = 0; s < drafts.size(); s++) {
      Draft alone = drafts.get(s);
      if (alone.isIn(edition - 1) && !alone.isIn(edition) && odds.isProse(s)) {
        int strand = s;
        Optional<Place> place =
            best(alone.beads(edition - 1), edition - 1, (t, half) -> merged(strand, t));
        if (place.isPresent()) {
          Draft whole = drafts.get(place.get().strand());
          double either = matching.probability(s, whole.beads(edition).get(0));
          whole.absorb(alone, confidence(place.get(), either));
          taken.add(alone);
        }
      }
    }
    return taken;
  }

  private double merged(int s, int t) {
    return odds.merged(s, t, drafts.get(t).beads(edition).get(0));
  }

  /**
   * Gives beads to the strands that they were split off.
   *
   * @param owners the strand of each bead that has one; gets those of the beads given
   */
  void split(Map<Integer, Draft> owners) {
    for (int bead = 0; bead < odds.columns(); bead++) {
      if (!owners.containsKey(bead) && odds.isProseBead(bead)) {
        int alone = bead;
        Optional<Place> place =
            best(List.of(bead), edition, (t, half) -> odds.split(alone, half, t));
        if (place.isPresent()) {
          Draft owner = drafts.get(place.get().strand());
          double either = matching.probability(place.get().strand(), bead);
          owner.extend(bead, confidence(place.get(), either));
          owners.put(bead, owner);
        }
      }
    }
  }

  /**
   * How probable it is that a part belongs where it was found.
   *
   * @param either how probable it is that it is continued there alone, in place of the other part
   */
  private double confidence(Place place, double either) {
    double continued = drafts.get(place.strand()).confidence(edition) + either;
    return Math.min(place.confidence(), Math.min(1, continued));
  }

  /**
   * The continued strand beside some beads of an edition in which most is found of what is alone.
   *
   * @param found the share, by strand and the bead of it that is beside
   */
  private Optional<Place> best(
      List<Integer> beads, int where, ToDoubleBiFunction<Integer, Integer> found) {
    int above = beads.get(0) - 1;
    int below = beads.get(beads.size() - 1) + 1;
    return IntStream.range(0, drafts.size())
        .filter(t -> drafts.get(t).isIn(edition - 1) && drafts.get(t).isIn(edition))
        .boxed()
        .flatMap(
            t ->
                drafts.get(t).beads(where).stream()
                    .filter(half -> half == above || half == below)
                    .map(half -> new Place(t, found.applyAsDouble(t, half))))
        .filter(place -> place.share() > ENOUGH)
        .reduce((a, b) -> b.share() > a.share() ? b : a);
  }
}
