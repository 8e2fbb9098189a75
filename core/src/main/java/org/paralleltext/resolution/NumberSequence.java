package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the numbers that a sequence of paragraphs most likely bears, given those that were read: a
 * Viterbi search over the number of the last paragraph, in which every error has its cost and an
 * unbroken count has none; and how likely each of them is: the share of all sequences that give the
 * paragraph this number, by the forward and backward sums over the same steps (Rabiner 1989, III).
 *
 * <p>The costs were set by reasoning and checked with {@code paralleltext layouts} on the Security
 * Council resolutions of 2020 and 2022, with one number in ten removed, doubled, swapped or
 * shifted. Linear in the number of paragraphs. Used once; not thread-safe.
 */
final class NumberSequence {

  /**
   * A paragraph.
   *
   * @param read its number; 0 if it has none
   * @param absence what it costs to leave it without a number, if it has none
   * @param mayRestart whether a count may begin here, behind the title of a section
   */
  record Item(int read, double absence, boolean mayRestart) {}

  /**
   * The number that a paragraph most likely bears.
   *
   * @param number 0 if it bears none
   * @param confidence how likely that is, from 0 to 1
   */
  record Found(int number, double confidence) {}

  private static final double MISREAD = 2;
  private static final double UNLIKE = 0.6;
  private static final double MISSING = 1;
  private static final double DOUBLED = 3;
  private static final double GAP = 1.5;
  private static final double WIDER_GAP = 0.3;
  private static final double WIDEST_GAP = 4;
  private static final double RESTART = 2.5;
  private static final double RESTART_IN_SECTION = 0.3;
  private static final double BACKWARDS = 5;
  private static final double LATE_START = 1;
  private static final double LATEST_START = 1.5;

  /**
   * A cost of so much makes a sequence e times less likely. Of 1, 0.7, 0.5 and 0.4 this one has the
   * least log loss on sc/2020, damaged as above.
   */
  private static final double TEMPERATURE = 0.5;

  /** No number is surer than this; what the model does not know of makes more a pretence. */
  private static final double CERTAIN = 0.9999;

  /** So many last numbers are followed up. */
  private static final int BEAM = 12;

  /** The number of the last paragraph that has one, and what led there. */
  private static final class State {

    final int value;
    double cost = Double.POSITIVE_INFINITY;
    Step best;

    /** How likely all ways are that lead here, relative to those to the states beside it. */
    double reached;

    /** How likely all ways are that lead on from here, likewise. */
    double left;

    State(int value) {
      this.value = value;
    }
  }

  /** From a state to the next: a paragraph is given a number. */
  private record Step(State from, State to, int assigned, double cost) {

    double likelihood() {
      return Math.exp(-cost / TEMPERATURE);
    }
  }

  private final List<Item> items;
  private final boolean printed;

  /** The steps over each paragraph. */
  private final List<List<Step>> steps = new ArrayList<>();

  private NumberSequence(List<Item> items, boolean printed) {
    this.items = items;
    this.printed = printed;
  }

  /**
   * The most likely numbers.
   *
   * @param printed whether the numbers are as somebody wrote them, so that none can be misread
   */
  static List<Found> mostLikely(List<Item> items, boolean printed) {
    return new NumberSequence(items, printed).search();
  }

  private List<Found> search() {
    State start = new State(0);
    start.cost = 0;
    start.reached = 1;
    List<State> states = List.of(start);
    for (Item item : items) {
      states = advance(states, item);
    }
    State end = states.get(0);
    states.forEach(state -> state.left = 1);
    Found[] found = new Found[items.size()];
    for (int i = items.size() - 1; i >= 0; i--) {
      found[i] = new Found(end.best.assigned(), share(steps.get(i), end.best.assigned()));
      lookBack(steps.get(i));
      end = end.best.from();
    }
    return List.of(found);
  }

  /** The best states for each last number, the cheapest first. */
  private List<State> advance(List<State> states, Item item) {
    Map<Integer, State> reached = new HashMap<>();
    List<Step> all = new ArrayList<>();
    for (State state : states) {
      offers(state, item, reached, all);
    }
    for (Step step : all) {
      double cost = step.from().cost + step.cost();
      if (cost < step.to().cost) {
        step.to().cost = cost;
        step.to().best = step;
      }
    }
    List<State> kept =
        reached.values().stream()
            .sorted(
                Comparator.comparingDouble((State state) -> state.cost)
                    .thenComparingInt(state -> state.value))
            .limit(BEAM)
            .toList();
    all.removeIf(step -> !kept.contains(step.to()));
    all.forEach(step -> step.to().reached += step.from().reached * step.likelihood());
    double sum = kept.stream().mapToDouble(state -> state.reached).sum();
    kept.forEach(state -> state.reached /= sum);
    steps.add(all);
    return kept;
  }

  /** All steps from a state over a paragraph. */
  private void offers(State state, Item item, Map<Integer, State> reached, List<Step> all) {
    int next = state.value + 1;
    if (item.read() == 0) {
      all.add(new Step(state, at(state.value, reached), 0, item.absence()));
      all.add(new Step(state, at(next, reached), next, MISSING));
    } else {
      int read = item.read();
      all.add(new Step(state, at(read, reached), read, step(state.value, item)));
      if (next != read && !printed) {
        double misread = MISREAD + (isAlike(read, next) ? 0 : UNLIKE);
        all.add(new Step(state, at(next, reached), next, misread));
      }
    }
  }

  private static State at(int value, Map<Integer, State> reached) {
    return reached.computeIfAbsent(value, State::new);
  }

  /** How much of what is likely gives a paragraph a number. */
  private static double share(List<Step> steps, int assigned) {
    double all = 0;
    double some = 0;
    for (Step step : steps) {
      double likelihood = step.from().reached * step.likelihood() * step.to().left;
      all += likelihood;
      some += step.assigned() == assigned ? likelihood : 0;
    }
    return Math.min(CERTAIN, some / all);
  }

  private static void lookBack(List<Step> steps) {
    steps.forEach(step -> step.from().left += step.likelihood() * step.to().left);
    double most = steps.stream().mapToDouble(step -> step.from().left).max().orElseThrow();
    steps.stream().map(Step::from).distinct().forEach(state -> state.left /= most);
  }

  private static double step(int last, Item item) {
    int read = item.read();
    if (last == 0) {
      return Math.min(LATEST_START, LATE_START * (read - 1));
    }
    if (read == last + 1) {
      return 0;
    }
    if (read > last) {
      return Math.min(WIDEST_GAP, GAP + WIDER_GAP * (read - last - 2));
    }
    if (read == 1) {
      return item.mayRestart() ? RESTART_IN_SECTION : RESTART;
    }
    return read == last ? DOUBLED : BACKWARDS;
  }

  /** Whether one may be taken for the other: digits swapped, or one lost, added or changed. */
  private static boolean isAlike(int read, int meant) {
    String a = String.valueOf(read);
    String b = String.valueOf(meant);
    char[] digits = a.toCharArray();
    char[] others = b.toCharArray();
    Arrays.sort(digits);
    Arrays.sort(others);
    if (a.length() > 1 && Arrays.equals(digits, others)) {
      return true;
    }
    return a.length() + b.length() > 2 && EditDistance.atMost(a, b, 1);
  }
}
