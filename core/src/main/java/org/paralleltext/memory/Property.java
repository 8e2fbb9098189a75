package org.paralleltext.memory;

import java.util.Objects;

/**
 * Something else that a file says of a unit or of one of its texts.
 *
 * @param name what it is called there: {@code x-client}, {@code note}, {@code creationdate}
 * @param value its text
 */
public record Property(String name, String value) {

  /** The name of what somebody wrote for people. */
  public static final String NOTE = "note";

  /**
   * The name of where the texts of a unit stand that do not follow the order of the others: {@code
   * en 4 / zh 9,10 ar 9}, the positions from 0 of its segments, before the stroke those at its
   * first place, behind it those at the second.
   */
  public static final String MOVED = "x-moved";

  /** The name of how far the work on a unit is, in XLIFF: {@code reviewed}. */
  public static final String STATE = "state";

  /** Checks that nothing is missing. */
  public Property {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
