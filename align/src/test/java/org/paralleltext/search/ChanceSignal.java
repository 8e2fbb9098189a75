package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * Scores that look like chance, and others in the finer look.
 *
 * @param seed those of one seed are always the same
 * @param rough the largest score; the smallest is as much below 0
 * @param fine by how much the finer look may move the score of more than two units
 */
record ChanceSignal(long seed, double rough, double fine) implements Signal {

  @Override
  public String name() {
    return "chance";
  }

  @Override
  public String detail(Span left, Span right) {
    return "";
  }

  @Override
  public Rows rows(int first, int longest) {
    return new ChanceRows(first, false);
  }

  @Override
  public Rows fineRows(int first, int longest) {
    return new ChanceRows(first, true);
  }

  private final class ChanceRows implements Rows {
    private final boolean finely;
    private int row;

    ChanceRows(int first, boolean finely) {
      row = first;
      this.finely = finely;
    }

    @Override
    public void advance(int next, int from, int to) {
      assertThat(next).isEqualTo(row + 1);
      row = next;
    }

    @Override
    public double score(int left, int column, int right) {
      long step = ((row * 31L + left) * 31 + column) * 31 + right;
      double score = rough * chance(step);
      return finely && left + right > 2 ? score + fine * chance(-step) : score;
    }

    /** From -1 to 1. */
    private double chance(long key) {
      long hash = (seed * 31 + key) * 0x9E3779B97F4A7C15L;
      hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
      return (hash >> 11) / (double) (1L << 52);
    }
  }
}
