package org.paralleltext.search;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * The beads of all languages that paths through each pair of them imply: the smallest that no path
 * cuts.
 */
public final class Closure implements Tuples.Together {

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
  public static List<Bead> of(PairPath[][] paths, List<Span> whole) {
    Closure closure = new Closure(paths, whole);
    Tuples.forEach(closure, new int[whole.size()], 0, cut -> closure.cuts.add(cut.clone()));
    return closure.beads();
  }

  @Override
  public Span candidates(int[] cut, int k) {
    if (k == 0) {
      return new Span(0, whole.get(0).end() + 1);
    }
    int first = 0;
    int end = Integer.MAX_VALUE;
    for (int m = 0; m < k; m++) {
      int[] columns = paths[m][k].columns(cut[m]);
      if (columns.length == 0) {
        return new Span(0, 0);
      }
      first = Math.max(first, columns[0]);
      end = Math.min(end, columns[columns.length - 1] + 1);
    }
    return new Span(first, Math.max(first, end));
  }

  @Override
  public boolean belong(int x, int i, int y, int j) {
    return paths[x][y].visits(i, j);
  }

  /** The beads, each made when it is asked for. */
  private List<Bead> beads() {
    return Lists.transform(
        ContiguousSet.closedOpen(1, Math.max(1, cuts.size())).asList(), this::bead);
  }

  private Bead bead(int cut) {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < whole.size(); k++) {
      spans.add(new Span(cuts.get(cut - 1)[k], cuts.get(cut)[k]));
    }
    return new Bead(spans);
  }
}
