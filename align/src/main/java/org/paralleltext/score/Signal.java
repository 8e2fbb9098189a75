package org.paralleltext.score;

import java.util.List;

/**
 * One kind of evidence that two runs of units are translations of each other. Immutable and
 * thread-safe.
 */
public interface Signal {

  /**
   * The log-likelihood ratio of the two runs being translations against their standing together by
   * chance.
   *
   * @param left consecutive units of one side, not empty
   * @param right consecutive units of the other side, not empty
   * @return natural logarithm; 0 if this signal knows nothing of them
   */
  double score(List<Unit> left, List<Unit> right);

  /** The sum of signals that do not depend on each other. */
  static Signal sum(List<Signal> signals) {
    List<Signal> parts = List.copyOf(signals);
    return (left, right) -> {
      double sum = 0;
      for (Signal part : parts) {
        sum += part.score(left, right);
      }
      return sum;
    };
  }
}
