package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the numbers that a sequence of paragraphs most likely bears, given those that were read: a
 * Viterbi search over the number of the last paragraph, in which every error has its cost and an
 * unbroken count has none; and how likely each of them is: the share of all sequences that give the
 * paragraph this number, by the forward and backward sums over the same steps (Rabiner 1989, III).
 *
 * <p>What errors cost is told by {@link NumberErrors}. Linear in the number of paragraphs. Used
 * once; not thread-safe.
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

  /** No number is surer than this; what the model does not know of makes more a pretence. */
  private static final double CERTAIN = 0.9999;

  /** So many last numbers are followed up. */
  private static final int BEAM = 12;

  private final List<Item> items;
  private final boolean printed;

  /** How many states are followed up before each paragraph, and behind the last. */
  private final int[] sizes;

  /** By paragraph and state, with {@link #BEAM} places a paragraph: the last number given. */
  private final int[] values;

  /** Likewise: the state before it on the cheapest way there. */
  private final byte[] origins;

  /** Likewise: how likely all ways are that lead there, beside those to the other states. */
  private final double[] reached;

  /** By state: what the cheapest way costs that leads there. */
  private double[] costs = new double[BEAM];

  /** The steps over a paragraph: from which state, and the last number then. */
  private final int[] from = new int[2 * BEAM];

  private final int[] last = new int[2 * BEAM];
  private final double[] prices = new double[2 * BEAM];

  /** The state that each leads to, and how likely it is; −1 if the state is not kept. */
  private final int[] to = new int[2 * BEAM];

  private final double[] likelihoods = new double[2 * BEAM];
  private int steps;

  private NumberSequence(List<Item> items, boolean printed) {
    this.items = items;
    this.printed = printed;
    sizes = new int[items.size() + 1];
    values = new int[sizes.length * BEAM];
    origins = new byte[values.length];
    reached = new double[values.length];
    sizes[0] = 1;
    reached[0] = 1;
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
    for (int i = 0; i < items.size(); i++) {
      offer(i);
      keepBest(i + 1);
      lead(i + 1);
      sumUp(i);
    }
    double[] left = new double[BEAM];
    Arrays.fill(left, 1);
    Found[] found = new Found[items.size()];
    int end = 0;
    for (int i = items.size() - 1; i >= 0; i--) {
      int origin = origins[(i + 1) * BEAM + end];
      int value = values[(i + 1) * BEAM + end];
      int number = given(i, origin, value);
      offer(i);
      lead(i + 1);
      found[i] = new Found(number, share(i, number, left));
      left = lookBack(i, left);
      end = origin;
    }
    return List.of(found);
  }

  /** Lays out all steps over a paragraph. */
  private void offer(int i) {
    Item item = items.get(i);
    int read = item.read();
    steps = 0;
    for (int state = 0; state < sizes[i]; state++) {
      int value = values[i * BEAM + state];
      int next = value + 1;
      if (read == 0) {
        offer(state, value, item.absence());
        offer(state, next, NumberErrors.MISSING);
      } else {
        offer(state, read, NumberErrors.follows(value, item));
        if (next != read && !printed) {
          offer(state, next, NumberErrors.misread(read, next));
        }
      }
    }
  }

  private void offer(int state, int value, double price) {
    from[steps] = state;
    last[steps] = value;
    prices[steps] = price;
    steps++;
  }

  /** The number that a paragraph is given from a state to a last number: 0 if that stays. */
  private int given(int i, int state, int value) {
    return items.get(i).read() == 0 && value == values[i * BEAM + state] ? 0 : value;
  }

  /** Keeps the states that the steps lead to most cheaply, the cheapest first. */
  private void keepBest(int column) {
    double[] kept = new double[BEAM];
    for (int k = 0; k < steps; k++) {
      double sum = costs[from[k]] + prices[k];
      int known = state(column, last[k]);
      if (known == sizes[column] || sum < kept[known]) {
        insert(column, kept, known, k, sum);
      }
    }
    costs = kept;
  }

  /**
   * Puts the state that a step leads to among those kept; one too many falls out.
   *
   * @param free the place that the states before it may move on to
   */
  private void insert(int column, double[] kept, int free, int step, double sum) {
    int first = column * BEAM;
    int at = free;
    while (at > 0
        && (kept[at - 1] > sum || kept[at - 1] == sum && values[first + at - 1] > last[step])) {
      at--;
    }
    if (at == BEAM) {
      return;
    }
    int moved = Math.min(free, BEAM - 1) - at;
    System.arraycopy(kept, at, kept, at + 1, moved);
    System.arraycopy(values, first + at, values, first + at + 1, moved);
    System.arraycopy(origins, first + at, origins, first + at + 1, moved);
    kept[at] = sum;
    values[first + at] = last[step];
    origins[first + at] = (byte) from[step];
    sizes[column] = Math.min(BEAM, Math.max(sizes[column], free + 1));
  }

  /** The state with a last number; the number of states if there is none. */
  private int state(int column, int value) {
    int state = 0;
    while (state < sizes[column] && values[column * BEAM + state] != value) {
      state++;
    }
    return state;
  }

  /** Looks up where the steps lead. */
  private void lead(int column) {
    for (int k = 0; k < steps; k++) {
      int state = state(column, last[k]);
      to[k] = state < sizes[column] ? state : -1;
      likelihoods[k] = to[k] < 0 ? 0 : NumberErrors.likelihood(prices[k]);
    }
  }

  /** Adds up how likely all ways are over a paragraph. */
  private void sumUp(int i) {
    int size = sizes[i + 1];
    int first = (i + 1) * BEAM;
    for (int k = 0; k < steps; k++) {
      if (to[k] >= 0) {
        reached[first + to[k]] += reached[i * BEAM + from[k]] * likelihoods[k];
      }
    }
    double all = size == 1 ? reached[first] : Arrays.stream(reached, first, first + size).sum();
    for (int state = 0; state < size; state++) {
      reached[first + state] /= all;
    }
  }

  /**
   * How much of what is likely gives a paragraph a number.
   *
   * @param left by state behind the paragraph, how likely all ways are that lead on from there
   */
  private double share(int i, int number, double[] left) {
    double all = 0;
    double some = 0;
    for (int k = 0; k < steps; k++) {
      if (to[k] >= 0) {
        double likelihood = reached[i * BEAM + from[k]] * likelihoods[k] * left[to[k]];
        all += likelihood;
        some += given(i, from[k], last[k]) == number ? likelihood : 0;
      }
    }
    return Math.min(CERTAIN, some / all);
  }

  /** How likely all ways are that lead on, by state before a paragraph instead of behind it. */
  private double[] lookBack(int i, double[] left) {
    double[] before = new double[BEAM];
    double most = 0;
    for (int k = 0; k < steps; k++) {
      if (to[k] >= 0) {
        before[from[k]] += likelihoods[k] * left[to[k]];
        most = Math.max(most, before[from[k]]);
      }
    }
    for (int state = 0; state < sizes[i]; state++) {
      before[state] /= most;
    }
    return before;
  }
}
