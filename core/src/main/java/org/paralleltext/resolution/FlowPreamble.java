package org.paralleltext.resolution;

/** Cuts the preamble of a flow at what opens its paragraphs. */
final class FlowPreamble {

  private static final double OPENING = 1;
  private static final double INNER = -1.1;

  private final LanguageTable table;
  private final Flow flow;
  private final Gaps gaps;

  FlowPreamble(LanguageTable table, Flow flow, Gaps gaps) {
    this.table = table;
    this.flow = flow;
    this.gaps = gaps;
  }

  /**
   * Cuts it.
   *
   * @param from where the enacting words end
   * @param to where the first number stands, or the line ends
   */
  void find(int from, int to) {
    for (int end : flow.ends(Flow.STOP, from, to)) {
      if (end < to && (opens(end) || acts(end))) {
        flow.cut(end);
      }
    }
    if (to == flow.length()) {
      findOnlyOperative(from);
    }
  }

  private boolean opens(int at) {
    CharSequence head = flow.head(at);
    return table.begins(Opening.PREAMBULAR, head)
        && (table.goesOn(head) ? INNER : OPENING) + gaps.odds(at) > 0;
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
