package org.paralleltext.search;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/** Steps that lead through two sequences, and the places where they begin and end. Immutable. */
public final class PairPath {

  /** No path yet. */
  public static final PairPath NONE = new PairPath(0, List.of());

  /** By row: how many places lie in the rows before it. */
  private final int[] starts;

  /** By place: its row. */
  private final int[] rows;

  /** By place: its column. */
  private final int[] columns;

  /**
   * @param size how many units the left sequence has
   * @param steps cover both sequences in order
   */
  public PairPath(int size, List<Step> steps) {
    starts = new int[size + 2];
    rows = new int[steps.size() + 1];
    columns = new int[steps.size() + 1];
    int place = 0;
    for (Step step : steps) {
      place++;
      rows[place] = step.left().end();
      columns[place] = step.right().end();
    }
    int row = 0;
    for (int p = 0; p < rows.length; p++) {
      while (row <= rows[p]) {
        starts[row++] = p;
      }
    }
    Arrays.fill(starts, row, starts.length, rows.length);
  }

  /** Whether it is the path through nothing. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** The steps as beads. */
  public List<Bead> beads() {
    return Lists.transform(steps(), step -> Bead.of(step.left(), step.right()));
  }

  /** The steps in order, each made when it is asked for. */
  public List<Step> steps() {
    return Lists.transform(ContiguousSet.closedOpen(1, rows.length).asList(), this::step);
  }

  private Step step(int end) {
    return new Step(new Span(rows[end - 1], rows[end]), new Span(columns[end - 1], columns[end]));
  }

  /** How many steps there are. */
  public int size() {
    return rows.length - 1;
  }

  /** How many steps another path through the same sequences does not have. */
  public int differing(PairPath other) {
    int same = 0;
    int theirs = 1;
    for (int p = 1; p < rows.length; p++) {
      while (theirs < other.rows.length && other.compare(theirs, this, p) < 0) {
        theirs++;
      }
      if (theirs < other.rows.length
          && other.compare(theirs, this, p) == 0
          && other.compare(theirs - 1, this, p - 1) == 0) {
        same++;
      }
    }
    return size() - same;
  }

  private int compare(int place, PairPath other, int otherPlace) {
    int byRow = Integer.compare(rows[place], other.rows[otherPlace]);
    return byRow != 0 ? byRow : Integer.compare(columns[place], other.columns[otherPlace]);
  }

  /** The columns at which a step begins or ends in a row, in order. */
  int[] columns(int row) {
    return Arrays.copyOfRange(columns, starts[row], starts[row + 1]);
  }

  /** Whether a step begins or ends at a place. */
  boolean visits(int row, int column) {
    return Arrays.binarySearch(columns, starts[row], starts[row + 1], column) >= 0;
  }
}
