package org.paralleltext.eval;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A bead that an aligner or a file claims to be right.
 *
 * @param link the bead
 * @param confidence the probability that it is right, in [0, 1], if the aligner gave one
 * @param line the line of the file that it was read from, from 1; 0 if it comes from no file
 */
public record Claim(Link link, OptionalDouble confidence, int line) {

  /** Checks that nothing is missing, and the range. */
  public Claim {
    Objects.requireNonNull(link, "link");
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }

  /** A bead from no file and without a confidence. */
  public static Claim of(Link link) {
    return at(0, link);
  }

  /** A bead read from a line, without a confidence. */
  static Claim at(int line, Link link) {
    return new Claim(link, OptionalDouble.empty(), line);
  }

  /** The beads alone. */
  public static List<Link> links(Collection<Claim> claims) {
    return claims.stream().map(Claim::link).toList();
  }
}
