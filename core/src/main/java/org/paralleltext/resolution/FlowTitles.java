package org.paralleltext.resolution;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.MappedText;

/** Cuts a flow at titles: of sections with a number, and of those without one. */
final class FlowTitles {

  /** A title that ends with a colon is no longer than this. */
  private static final int LONGEST_ANNOUNCEMENT = 80;

  /** A title begins with a letter that is no small one, or with a number such as {@code 2a:}. */
  private static final Pattern TITLE_HEAD =
      LanguageTable.compile("[\\p{L}&&[^\\p{Ll}]]|\\d ?\\p{L} ?[:.] ");

  /** What numbers a title and has a stop of its own: {@code 2a.}, {@code Pillar 3.} */
  private static final Pattern NUMBER =
      LanguageTable.compile("(?:\\p{Lu}\\p{L}+ )?\\d{1,2}(?: ?\\p{L})?\\. ?");

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
    flow.stops(from).stream().filter(this::beginsSection).forEach(flow::cut);
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
      } else if (cut > from) {
        List<Numerals.Marker> markers = table.points(flow.head(cut));
        if (!markers.isEmpty()) {
          cutBeforePoint(cut, markers.stream().allMatch(marker -> marker.ordinal() > 1));
        }
      }
    }
  }

  /**
   * Few words without a stop before a point are a title if they begin with a capital letter;
   * between two points, where they introduce nothing, they may end with a colon.
   */
  private void cutBeforePoint(int point, boolean between) {
    int start = Math.max(flow.lastCut(point), point - LONGEST_ANNOUNCEMENT);
    Integer title = flow.ends(Flow.SENTENCE_END, start, point).lower(point);
    if (title != null && gaps.odds(title) >= -1) {
      MappedText text = flow.key().slice(title, point).strip();
      if (between ? isTitle(text) : isCapital(text) && !Line.isClosed(text)) {
        flow.cut(title);
      }
    }
  }

  /**
   * Cuts between the title of a point and what is to be done, told by words that cannot go on with
   * the title.
   */
  void findTasks(int from) {
    for (int cut : flow.cuts()) {
      MappedText head = flow.head(cut);
      OptionalInt marker = table.points(head).stream().mapToInt(Numerals.Marker::length).max();
      if (cut >= from && marker.isPresent()) {
        findTasks(cut + marker.getAsInt(), flow.nextCut(cut));
      }
    }
  }

  private void findTasks(int title, int to) {
    Matcher task = table.task().matcher(flow.key()).region(title, to).useTransparentBounds(true);
    if (task.find() && task.start() - title <= Flow.HEAD) {
      MappedText text = flow.key().slice(title, task.start()).strip();
      if (isTitle(text) && !table.isSentence(text)) {
        flow.cut(task.start());
      }
    }
  }

  private static boolean isCapital(MappedText text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  private void cutBefore(int number, boolean first) {
    int start = Math.max(flow.lastCut(number), number - Classifier.LONGEST_HEADING);
    NavigableSet<Integer> ends =
        flow.ends(first ? Flow.STOP : Flow.SENTENCE_END, start, number).headSet(number, false);
    for (int title : ends.descendingSet()) {
      MappedText text = flow.key().slice(title, number).strip();
      if (first
          && table.begins(Opening.PREAMBULAR, text)
          && !Character.isLowerCase(text.charAt(0))) {
        return;
      }
      Integer before = ends.lower(title);
      boolean inside = before != null && NUMBER.matcher(flow.key().slice(before, title)).matches();
      if (!inside && isTitle(text) && gaps.odds(title) >= -1 && !(first && table.goesOn(text))) {
        flow.cut(title);
        return;
      }
      if (!first && !inside) {
        return;
      }
    }
  }

  private static boolean isTitle(MappedText text) {
    return !text.isEmpty()
        && (!Line.isClosed(text)
            || text.length() <= LONGEST_ANNOUNCEMENT && text.charAt(text.length() - 1) == ':')
        && TITLE_HEAD.matcher(text).lookingAt();
  }
}
