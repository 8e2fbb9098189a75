package org.paralleltext.group;

import java.util.Comparator;
import java.util.List;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;

/**
 * How far two versions that were aligned correspond, and so whether they are versions of one text
 * at all.
 *
 * @param share the share of their segments that is expected to be in right beads, from 0 to 1:
 *     beads with both sides count with their confidence, others not
 * @param segments how many segments both have together
 */
public record Correspondence(double share, int segments) {

  private static final double START = -2.01;
  private static final double SHARE = 3.58;
  private static final double SEGMENTS = 0.18;

  /** Keeps shares of 0 and 1 from being the last word. */
  private static final double MARGIN = 0.02;

  /** Nothing is surer than this. */
  private static final double CERTAIN = 0.9999;

  /** Checks the ranges. */
  public Correspondence {
    if (!(share >= 0 && share <= 1) || segments < 0) {
      throw new IllegalArgumentException(
          "expected a share in [0, 1] of some segments: " + share + " of " + segments);
    }
  }

  /**
   * How far two versions correspond.
   *
   * @param pair an alignment of two languages with confidences; beads without one do not count
   * @throws IllegalArgumentException if it is of more languages
   */
  public static Correspondence of(Alignment pair) {
    if (pair.languages().size() != 2) {
      throw new IllegalArgumentException("expected two languages: " + pair.languages());
    }
    double right = 0;
    int segments = 0;
    for (Bead bead : pair.beads()) {
      int size = bead.spans().get(0).length() + bead.spans().get(1).length();
      segments += size;
      right += bead.coverage() == 2 ? size * bead.confidence().orElse(0) : 0;
    }
    return new Correspondence(segments == 0 ? 0 : Math.min(1, right / segments), segments);
  }

  /**
   * How far the two versions correspond that do so least, of those that are needed to hold all
   * together: the weakest link of the best spanning tree.
   *
   * @param text two versions or more
   */
  public static Correspondence least(ParallelText text) {
    return SpanningTree.weakest(
        text.alignment().languages(),
        (one, other) -> of(text.pair(one, other)),
        Comparator.comparingDouble(Correspondence::confidence));
  }

  /**
   * What speaks for versions of one text: the log odds of the share, and the logarithm of the
   * number of segments.
   */
  public List<Double> evidence() {
    return List.of(
        StrictMath.log((share + MARGIN) / (1 - share + MARGIN)),
        StrictMath.log(Math.max(1, segments)));
  }

  /**
   * How likely both are versions of one text: a probability, if one in two such pairs is. A
   * logistic regression over the sets of gold/, each text with its counterpart and with others of
   * its set, whole and the first segments of it; {@code paralleltext calibrate} makes it again and
   * tells how far it holds for sets that were left out. It tells a text from another one, not from
   * another edition of it.
   */
  public double confidence() {
    List<Double> evidence = evidence();
    double logOdds = START + SHARE * evidence.get(0) + SEGMENTS * evidence.get(1);
    return Math.min(CERTAIN, 1 / (1 + StrictMath.exp(-logOdds)));
  }
}
