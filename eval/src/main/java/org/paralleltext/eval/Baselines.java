package org.paralleltext.eval;

import java.util.List;

/** The aligners that every evaluation is compared with. */
public final class Baselines {

  private Baselines() {}

  /** All of them. */
  public static List<PairAligner> all() {
    return List.of(position(), galeChurch(), galeChurchEstimated());
  }

  /** Position only. */
  public static PairAligner position() {
    return PairAligner.ofDocuments("position", "diagonal", PositionBaseline::align);
  }

  /** Gale and Church (1993) with the constants of the paper. */
  public static PairAligner galeChurch() {
    return PairAligner.ofDocuments("Gale-Church", "c=1 s2=6.8", GaleChurch::published);
  }

  /** Gale and Church with ratio and variance estimated from the two texts. */
  public static PairAligner galeChurchEstimated() {
    return PairAligner.ofDocuments(
        "Gale-Church estimated", "c, s2 from the text", GaleChurch::estimated);
  }
}
