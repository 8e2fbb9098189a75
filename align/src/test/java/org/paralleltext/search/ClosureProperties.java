package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

class ClosureProperties {

  /** A path of steps of up to three units on either side, drawn at random. */
  private static PairPath path(int rows, int columns, Random random) {
    List<Step> steps = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < rows || column < columns) {
      int toRow = Math.min(rows, row + random.nextInt(4));
      int toColumn = Math.min(columns, column + random.nextInt(4));
      if (toRow > row || toColumn > column) {
        steps.add(new Step(new Span(row, toRow), new Span(column, toColumn)));
        row = toRow;
        column = toColumn;
      }
    }
    return new PairPath(rows, steps);
  }

  /** The places of three languages that every path goes through, tried one by one. */
  private static List<List<Integer>> places(PairPath[][] paths, int x, int y, int z) {
    List<List<Integer>> places = new ArrayList<>();
    for (int i = 0; i <= x; i++) {
      for (int j = 0; j <= y; j++) {
        for (int k = 0; k <= z; k++) {
          if (paths[0][1].visits(i, j) && paths[0][2].visits(i, k) && paths[1][2].visits(j, k)) {
            places.add(List.of(i, j, k));
          }
        }
      }
    }
    return places;
  }

  @Property
  void beadsAreTheSmallestThatNoPathCuts(
      @ForAll @IntRange(max = 9) int x,
      @ForAll @IntRange(max = 9) int y,
      @ForAll @IntRange(max = 9) int z,
      @ForAll long seed) {
    Random random = new Random(seed);
    PairPath[][] paths = {
      {null, path(x, y, random), path(x, z, random)}, {null, null, path(y, z, random)}, {}
    };

    List<Bead> beads = Closure.of(paths, List.of(new Span(0, x), new Span(0, y), new Span(0, z)));

    List<List<Integer>> ends = new ArrayList<>();
    ends.add(List.of(0, 0, 0));
    beads.forEach(bead -> ends.add(bead.spans().stream().map(Span::end).toList()));
    assertThat(ends).isEqualTo(places(paths, x, y, z));
  }
}
