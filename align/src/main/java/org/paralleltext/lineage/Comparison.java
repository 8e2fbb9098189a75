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

  /** A likeness, from left to right or turned. */
  private record View(Likeness likeness, boolean turned) {

    double of(int i, int j) {
      return turned ? likeness.of(j, i) : likeness.of(i, j);
    }
  }

  private final Scale scale;
  private final List<View> views = new ArrayList<>();

  /**
   * @param left the earlier edition
   * @param leftBeads its beads; those of one list are one text
   * @param right the later edition, each bead of which is a text
   */
  Comparison(Wording left, List<List<Integer>> leftBeads, Wording right, Dictionaries known) {
    List<Language> common = left.languages().stream().filter(right.languages()::contains).toList();
    scale = common.isEmpty() ? Scale.ACROSS : Scale.WITHIN;
    for (Language language : common) {
      List<List<String>> texts = left.tokens(leftBeads, language);
      views.add(new View(Likeness.within(texts, right.tokens(language)), false));
    }
    for (Language from : common.isEmpty() ? left.languages() : List.<Language>of()) {
      List<List<String>> texts = left.tokens(leftBeads, from);
      for (Language to : right.languages()) {
        List<List<String>> others = right.tokens(to);
        views.add(new View(Likeness.across(texts, others, known.of(from, to)), false));
        views.add(new View(Likeness.across(others, texts, known.of(to, from)), true));
      }
    }
  }

  /** Whether both editions are there in a common language. */
  boolean isWithin() {
    return scale == Scale.WITHIN;
  }

  /** The logarithm of the odds that two texts are the same paragraph. */
  double logOdds(int i, int j) {
    return scale.slope * (mean(view -> view.of(i, j)) - scale.even);
  }

  /**
   * How much of a left text stands in a right one beside another left text; in [0, 1], and 0 if
   * there is no common language.
   */
  double leftBeside(int i, int explained, int j) {
    return isWithin() ? mean(view -> view.likeness().leftBeside(i, explained, j)) : 0;
  }

  /** How much of a right text stands in a left one beside another right text; the same. */
  double rightBeside(int j, int explained, int i) {
    return isWithin() ? mean(view -> view.likeness().rightBeside(j, explained, i)) : 0;
  }

  private double mean(ToDoubleFunction<View> value) {
    return views.stream().mapToDouble(value).average().orElse(0);
  }
}
