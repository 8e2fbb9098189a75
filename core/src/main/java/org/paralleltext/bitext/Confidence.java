package org.paralleltext.bitext;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How every output writes confidences. */
public final class Confidence {

  private Confidence() {}

  /**
   * A confidence with four digits after the point, rounded down so that no more is claimed than is
   * known.
   *
   * @param confidence a probability
   */
  public static String text(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(4, RoundingMode.DOWN).toPlainString();
  }
}
