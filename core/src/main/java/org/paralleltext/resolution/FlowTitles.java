package org.paralleltext.resolution;

import java.util.NavigableSet;
import org.paralleltext.text.MappedText;

/** Cuts a flow at titles: of sections with a number, and of those without one. */
final class FlowTitles {

  /** A title that ends with a colon is no longer than this. */
  private static final int LONGEST_ANNOUNCEMENT = 80;

  private final LanguageTable table;
  private final Flow flow;
  private final Gaps gaps;

  FlowTitles(LanguageTable table, Flow flow, Gaps gaps) {
    this.table = table;
    this.flow = flow;
    this.gaps = gaps;
  }

  /** Cuts at section numbers behind stops. */
  void findSections(int from) {
    for (int end : flow.ends(Flow.STOP, from, flow.length())) {
      if (beginsSection(end)) {
        flow.cut(end);
      }
    }
  }

  /**
   * Whether a section number stands at a place, then a title without a stop, then the number of a
   * paragraph.
   */
  private boolean beginsSection(int at) {
    int next = flow.nextCut(at);
    return next < flow.length()
        && next - at <= Flow.HEAD
        && table.sections(flow.key().slice(at, next)).stream()
            .map(marker -> flow.key().slice(at + marker.length(), next).strip())
            .anyMatch(title -> !title.isEmpty() && !Line.isClosed(title));
  }

  /**
   * Words without a stop, or a few with a colon, between the end of a sentence and a number are a
   * title.
   *
   * @param from where the first numbered paragraph begins
   */
  void findUnnumbered(int from) {
    for (int cut : flow.cuts()) {
      int before = flow.lastCut(cut);
      boolean section = before > 0 && !table.sections(flow.key().slice(before, cut)).isEmpty();
      if (cut >= from && !section && NumberChain.numberAt(flow.head(cut)) >= 0) {
        cutBefore(cut, cut == from);
      } else if (cut > from && !table.points(flow.head(cut)).isEmpty()) {
        cutBeforePoint(cut);
      }
    }
  }

  /** Few words without a stop before a point are a title if they begin with a capital letter. */
  private void cutBeforePoint(int point) {
    int start = Math.max(flow.lastCut(point), point - LONGEST_ANNOUNCEMENT);
    Integer title = flow.ends(Flow.SENTENCE_END, start, point).lower(point);
    if (title != null && Character.isUpperCase(flow.key().charAt(title))) {
      MappedText text = flow.key().slice(title, point).strip();
      if (!Line.isClosed(text)) {
        flow.cut(title);
      }
    }
  }

  private void cutBefore(int number, boolean first) {
    int start = Math.max(flow.lastCut(number), number - Classifier.LONGEST_HEADING);
    NavigableSet<Integer> ends =
        flow.ends(first ? Flow.STOP : Flow.SENTENCE_END, start, number).headSet(number, false);
    for (int title : ends.descendingSet()) {
      MappedText text = flow.key().slice(title, number).strip();
      if (first && table.begins(Opening.PREAMBULAR, text)) {
        return;
      }
      if (isTitle(text) && gaps.odds(title) >= -1) {
        flow.cut(title);
        return;
      }
      if (!first) {
        return;
      }
    }
  }

  private static boolean isTitle(MappedText text) {
    return !text.isEmpty()
        && (!Line.isClosed(text)
            || text.length() <= LONGEST_ANNOUNCEMENT && text.charAt(text.length() - 1) == ':')
        && Character.isLetter(text.charAt(0))
        && !Character.isLowerCase(text.charAt(0));
  }
}
