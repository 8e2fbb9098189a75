package org.paralleltext.search;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.score.Signal;
import org.paralleltext.text.Span;

/**
 * Finds the most probable monotone sequence of steps through two sequences, by dynamic programming
 * between anchors.
 *
 * <p>A cell between two anchors is searched whole when it is small; in a large one only a corridor
 * around the path that is expected, and it is widened where the best path runs along its edges,
 * until it keeps away from them; a long one part by part ({@link Seams}). Time {@code O(n·w·s)},
 * memory {@code O(n + p·w)} for {@code n} positions, width {@code w}, {@code s} shapes, and the
 * positions {@code p} of the parts that are worked on at once.
 */
public final class PairSearch {

  /** A cell of so many places is searched whole. */
  private static final int SMALL = 10_000;

  /** A path that runs along an edge after so many widenings is taken as it is. */
  private static final int MOST_WIDENINGS = 3;

  /** So many steps on either side are searched again with one. */
  private static final int AROUND = 100;

  /** A corridor of more places than this, and of so many more a row, is not widened. */
  private static final long LARGEST = 2_000_000;

  private static final int WIDEST = 250;

  private final int left;
  private final int right;
  private final Signal signal;
  private final StepModel model;
  private final Guide guide;

  /**
   * @param left how many units one side has
   * @param right how many the other has
   * @param model how likely each step is
   * @param guide where the path is expected
   */
  public PairSearch(int left, int right, Signal signal, StepModel model, Guide guide) {
    this.left = left;
    this.right = right;
    this.signal = signal;
    this.model = model;
    this.guide = guide;
  }

  /**
   * The steps, which cover both sequences in order.
   *
   * @param anchors a chain: a step begins at each
   */
  public List<Step> search(List<Anchor> anchors) {
    List<Step> cells = new ArrayList<>();
    int fromLeft = 0;
    int fromRight = 0;
    for (Anchor anchor : anchors) {
      cells.add(new Step(new Span(fromLeft, anchor.left()), new Span(fromRight, anchor.right())));
      fromLeft = anchor.left();
      fromRight = anchor.right();
    }
    cells.add(new Step(new Span(fromLeft, left), new Span(fromRight, right)));
    return Tasks.map(cells, cell -> cell(cell.left(), cell.right())).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a cell needs no guide. */
  public static boolean isSmall(int rows, int columns) {
    return (long) rows * columns <= SMALL;
  }

  private List<Step> cell(Span l, Span r) {
    return isSmall(l.length(), r.length()) && !guide.isSure()
        ? search(l, r, Corridor.whole(l.length(), r.length()), MOST_WIDENINGS)
        : new Seams(guide, this::part).search(l, r);
  }

  private List<Step> part(Span l, Span r) {
    return search(l, r, guide.corridor(l, r), MOST_WIDENINGS);
  }

  /** The best steps inside a corridor, or, where they run along its edge, inside a wider one. */
  private List<Step> search(Span l, Span r, Corridor corridor, int widenings) {
    int longest = guide.isSure() ? Shape.LONGEST : Shape.LARGEST;
    List<Step> steps = new PairTable(l, r, corridor, signal, model, longest).best();
    boolean wideEnough = widenings == 0 || corridor.size() > LARGEST + WIDEST * (long) l.length();
    return wideEnough ? steps : searchAgain(l, r, corridor, steps, widenings - 1);
  }

  private List<Step> searchAgain(
      Span l, Span r, Corridor corridor, List<Step> steps, int widenings) {
    List<Step> better = new ArrayList<>();
    int done = 0;
    for (Span run : nearEdge(l, r, corridor, steps)) {
      better.addAll(steps.subList(done, run.start()));
      Step first = steps.get(run.start());
      Step last = steps.get(run.end() - 1);
      Span rows = new Span(first.left().start(), last.left().end());
      Span columns = new Span(first.right().start(), last.right().end());
      Step part = new Step(rows, columns).from(l, r);
      Corridor wider = corridor.part(part.left(), part.right()).widened();
      better.addAll(search(rows, columns, wider, widenings));
      done = run.end();
    }
    better.addAll(steps.subList(done, steps.size()));
    return better;
  }

  /** The runs of steps, with some around them, that go along an edge of the corridor. */
  private static List<Span> nearEdge(Span l, Span r, Corridor corridor, List<Step> steps) {
    List<Span> runs = new ArrayList<>();
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      if (corridor.isNearEdge(step.left().start() - l.start(), step.right().start() - r.start())) {
        int start = Math.max(0, s - AROUND);
        int end = Math.min(steps.size(), s + AROUND + 1);
        boolean joins = !runs.isEmpty() && runs.get(runs.size() - 1).end() >= start;
        start = joins ? runs.remove(runs.size() - 1).start() : start;
        runs.add(new Span(start, end));
      }
    }
    return runs;
  }
}
