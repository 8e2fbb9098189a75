package org.paralleltext.eval;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How far confidences can be believed on data that they were not fitted to: the temperature of each
 * gold set is the one that serves the other sets best (Guo et al. 2017, ICML, section 4.2; cross
 * validation by whole sets, since documents of one set are alike).
 */
public final class Calibration {

  private static final int BINS = 15;

  /**
   * What an aligner said of a gold set at several temperatures.
   *
   * @param set the name of the set; trials of one set are left out of a fit together
   * @param languages which of its languages were aligned: {@code en-zh}
   * @param scores by temperature, how far the confidences can be believed; at least one
   */
  public record Trial(String set, String languages, SortedMap<Double, ConfidenceScore> scores) {

    /** Copies the map, in the natural order of its keys. */
    public Trial {
      scores = ImmutableSortedMap.copyOf(scores);
      if (scores.isEmpty()) {
        throw new IllegalArgumentException("scores must not be empty");
      }
    }
  }

  private final List<Trial> trials;

  /**
   * @param trials the same temperatures in each, of two sets or more
   * @throws IllegalArgumentException if they are of fewer sets, or temperatures differ
   */
  public Calibration(List<Trial> trials) {
    this.trials = List.copyOf(trials);
    if (trials.stream().map(Trial::set).distinct().count() < 2) {
      throw new IllegalArgumentException("expected trials of two sets or more");
    }
    if (trials.stream().map(trial -> trial.scores().keySet()).distinct().count() > 1) {
      throw new IllegalArgumentException("expected the same temperatures in every trial");
    }
  }

  /**
   * The temperature that serves all sets but one best: the one with the least log loss, the mean
   * over their trials; of equals the lowest.
   *
   * @param set the name of the set that is left out; if there is none of that name, nothing is
   */
  public double temperature(String set) {
    List<Trial> others = trials.stream().filter(trial -> !trial.set().equals(set)).toList();
    return trials.get(0).scores().keySet().stream()
        .min(Comparator.comparingDouble(temperature -> loss(others, temperature)))
        .orElseThrow();
  }

  private static double loss(List<Trial> trials, double temperature) {
    return trials.stream()
        .mapToDouble(trial -> trial.scores().get(temperature).logLoss())
        .average()
        .orElseThrow();
  }

  /** A Markdown table: a line per trial, at the temperature fitted without its set. */
  public String markdown() {
    StringBuilder table =
        new StringBuilder(
            "| set | | beads | temperature | calibration error | by luck alone | Brier | 0.99 or more | of them right |\n"
                + "|---|---|---|---|---|---|---|---|---|\n");
    for (Trial trial : trials) {
      double temperature = temperature(trial.set());
      ConfidenceScore score = trial.scores().get(temperature);
      Optional<ConfidenceScore.Point> sure = score.atLeast(0.99);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %s | **%.4f** | %.4f | %.4f | %.1f %% | %s |\n",
              trial.set(),
              trial.languages(),
              score.size(),
              temperature,
              score.calibrationError(BINS),
              score.expectedCalibrationError(BINS),
              score.brier(),
              100 * sure.map(ConfidenceScore.Point::coverage).orElse(0.0),
              sure.map(point -> String.format(Locale.ROOT, "%.4f", 1 - point.risk())).orElse("-")));
    }
    return table.append("\nAll sets together: ").append(temperature("")).append(".\n").toString();
  }
}
