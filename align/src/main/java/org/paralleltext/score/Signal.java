package org.paralleltext.score;

import java.util.List;

/**
 * One kind of evidence that two runs of units are translations of each other. Immutable and
 * thread-safe.
 *
 * <p>All scores are log-likelihood ratios, natural logarithms, of the two runs being translations
 * against their standing together by chance; 0 if the signal knows nothing of them.
 */
public interface Signal {

  /** The longest run of units that is scored. */
  int LONGEST_RUN = 4;

  /** Where the scores are read off, row by row. Not thread-safe. */
  interface Rows {

    /**
     * Goes to the next row. Rows follow each other; columns may differ from row to row, and never
     * go back.
     *
     * @param row the last unit of the left runs to be scored is {@code row - 1}
     * @param from the smallest column that will be asked for
     * @param to the largest column that will be asked for
     */
    void advance(int row, int from, int to);

    /**
     * The score of the {@code left} units before the row and the {@code right} units before a
     * column.
     *
     * @param left how many units, 1 to {@link #LONGEST_RUN}
     * @param column a column of this row
     * @param right how many units, 1 to {@link #LONGEST_RUN}
     */
    double score(int left, int column, int right);
  }

  /**
   * Begins to score runs from one row on.
   *
   * @param row the first row to be asked for is the one after this; no run begins before it
   */
  Rows rows(int row);

  /** The score of two single units. */
  default double score(int left, int right) {
    Rows rows = rows(left);
    rows.advance(left + 1, right + 1, right + 1);
    return rows.score(1, right + 1, 1);
  }

  /** The sum of signals that do not depend on each other. */
  static Signal sum(List<Signal> signals) {
    List<Signal> parts = List.copyOf(signals);
    return row -> {
      Rows[] rows = parts.stream().map(part -> part.rows(row)).toArray(Rows[]::new);
      return new Rows() {
        @Override
        public void advance(int next, int from, int to) {
          for (Rows part : rows) {
            part.advance(next, from, to);
          }
        }

        @Override
        public double score(int left, int column, int right) {
          double sum = 0;
          for (Rows part : rows) {
            sum += part.score(left, column, right);
          }
          return sum;
        }
      };
    };
  }
}
