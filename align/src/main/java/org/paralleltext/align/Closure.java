package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The beads of all languages that paths through each pair of them imply: the smallest that no path
 * cuts.
 */
final class Closure implements Tuples.Together {

  private final PairPath[][] paths;
  private final List<Span> whole;
  private final List<int[]> cuts = new ArrayList<>();

  private Closure(PairPath[][] paths, List<Span> whole) {
    this.paths = paths;
    this.whole = whole;
  }

  /**
   * The beads, which cover all languages in order.
   *
   * @param paths the path through languages x and y, x before y
   * @param whole all positions of each language
   */
  static List<Bead> of(PairPath[][] paths, List<Span> whole) {
    Closure closure = new Closure(paths, whole);
    Tuples.forEach(closure, new int[whole.size()], 0, cut -> closure.cuts.add(cut.clone()));
    return closure.beads();
  }

  @Override
  public Span candidates(int[] cut, int k) {
    if (k == 0) {
      return new Span(0, whole.get(0).end() + 1);
    }
    int[] columns = paths[0][k].columns(cut[0]);
    return columns.length == 0
        ? new Span(0, 0)
        : new Span(columns[0], columns[columns.length - 1] + 1);
  }

  @Override
  public boolean belong(int x, int i, int y, int j) {
    return paths[x][y].visits(i, j);
  }

  private List<Bead> beads() {
    List<Bead> beads = new ArrayList<>();
    for (int c = 1; c < cuts.size(); c++) {
      List<Span> spans = new ArrayList<>();
      for (int k = 0; k < whole.size(); k++) {
        spans.add(new Span(cuts.get(c - 1)[k], cuts.get(c)[k]));
      }
      beads.add(new Bead(spans));
    }
    return beads;
  }
}
