package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.paralleltext.text.Language;

/**
 * How alike the texts of two editions are, over all languages that tell: those that both are there
 * in, or, if there is none, all pairs of theirs by way of lexicons. Immutable.
 */
final class Comparison {

  /**
   * How much the odds grow with the likeness, and the likeness at which they are even; natural
   * logarithms. Fitted on the mandates of sc/ that were renewed between 2020 and 2022: within a
   * language on paragraphs read; across languages on what is found within one, with lexicons
   * learned from other resolutions.
   */
  private enum Scale {
    WITHIN(40, 0.22),
    ACROSS(28, 0.20);

    private final double slope;
    private final double even;

    Scale(double slope, double even) {
      this.slope = slope;
      this.even = even;
    }
  }

  private final Scale scale;
  private final List<Likeness> likenesses = new ArrayList<>();

  /**
   * @param left the earlier edition
   * @param leftBeads its beads; those of one list are one text
   * @param right the later edition, each bead of which is a text
   */
  Comparison(
      Wording left, List<List<Integer>> leftBeads, Wording right, Dictionaries dictionaries) {
    List<Language> common = left.languages().stream().filter(right.languages()::contains).toList();
    scale = common.isEmpty() ? Scale.ACROSS : Scale.WITHIN;
    for (Language from : common.isEmpty() ? left.languages() : common) {
      List<List<String>> lefts = leftBeads.stream().map(beads -> left.tokens(beads, from)).toList();
      for (Language to : common.isEmpty() ? right.languages() : List.of(from)) {
        List<List<String>> rights = right.tokens(to);
        likenesses.add(
            common.isEmpty()
                ? Likeness.across(lefts, rights, dictionaries.of(from, to))
                : Likeness.within(lefts, rights));
      }
    }
  }

  /** Whether both editions are there in a common language. */
  boolean isWithin() {
    return scale == Scale.WITHIN;
  }

  /** The logarithm of the odds that two texts are the same paragraph. */
  double logOdds(int i, int j) {
    return scale.slope * (mean(likeness -> likeness.of(i, j)) - scale.even);
  }

  /** How much of a left text stands in a right one beside another left text; in [0, 1]. */
  double leftBeside(int i, int explained, int j) {
    return mean(likeness -> likeness.leftBeside(i, explained, j));
  }

  /** How much of a right text stands in a left one beside another right text; in [0, 1]. */
  double rightBeside(int j, int explained, int i) {
    return mean(likeness -> likeness.rightBeside(j, explained, i));
  }

  private double mean(ToDoubleFunction<Likeness> value) {
    return likenesses.stream().mapToDouble(value).average().orElse(0);
  }
}
