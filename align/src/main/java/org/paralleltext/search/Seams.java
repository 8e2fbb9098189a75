package org.paralleltext.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.text.Span;

/**
 * Searches a long cell in parts that overlap, so that all processors work on it and what is held of
 * a table does not grow with its length.
 *
 * <p>A part begins and ends where the guide has its middle, which may be wrong, even where words
 * told the place; but best paths from different places soon meet, and after that they are one. So
 * the path goes over from a part to the next where both go through the same place, or, if they
 * never do, along the best path between the two some way before the seam and behind it.
 */
final class Seams {

  /** So many rows a part has at least, besides what it shares with its neighbours. */
  private static final int SHORTEST = 2000;

  /**
   * And so many, or a few more, where no words tell a place to cut at: a text in which all lines
   * are alike has no other hold than its ends, and these should be far apart.
   */
  private static final int LONGEST = 20_000;

  /** So many rows on either side of a seam are searched with both parts. */
  private static final int SHARED = 100;

  /** So many rows from a seam a part is taken to be right. */
  private static final int FAR = 3 * SHARED;

  private final int shortest;
  private final int longest;
  private final Guide guide;
  private final BiFunction<Span, Span, List<Step>> search;

  /**
   * @param guide where the path is expected
   * @param search finds the best steps through the cell of two spans; asked from several threads
   */
  Seams(Guide guide, BiFunction<Span, Span, List<Step>> search) {
    this(SHORTEST, LONGEST, guide, search);
  }

  /**
   * The same for parts of other lengths.
   *
   * @param shortest how many rows a part has at least, where words tell the place
   * @param longest how many it has where they don't
   */
  Seams(int shortest, int longest, Guide guide, BiFunction<Span, Span, List<Step>> search) {
    this.shortest = shortest;
    this.longest = longest;
    this.guide = guide;
    this.search = search;
  }

  /** The steps through the cell of two spans, in order. */
  List<Step> search(Span left, Span right) {
    int[] seams = seams(left);
    List<List<Step>> paths =
        Tasks.map(
            IntStream.range(1, seams.length).boxed().toList(),
            k -> part(left, right, seams[k - 1] - SHARED, seams[k] + SHARED));
    List<Step> path = new ArrayList<>(paths.get(0));
    for (int k = 1; k < paths.size(); k++) {
      goOver(path, paths.get(k), seams[k]);
    }
    return path;
  }

  /** The rows between the parts, and before the first and behind the last. */
  private int[] seams(Span left) {
    IntStream.Builder seams = IntStream.builder().add(left.start());
    int seam = guide.told(left.start() + shortest, left.start() + longest);
    while (seam <= left.end() - shortest) {
      seams.add(seam);
      seam = guide.told(seam + shortest, seam + longest);
    }
    return seams.add(left.end()).build().toArray();
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
