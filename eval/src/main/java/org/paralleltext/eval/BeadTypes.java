package org.paralleltext.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Strict scores by type of bead: {@code 1-0}, {@code 0-1}, {@code 1-1}, {@code 1-2}, {@code 2-1},
 * and {@code n-m} for all others.
 */
public final class BeadTypes {

  private static final Set<String> NAMED = Set.of("1-0", "0-1", "1-1", "1-2", "2-1");

  private BeadTypes() {}

  /** The type of a bead. */
  public static String of(Link link) {
    String type = link.source().size() + "-" + link.target().size();
    return NAMED.contains(type) ? type : "n-m";
  }

  /**
   * The scores of a set by type, in the order of the types' names. Precision runs over the judged
   * beads of the type, recall over the gold beads of the type, null beads among them.
   *
   * @param set the gold set
   * @param links the judged beads, per document in the order of the set
   */
  public static Map<String, Ratio> of(GoldSet set, List<List<Link>> links) {
    Map<String, Ratio> scores = new TreeMap<>();
    for (int d = 0; d < links.size(); d++) {
      Set<Link> gold = new HashSet<>(set.documents().get(d).gold());
      Set<Link> test = new HashSet<>(links.get(d));
      test.forEach(link -> add(scores, link, new Ratio(gold.contains(link) ? 1 : 0, 1, 0, 0)));
      gold.forEach(link -> add(scores, link, new Ratio(0, 0, test.contains(link) ? 1 : 0, 1)));
    }
    return scores;
  }

  private static void add(Map<String, Ratio> scores, Link link, Ratio one) {
    scores.merge(of(link), one, Ratio::plus);
  }
}
