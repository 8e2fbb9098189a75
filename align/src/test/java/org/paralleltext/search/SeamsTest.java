package org.paralleltext.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.Course;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Span;

class SeamsTest {

  private static final int ROWS = 7000;

  private static Step step(int row, int column, int left, int right) {
    return new Step(new Span(row, row + left), new Span(column, column + right));
  }

  /** A path of steps 1-1, 1-0, 0-1 and 2-1 drawn from a seed. */
  private static List<Step> drawn(long seed) {
    Random random = new Random(seed);
    List<Step> path = new ArrayList<>();
    int column = 0;
    for (int row = 0; row < ROWS; row += path.get(path.size() - 1).left().length()) {
      int kind = random.nextInt(10);
      int left = kind == 0 ? 0 : kind == 1 && row + 1 < ROWS ? 2 : 1;
      int right = kind == 2 ? 0 : 1;
      path.add(step(row, column, left, right));
      column += right;
    }
    return path;
  }

  private static Guide guide(List<Step> path) {
    return Guide.around(ROWS, new PairPath(ROWS, path));
  }

  private static Span columns(List<Step> path) {
    return new Span(0, path.get(path.size() - 1).right().end());
  }

  /** Null steps from one place to another. */
  private static List<Step> nulls(int row, int column, int toRow, int toColumn) {
    List<Step> nulls = new ArrayList<>();
    for (int i = row; i < toRow; i++) {
      nulls.add(step(i, column, 1, 0));
    }
    for (int j = column; j < toColumn; j++) {
      nulls.add(step(toRow, j, 0, 1));
    }
    return nulls;
  }

  /** What a search finds that knows the path: straight to it, along it, and off to the end. */
  private static List<Step> along(List<Step> path, Span left, Span right) {
    List<Step> inside =
        path.stream()
            .filter(s -> s.left().start() >= left.start() && s.left().end() <= left.end())
            .filter(s -> s.right().start() >= right.start() && s.right().end() <= right.end())
            .toList();
    Step first = inside.get(0);
    Step last = inside.get(inside.size() - 1);
    List<Step> found =
        nulls(left.start(), right.start(), first.left().start(), first.right().start());
    found.addAll(inside);
    found.addAll(nulls(last.left().end(), last.right().end(), left.end(), right.end()));
    return found;
  }

  @Property(tries = 20)
  void partsThatFindOnePathFindItTogether(@ForAll long seed) {
    List<Step> path = drawn(seed);
    Seams seams = new Seams(2000, 2000, guide(path), (left, right) -> along(path, left, right));

    List<Step> found = seams.search(new Span(0, ROWS), columns(path));

    assertThat(found).isEqualTo(path);
  }

  /** How many parts a text has whose lines are equally long, if words tell some places. */
  private static int parts(List<Anchor> places) {
    List<Unit> lines = Collections.nCopies(ROWS, new Unit(10, Optional.empty(), Optional.empty()));
    AtomicInteger parts = new AtomicInteger();
    new Seams(
            1000,
            5000,
            Guide.through(places, Course.of(lines, lines)),
            (left, right) -> {
              parts.incrementAndGet();
              return along(pairs(new Span(0, ROWS), true), left, right);
            })
        .search(new Span(0, ROWS), new Span(0, ROWS));
    return parts.get();
  }

  @Test
  void cutsWhereWordsTellThePlace() {
    List<Anchor> places =
        IntStream.of(300, 1500, 1600, 4000).mapToObj(i -> new Anchor(i, i, 9, "word")).toList();

    assertThat(parts(places)).as("cut at 1500 and 4000").isEqualTo(3);
    assertThat(parts(List.of())).as("cut at 5000").isEqualTo(2);
  }

  /** Steps 2-2 along the diagonal, after one step 1-1 if asked for. */
  private static List<Step> pairs(Span rows, boolean odd) {
    List<Step> path = new ArrayList<>();
    for (int row = rows.start(); row < rows.end(); row = path.get(path.size() - 1).left().end()) {
      int size = odd && row == rows.start() ? 1 : Math.min(2, rows.end() - row);
      path.add(step(row, row, size, size));
    }
    return path;
  }

  @Test
  void bridgesASeamWherePathsNeverMeet() {
    AtomicInteger parts = new AtomicInteger();
    AtomicInteger bridges = new AtomicInteger();
    Seams seams =
        new Seams(
            2000,
            2000,
            guide(pairs(new Span(0, ROWS), true)),
            (left, right) -> {
              boolean part = left.length() > 1000;
              (part ? parts : bridges).incrementAndGet();
              return pairs(left, part && left.start() / 1900 % 2 == 0);
            });

    List<Step> found = seams.search(new Span(0, ROWS), new Span(0, ROWS));

    assertThat(parts).hasValue(3);
    // At the second seam they do: the first step of the last part begins where one ended.
    assertThat(bridges).hasValue(1);
    int end = 0;
    for (Step step : found) {
      assertThat(step).isEqualTo(step(end, end, step.left().length(), step.left().length()));
      end = step.left().end();
    }
    assertThat(end).isEqualTo(ROWS);
  }
}
