package org.paralleltext.align;

import java.util.List;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Move;
import org.paralleltext.score.StructureSignal;

/**
 * What speaks for a move.
 *
 * @param lead how much likelier its texts are as translations of each other than of any other text
 *     near them, or than by chance: a natural logarithm, the mean over the pairs of languages that
 *     stand at different places. Numbers of paragraphs do not count: of two equal texts they would
 *     choose one.
 */
public record MoveOdds(double lead) {

  /** The name of what speaks for the best other match of a text that is said to have moved. */
  static final String RIVAL = "rival";

  private static final double START = -0.97;
  private static final double LEAD = 0.83;

  /**
   * A lead beyond this makes nothing surer: what was cut elsewhere in the other language leads by
   * any amount.
   */
  private static final double ENOUGH = 8;

  /**
   * The odds of a move that an {@link Aligner} found.
   *
   * @throws IllegalArgumentException if none found it: then its evidence names no rival
   */
  public static MoveOdds of(Move move) {
    int pairs = (int) move.evidence().stream().filter(one -> one.signal().equals(RIVAL)).count();
    if (pairs == 0) {
      throw new IllegalArgumentException("no move that an aligner found: " + move);
    }
    return of(move.evidence(), pairs);
  }

  /** The odds by evidence on so many pairs of languages; higher than they are without rivals. */
  static MoveOdds of(List<Evidence> evidence, int pairs) {
    double all =
        evidence.stream()
            .filter(one -> !one.signal().equals(StructureSignal.NAME))
            .mapToDouble(Evidence::score)
            .sum();
    return new MoveOdds(all / pairs);
  }

  /** What the confidence rests on: the lead, from -8 to 8. */
  public List<Double> evidence() {
    return List.of(Math.max(-ENOUGH, Math.min(ENOUGH, lead)));
  }

  /**
   * How likely the segments correspond: a logistic regression over sc/2020, of which paragraphs
   * were moved, left out and doubled at random; {@code paralleltext calibrate} makes it again and
   * tells how far it holds.
   */
  public double confidence() {
    return 1 / (1 + StrictMath.exp(-(START + LEAD * evidence().get(0))));
  }
}
