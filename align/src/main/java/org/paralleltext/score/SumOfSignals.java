package org.paralleltext.score;

import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.text.Span;

/** Signals that do not depend on each other, added up. */
public record SumOfSignals(List<Signal> parts) implements Signal {

  /** Copies the signals. */
  public SumOfSignals {
    parts = List.copyOf(parts);
  }

  @Override
  public String name() {
    return parts.stream().map(Signal::name).collect(Collectors.joining("+"));
  }

  @Override
  public String detail(Span left, Span right) {
    return parts.stream().map(part -> part.detail(left, right)).collect(Collectors.joining("; "));
  }

  @Override
  public boolean isPlausible(int row, int left, int column, int right) {
    for (Signal part : parts) {
      if (!part.isPlausible(row, left, column, right)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Rows rows(int first, int longest) {
    Rows[] rows = parts.stream().map(part -> part.rows(first, longest)).toArray(Rows[]::new);
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
  }
}
