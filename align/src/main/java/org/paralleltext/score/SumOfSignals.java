package org.paralleltext.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * Signals that do not depend on each other, added up. Two single units score as translations of
 * each other or, if that is likelier, as one whose other was cut off: in extractions a paragraph
 * may lack its points, of which no length and no word of the whole one knows.
 */
public record SumOfSignals(List<Signal> parts) implements Signal {

  /**
   * The logarithm of how likely a unit is cut off: the best for unpc-mix and sdg-mix among -7, -6,
   * …, -3; none of the other sets of gold/ falls by it.
   */
  public static final double CUT_OFF = -5;

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

  /**
   * What the parts say of a bead.
   *
   * @param cutOff whether it is of two units of which one, likelier than not, was cut off
   * @param scores by part: the score, as that of a unit that was cut off if it is one
   */
  public record Verdict(boolean cutOff, List<Double> scores) {

    private double sum() {
      double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
      return cutOff ? CUT_OFF + sum : sum;
    }

    private Verdict orIfLikelier(Verdict other) {
      return other.sum() > sum() ? other : this;
    }
  }

  /** What the parts say of some beads of two sequences, none with an empty side. */
  public Map<Bead, Verdict> verdicts(Collection<Bead> beads) {
    Map<Bead, Verdict> verdicts = verdicts(false, beads, Signal::scores);
    List<Bead> single = beads.stream().filter(Walk::isSingle).toList();
    verdicts(true, single, Signal::cutOffs)
        .forEach((bead, cutOff) -> verdicts.merge(bead, cutOff, Verdict::orIfLikelier));
    return verdicts;
  }

  private Map<Bead, Verdict> verdicts(
      boolean cutOff,
      Collection<Bead> beads,
      BiFunction<Signal, Collection<Bead>, Map<Bead, Double>> question) {
    List<Map<Bead, Double>> answers =
        parts.stream().map(part -> question.apply(part, beads)).toList();
    Map<Bead, Verdict> verdicts = new HashMap<>();
    for (Bead bead : beads) {
      List<Double> scores = answers.stream().map(answer -> answer.get(bead)).toList();
      verdicts.put(bead, new Verdict(cutOff, scores));
    }
    return verdicts;
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
    return sum(parts.stream().map(part -> part.rows(first, longest)));
  }

  @Override
  public Rows fineRows(int first, int longest) {
    return sum(parts.stream().map(part -> part.fineRows(first, longest)));
  }

  private static Rows sum(Stream<Rows> ofParts) {
    Rows[] rows = ofParts.toArray(Rows[]::new);
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
        return left == 1 && right == 1 ? Math.max(sum, CUT_OFF + cutOff(column)) : sum;
      }

      @Override
      public double cutOff(int column) {
        double sum = 0;
        for (Rows part : rows) {
          sum += part.cutOff(column);
        }
        return sum;
      }
    };
  }
}
