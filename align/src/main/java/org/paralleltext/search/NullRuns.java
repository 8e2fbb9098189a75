package org.paralleltext.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What it weighs in a {@link Lattice} that null steps come in runs, see {@link StepModel}: natural
 * logarithms.
 *
 * @param goesOn by the set of languages that an edge lacks: what it weighs more after one that
 *     lacks the same; the mean over the pairs of which it lacks one language
 * @param ends what any edge weighs less after one that lacks a language
 */
record NullRuns(double[] goesOn, double ends) {

  /**
   * The runs of some languages.
   *
   * @param pairs the steps of languages x and y, x before y
   * @param weight what is multiplied by
   * @param absences sets of languages that edges lack, a bit for each language; the first is empty
   */
  static NullRuns of(PairLattice[][] pairs, double weight, int... absences) {
    List<Double> ends = new ArrayList<>();
    for (int x = 0; x < pairs.length; x++) {
      for (int y = x + 1; y < pairs.length; y++) {
        ends.add(pairs[x][y].model().ends());
      }
    }
    double[] goesOn = new double[absences.length];
    for (int set = 1; set < absences.length; set++) {
      goesOn[set] = weight * goesOn(pairs, absences[set]);
    }
    return new NullRuns(goesOn, weight * mean(ends));
  }

  private static double goesOn(PairLattice[][] pairs, int absent) {
    List<Double> more = new ArrayList<>();
    for (int x = 0; x < pairs.length; x++) {
      for (int y = x + 1; y < pairs.length; y++) {
        boolean left = (absent >> x & 1) == 0;
        boolean right = (absent >> y & 1) == 0;
        if (left != right) {
          StepModel model = pairs[x][y].model();
          more.add(model.goesOn() - (left ? model.prior(1, 0) : model.prior(0, 1)));
        }
      }
    }
    return mean(more);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
