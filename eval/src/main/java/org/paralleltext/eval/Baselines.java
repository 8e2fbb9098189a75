package org.paralleltext.eval;

import java.util.List;

/** The aligners that every evaluation is compared with. */
public final class Baselines {

  private Baselines() {}

  /**
   * Position only; Gale and Church (1993) with the constants of the paper; the same with ratio and
   * variance estimated from the two texts.
   */
  public static List<PairAligner> all() {
    return List.of(
        PairAligner.ofDocuments("position", "diagonal", PositionBaseline::align),
        PairAligner.ofDocuments("Gale-Church", "c=1 s2=6.8", GaleChurch::published),
        PairAligner.ofDocuments(
            "Gale-Church estimated", "c, s2 from the text", GaleChurch::estimated));
  }
}
