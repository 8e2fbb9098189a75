package org.paralleltext.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Span;

/**
 * One kind of evidence that two runs of units are translations of each other. Immutable and
 * thread-safe.
 *
 * <p>All scores are log-likelihood ratios, natural logarithms, of the two runs being translations
 * against their standing together by chance; 0 if the signal knows nothing of them.
 */
public interface Signal {

  /** The longest run of units that is scored unless more is asked for. */
  int LONGEST_RUN = 4;

  /** Where the scores are read off, row by row. Not thread-safe. */
  interface Rows {

    /**
     * Goes to the next row. Rows follow each other; columns may differ from row to row, and never
     * go back.
     *
     * @param row the last unit of the left runs to be scored is {@code row - 1}
     * @param from the smallest column that will be asked for
     * @param to the largest column that will be asked for
     */
    void advance(int row, int from, int to);

    /**
     * The score of the {@code left} units before the row and the {@code right} units before a
     * column.
     *
     * @param left how many units, from 1 to the longest run
     * @param column a column of this row
     * @param right how many units, from 1 to the longest run
     */
    double score(int left, int column, int right);

    /**
     * The score of the unit before the row and the one before a column if the text of one of them
     * was cut off, so that it is the translation of no more than a part of the other. Unless
     * something else is said, the signal takes no notice.
     *
     * @param column a column of this row
     */
    default double cutOff(int column) {
      return score(1, column, 1);
    }
  }

  /**
   * Begins to score runs from one row on.
   *
   * @param row the first row to be asked for is the one after this; no run begins before it
   * @param longest how many units a run may have, at least 1
   */
  Rows rows(int row, int longest);

  /**
   * The same, but beads of more than two units are scored more finely: their units may have been
   * cut at other places than their translations, and one may only repeat the others. That takes
   * time. Unless something else is said, the signal has nothing finer.
   */
  default Rows fineRows(int row, int longest) {
    return rows(row, longest);
  }

  /**
   * Whether two runs come into question at all. Runs longer than {@link #LONGEST_RUN} are only
   * scored if they do, since that takes time.
   *
   * @param row the last unit of the left run is {@code row - 1}
   * @param left how many units it has
   * @param column the last unit of the right run is {@code column - 1}
   * @param right how many units it has
   */
  default boolean isPlausible(int row, int left, int column, int right) {
    return true;
  }

  /** What it is called: {@code words}. */
  String name();

  /** What the score of two runs rests on, in words for people; neither is empty. */
  String detail(Span left, Span right);

  /**
   * The scores of some beads of two sequences, none with an empty side, as finely as the signal
   * can. All together take little more than one, if they are near each other.
   */
  default Map<Bead, Double> scores(Collection<Bead> beads) {
    Map<Boolean, List<Bead>> bySize =
        beads.stream().distinct().collect(Collectors.groupingBy(Walk::isSingle));
    Map<Bead, Double> scores = new HashMap<>();
    bySize.forEach(
        (single, some) -> {
          Walk walk = new Walk(some);
          Rows rows = single ? rows(walk.first(), 1) : fineRows(walk.first(), walk.longest());
          scores.putAll(
              walk.read(
                  rows,
                  bead -> {
                    Span right = Walk.right(bead);
                    return rows.score(Walk.left(bead).length(), right.end(), right.length());
                  }));
        });
    return scores;
  }

  /** The score of two runs, neither empty, as finely as the signal can. */
  default double score(Span left, Span right) {
    Bead bead = Bead.of(left, right);
    return scores(List.of(bead)).get(bead);
  }

  /** The score of two single units. */
  default double score(int left, int right) {
    return score(Span.at(left), Span.at(right));
  }

  /** The scores of some beads of two single units if the text of one of them was cut off. */
  default Map<Bead, Double> cutOffs(Collection<Bead> beads) {
    if (beads.isEmpty()) {
      return Map.of();
    }
    Walk walk = new Walk(beads);
    Rows rows = rows(walk.first(), 1);
    return walk.read(rows, bead -> rows.cutOff(Walk.right(bead).end()));
  }
}
