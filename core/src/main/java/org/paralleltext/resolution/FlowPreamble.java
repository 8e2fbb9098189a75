package org.paralleltext.resolution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paralleltext.text.Span;

/** Cuts the preamble of a flow at what opens its paragraphs. */
final class FlowPreamble {

  /**
   * What is added to the log-odds in other organs, whose preambles have fewer clauses inside
   * paragraphs: as is most likely for the two Chinese and the two Arabic documents of the
   * cooperation set, where 61 of 68 such places open a paragraph.
   */
  private static final double OTHER_ORGAN = 2.6;

  /**
   * In a preamble of fewer places than this each is cut unless the odds against it are six to one:
   * pieces of a paragraph are joined again when they are aligned, paragraphs in one piece are not
   * parted. Told by the other year's, it costs Arabic dumps of the Security Council 0.0022 in F1,
   * and Russian ones 0.0006.
   */
  private static final int FEW = 8;

  private static final double CAUTION = StrictMath.log(6);

  private final LanguageTable table;
  private final OpeningModel model;
  private final Flow flow;
  private final Gaps gaps;
  private final List<Integer> lengths;

  /**
   * What cuts a flow.
   *
   * @param lengths those of the paragraphs in another version, in UTF-16 units; empty if none is
   *     known
   */
  FlowPreamble(
      LanguageTable table, OpeningModel model, Flow flow, Gaps gaps, List<Integer> lengths) {
    this.table = table;
    this.model = model;
    this.flow = flow;
    this.gaps = gaps;
    this.lengths = lengths;
  }

  /**
   * Cuts it.
   *
   * @param chapeau where the enacting words stand
   * @param to where the first number stands, or the line ends
   */
  void find(Span chapeau, int to) {
    int from = chapeau.end();
    boolean council = table.isCouncil(flow.key().slice(chapeau.start(), from));
    PreambleOpenings openings = new PreambleOpenings(table, flow, from, to);
    double[] odds =
        IntStream.range(0, openings.size())
            .mapToDouble(i -> model.odds(openings.traits(i)) + gaps.odds(openings.place(i)))
            .map(sum -> sum + (council ? 0 : OTHER_ORGAN))
            .toArray();
    int[] starts = IntStream.range(0, openings.size()).map(openings::place).toArray();
    if (!fit(starts, odds, from, to)) {
      double caution = starts.length < FEW ? CAUTION : 0;
      IntStream.range(0, starts.length)
          .filter(i -> odds[i] + caution > 0)
          .forEach(i -> flow.cut(starts[i]));
    }
    for (int end : flow.ends(Flow.STOP, from, to)) {
      if (end < to && acts(end)) {
        flow.cut(end);
      }
    }
    if (to == flow.length()) {
      findOnlyOperative(from);
    }
  }

  /** Cuts it as another version is cut, if one is known and is alike. */
  private boolean fit(int[] starts, double[] odds, int from, int to) {
    if (lengths.isEmpty()) {
      return false;
    }
    int[] ends = IntStream.concat(IntStream.of(from), IntStream.of(starts)).toArray();
    int[] all = IntStream.concat(IntStream.of(ends), IntStream.of(to)).toArray();
    Optional<List<Integer>> cuts =
        PreambleFit.cuts(all, odds, lengths.stream().mapToInt(Integer::intValue).toArray());
    cuts.ifPresent(found -> found.forEach(clause -> flow.cut(all[clause])));
    return cuts.isPresent();
  }

  /** Whether a verb that acts stands there with a capital letter. */
  private boolean acts(int at) {
    return Character.isUpperCase(flow.key().charAt(at))
        && table.begins(Opening.OPERATIVE, flow.head(at));
  }

  /** The last verb that acts begins the operative part, where that has no number. */
  private void findOnlyOperative(int from) {
    BitSet stops = flow.stops(from);
    int end = stops.previousSetBit(flow.length() - 1);
    while (end >= 0 && !table.begins(Opening.OPERATIVE, flow.head(end))) {
      end = stops.previousSetBit(end - 1);
    }
    flow.cut(end);
  }
}
