package org.paralleltext.resolution;

import java.util.Locale;
import java.util.Objects;
import org.paralleltext.text.Span;

/**
 * Something about the numbering of a document that was put right, or that a reader should know of.
 *
 * @param reason what is wrong
 * @param read the number or letter as it stands in the file; nothing if none does
 * @param taken the number that the paragraph has got, or that no paragraph has
 * @param confidence how likely the number is right that the paragraph has now, whether it was
 *     changed or not: a probability
 * @param place the paragraph's text
 */
public record Repair(Reason reason, String read, String taken, double confidence, Span place)
    implements Comparable<Repair> {

  /** What is wrong with a number. */
  public enum Reason {
    /** There was none; its neighbours tell which it must be. */
    MISSING(true),
    /** It was another one; its neighbours tell which it must be. */
    MISREAD(true),
    /** It is the same as the one before; kept. */
    DOUBLED(false),
    /** The one before it, or more, is nowhere; kept. */
    GAP(false);

    private final boolean repaired;

    Reason(boolean repaired) {
      this.repaired = repaired;
    }

    /** Whether the number was changed; if not, it is only noted. */
    public boolean isRepaired() {
      return repaired;
    }

    /** The reason in a word: {@code misread}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that nothing is missing, and the range of the confidence. */
  public Repair {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(taken, "taken");
    Objects.requireNonNull(place, "place");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }

  /** Orders by place. */
  @Override
  public int compareTo(Repair other) {
    return place.compareTo(other.place);
  }
}
