package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The beads of all languages that paths through each pair of them imply: the smallest that no path
 * cuts.
 */
final class Closure {

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
    int[] cut = new int[whole.size()];
    for (int row = 0; row <= whole.get(0).end(); row++) {
      cut[0] = row;
      closure.find(cut, 1);
    }
    return closure.beads();
  }

  /** Finds the cuts that begin with so many positions. */
  private void find(int[] cut, int k) {
    if (k == cut.length) {
      cuts.add(cut.clone());
      return;
    }
    for (int column : paths[0][k].columns(cut[0])) {
      boolean common = true;
      for (int m = 1; m < k && common; m++) {
        common = paths[m][k].visits(cut[m], column);
      }
      if (common) {
        cut[k] = column;
        find(cut, k + 1);
      }
    }
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
