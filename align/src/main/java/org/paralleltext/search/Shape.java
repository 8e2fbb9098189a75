package org.paralleltext.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.score.Signal;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Segment;

/**
 * How many units a step takes on each side, and how likely such a step is.
 *
 * @param left units taken on the left, 0 to {@link #LARGEST}, or to {@link #LONGEST} if one on the
 *     right
 * @param right units taken on the right, not 0 if {@code left} is
 * @param prior the natural logarithm of its probability
 */
public record Shape(int left, int right, double prior) {

  /** The most units a step takes on a side. */
  public static final int LARGEST = Signal.LONGEST_RUN;

  /** The most units that correspond to a single one. */
  static final int LONGEST = 8;

  /**
   * The most segments that a bead of so many languages takes of one, whatever it takes of others.
   */
  static int usual(int languages) {
    return languages == 2 ? LARGEST : Lattice.LARGEST;
  }

  /** Whether it takes more units than {@link #LARGEST} on a side. */
  boolean isLong() {
    return Math.max(left, right) > LARGEST;
  }

  /** What the units are, which decides how often they are merged, split or left out. */
  public enum Grain {
    /** Paragraphs of resolutions: sc/triples.tsv and the survey's counts, nearly all 1-1. */
    PARAGRAPH(0.01, 0.01, 0.2),
    /**
     * Sentences or lines: between gold/champollion, nonlit-mag and unpc-mix, where 0.71 to 0.88 of
     * the beads are 1-1; corrected by the corpus itself. In gold/mac and sdg-mix each further
     * segment makes a shape rarer by 0.16 to 0.37. Tried on all sets, by log loss and F1: merged
     * 0.045, 0.06, 0.08, 0.1, 0.12; more 0.16, 0.22, 0.25, 0.3, 0.35, 0.4.
     */
    LINE(0.06, 0.08, 0.35),
    /**
     * Sentences of paragraphs that correspond: nearly as many are merged as of lines, few left out.
     */
    SENTENCE(0.005, 0.06, 0.3);

    private final double left;
    private final double merged;
    private final double more;

    /**
     * @param left the probability of 1-0, and of 0-1
     * @param merged the probability of 2-1, and of 1-2
     * @param more what each further unit multiplies it by
     */
    Grain(double left, double merged, double more) {
      this.left = left;
      this.merged = merged;
      this.more = more;
    }

    /** What the segments of some versions are, which are all of one type. */
    public static Grain of(List<Version> versions) {
      Optional<Segment> first =
          versions.stream().flatMap(version -> version.segments().stream()).findFirst();
      if (first.filter(Sentence.class::isInstance).isPresent()) {
        return SENTENCE;
      }
      return first.filter(Paragraph.class::isInstance).isPresent() ? PARAGRAPH : LINE;
    }

    /** All steps with the priors that the table gives them. */
    List<Shape> shapes() {
      List<Shape> shapes = new ArrayList<>();
      for (int total = 1; total <= LONGEST + 1; total++) {
        for (int a = 0; a <= total; a++) {
          if (probability(a, total - a) > 0) {
            shapes.add(new Shape(a, total - a, StrictMath.log(probability(a, total - a))));
          }
        }
      }
      return shapes;
    }

    /** Whether a bead that takes many segments of a language takes one of another. */
    private static boolean isAllowed(int... sizes) {
      int largest = 0;
      boolean single = false;
      for (int size : sizes) {
        largest = Math.max(largest, size);
        single |= size == 1;
      }
      return largest <= usual(sizes.length) || single && largest <= LONGEST;
    }

    /** The probability of a bead of so many segments of each language. */
    double probability(int... sizes) {
      int present = 0;
      int units = 0;
      for (int size : sizes) {
        present += size > 0 ? 1 : 0;
        units += size;
      }
      if (present == 1 && units > 1 || !isAllowed(sizes)) {
        return 0;
      }
      double sizesGiven =
          units == present
              ? 1 - 2 * left - 2 * merged
              : merged * StrictMath.pow(more, units - present - 1);
      return present == 1
          ? StrictMath.pow(left, sizes.length - 1)
          : StrictMath.pow(left, sizes.length - present) * sizesGiven;
    }
  }
}
