package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

class StepScoresTest {

  private static final StepModel MODEL = StepModel.of(Shape.Grain.LINE);
  private static final double TEMPERATURE = 1.35;

  private static StepScores scores(Signal signal, Corridor corridor, int rows, int columns) {
    return new StepScores(
        new Span(0, rows), new Span(0, columns), corridor, signal, MODEL.shapes());
  }

  @Test
  void aFinerLookLeavesStepsFromOrToOtherPlacesAsTheyAre() {
    Signal signal = new ChanceSignal(7, 4, 4);
    Corridor corridor = Corridor.between(9, new int[] {0, 0, 1, 2, 3}, new int[] {6, 7, 8, 9, 9});
    Signal.Rows fine = signal.fineRows(0, Shape.LONGEST);
    StepScores.Places even = (row, column) -> corridor.has(row, column) && column % 2 == 0;
    StepScores rough = scores(signal, corridor, 4, 9);

    StepScores refined = scores(signal, corridor, 4, 9);
    refined.refine(even);

    for (int row = 1; row <= 4; row++) {
      fine.advance(row, corridor.from(row), corridor.to(row));
      for (Step step : steps(corridor, row)) {
        int a = step.left().length();
        int b = step.right().length();
        int column = step.right().end();
        boolean isFine = even.has(row, column) && even.has(row - a, column - b);
        double expected = isFine ? fine.score(a, column, b) : rough.score(row, column, a, b);
        assertThat(refined.score(row, column, a, b)).isCloseTo(expected, within(1e-6));
      }
      assertThat(refined.longEnds(row)).hasSameSizeAs(rough.longEnds(row));
      for (StepScores.LongStep step : refined.longEnds(row)) {
        if (step.isBetween(even)) {
          Shape shape = step.shape();
          assertThat(step.score())
              .isEqualTo(fine.score(shape.left(), step.column(), shape.right()));
        } else {
          assertThat(rough.longEnds(row)).contains(step);
        }
      }
    }
    assertThat(refined.longStarts(0)).isNotEmpty().allMatch(step -> step.fromRow() == 0);
  }

  /** Those of usual size that end in a row. */
  private static List<Step> steps(Corridor corridor, int row) {
    return IntStream.rangeClosed(corridor.from(row), corridor.to(row))
        .boxed()
        .flatMap(
            column ->
                MODEL.shapes().stream()
                    .filter(shape -> !shape.isLong())
                    .filter(shape -> shape.left() > 0 && shape.right() > 0)
                    .filter(shape -> corridor.has(row - shape.left(), column - shape.right()))
                    .map(
                        shape ->
                            new Step(
                                new Span(row - shape.left(), row),
                                new Span(column - shape.right(), column))))
        .toList();
  }

  /**
   * Finely looked at everywhere, a place is as probable as where most steps are left out of it. A
   * path has nine steps of more than two units at most; by 0.4 each they cannot make what is left
   * out, at 1e-10, as probable as the difference that is looked for.
   */
  @Property(tries = 200)
  void stepsBetweenImprobablePlacesMakeNoDifference(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int rows,
      @ForAll @IntRange(min = 1, max = 14) int columns) {
    Signal signal = new ChanceSignal(seed, 40, 0.4);
    Span left = new Span(0, rows);
    Span right = new Span(0, columns);
    Corridor whole = Corridor.whole(rows, columns);
    StepScores all = scores(signal, whole, rows, columns);
    all.refine(whole::has);
    PairLattice complete = new PairLattice(left, right, whole, all, MODEL, TEMPERATURE);

    PairLattice lattice = PairLattice.of(left, right, whole, signal, MODEL, TEMPERATURE);

    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        assertThat(Math.exp(lattice.through(row, column)))
            .as("place %d, %d", row, column)
            .isCloseTo(Math.exp(complete.through(row, column)), within(1e-5));
      }
    }
  }
}
