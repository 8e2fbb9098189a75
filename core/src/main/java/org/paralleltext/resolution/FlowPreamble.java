package org.paralleltext.resolution;

import org.paralleltext.text.Span;

/** Cuts the preamble of a flow at what opens its paragraphs. */
final class FlowPreamble {

  /**
   * What is added to the log-odds in other organs, whose preambles have fewer clauses inside
   * paragraphs: as is most likely for the two Chinese and the two Arabic documents of the
   * cooperation set, where 57 of 68 such places open a paragraph.
   */
  private static final double OTHER_ORGAN = 1.7;

  /**
   * In a preamble of fewer places than this each is cut unless the odds against it are four to one:
   * pieces of a paragraph are joined again when they are aligned, paragraphs in one piece are not
   * parted. It costs Arabic and Chinese dumps of the Security Council 0.001 in F1, and gains
   * Russian ones as much.
   */
  private static final int FEW = 8;

  private static final double CAUTION = Math.log(4);

  private final LanguageTable table;
  private final OpeningModel model;
  private final Flow flow;
  private final Gaps gaps;

  FlowPreamble(LanguageTable table, OpeningModel model, Flow flow, Gaps gaps) {
    this.table = table;
    this.model = model;
    this.flow = flow;
    this.gaps = gaps;
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
    double prior = (council ? 0 : OTHER_ORGAN) + (openings.size() < FEW ? CAUTION : 0);
    for (int i = 0; i < openings.size(); i++) {
      int at = openings.place(i);
      if (prior + model.odds(openings.traits(i)) + gaps.odds(at) > 0) {
        flow.cut(at);
      }
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

  /** Whether a verb that acts stands there with a capital letter. */
  private boolean acts(int at) {
    return Character.isUpperCase(flow.key().charAt(at))
        && table.begins(Opening.OPERATIVE, flow.head(at));
  }

  /** The last verb that acts begins the operative part, where that has no number. */
  private void findOnlyOperative(int from) {
    for (int end : flow.ends(Flow.STOP, from, flow.length()).descendingSet()) {
      if (end < flow.length() && table.begins(Opening.OPERATIVE, flow.head(end))) {
        flow.cut(end);
        return;
      }
    }
  }
}
