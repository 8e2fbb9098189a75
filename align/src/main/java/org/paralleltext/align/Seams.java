package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.paralleltext.text.Span;

/**
 * Searches a long cell in parts that overlap, so that all processors work on it and what is held of
 * a table does not grow with its length.
 *
 * <p>A part begins and ends where the guide has its middle, which may be wrong; but best paths from
 * different places soon meet, and after that they are one. So the path goes over from a part to the
 * next where both go through the same place, or, if they never do, along the best path between the
 * two some way before the seam and behind it.
 */
final class Seams {

  /**
   * So many rows a part has, besides what it shares with its neighbours, or a few more: a text in
   * which all lines are alike has no other hold than its ends, and these should be far apart only
   * where nothing else is possible.
   */
  private static final int PART = 20_000;

  /** So many rows on either side of a seam are searched with both parts. */
  private static final int SHARED = 100;

  /** So many rows from a seam a part is taken to be right. */
  private static final int FAR = 3 * SHARED;

  private final int rows;
  private final Guide guide;
  private final BiFunction<Span, Span, List<Step>> search;

  /**
   * @param guide where the path is expected
   * @param search finds the best steps through the cell of two spans; asked from several threads
   */
  Seams(Guide guide, BiFunction<Span, Span, List<Step>> search) {
    this(PART, guide, search);
  }

  /**
   * The same for parts of another length.
   *
   * @param rows how many rows a part has
   */
  Seams(int rows, Guide guide, BiFunction<Span, Span, List<Step>> search) {
    this.rows = rows;
    this.guide = guide;
    this.search = search;
  }

  /** The steps through the cell of two spans, in order. */
  List<Step> search(Span left, Span right) {
    int parts = Math.max(1, left.length() / rows);
    int[] seams =
        IntStream.rangeClosed(0, parts)
            .map(k -> k == parts ? left.end() : left.start() + k * rows)
            .toArray();
    List<List<Step>> paths =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(k -> part(left, right, seams[k] - SHARED, seams[k + 1] + SHARED))
            .toList();
    List<Step> path = new ArrayList<>(paths.get(0));
    for (int k = 1; k < parts; k++) {
      goOver(path, paths.get(k), seams[k]);
    }
    return path;
  }

  private List<Step> part(Span left, Span right, int from, int to) {
    boolean first = from <= left.start();
    boolean last = to >= left.end();
    int start = first ? right.start() : column(right, from);
    int end = last ? right.end() : Math.max(start, column(right, to));
    return search.apply(
        new Span(first ? left.start() : from, last ? left.end() : to), new Span(start, end));
  }

  private int column(Span right, int row) {
    return Math.max(right.start(), Math.min(right.end(), guide.center(row)));
  }

  /**
   * Leads a path over to that of the next part, at the first place after the seam's surroundings
   * begin that both go through.
   */
  private void goOver(List<Step> path, List<Step> next, int seam) {
    int p = index(path, seam - SHARED);
    int n = 0;
    while (p < path.size() && n < next.size()) {
      int order = order(path.get(p), next.get(n));
      if (order == 0) {
        replace(path, p, next.subList(n, next.size()));
        return;
      }
      p += order < 0 ? 1 : 0;
      n += order > 0 ? 1 : 0;
    }
    bridge(path, next, seam);
  }

  /** Leads a path over to one that it never meets. */
  private void bridge(List<Step> path, List<Step> next, int seam) {
    int n = index(next, seam + FAR);
    Step to = next.get(n);
    int p = index(path, seam - FAR);
    while (path.get(p).right().start() > to.right().start()) {
      p--;
    }
    Step from = path.get(p);
    List<Step> bridge =
        search.apply(
            new Span(from.left().start(), to.left().start()),
            new Span(from.right().start(), to.right().start()));
    replace(path, p, bridge);
    path.addAll(next.subList(n, next.size()));
  }

  private static void replace(List<Step> path, int from, List<Step> end) {
    path.subList(from, path.size()).clear();
    path.addAll(end);
  }

  /** Which of two steps begins first, in rows and then in columns; 0 if at the same place. */
  private static int order(Step one, Step other) {
    int rows = Integer.compare(one.left().start(), other.left().start());
    return rows != 0 ? rows : Integer.compare(one.right().start(), other.right().start());
  }

  /** The first step that begins in a row or after it. */
  private static int index(List<Step> path, int row) {
    int low = 0;
    int high = path.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (path.get(middle).left().start() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
