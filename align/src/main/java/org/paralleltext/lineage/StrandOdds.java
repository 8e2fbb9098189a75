package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.resolution.ParagraphKind;

/**
 * How much speaks for each bead of a new edition continuing each strand. What texts say is fitted,
 * see {@link Comparison}; the weights here are judgement.
 */
final class StrandOdds {

  /** Evidence across languages is worth less where there is some within one. */
  private static final double SECOND_HAND = 3;

  /** What speaks against a paragraph coming back that the edition before did not have. */
  private static final double RETURN = 2;

  /** What speaks against a paragraph of the preamble becoming an operative one, and the like. */
  private static final double OTHER_KIND = 1;

  /** Title, chapeau and the lines around them occur once, and are nothing else. */
  private static final double ONE_OF_ITS_KIND = 8;

  private final List<Wording> editions;
  private final List<Draft> drafts;
  private final int next;

  /** By earlier edition: its likeness to the new one; rows are those of {@link #rows}. */
  private final List<Comparison> comparisons = new ArrayList<>();

  /** By earlier edition: by strand, the row of its text in the comparison, or -1. */
  private final List<int[]> rows = new ArrayList<>();

  /**
   * @param drafts the strands of the editions before
   * @param next the new edition's position among the editions
   */
  StrandOdds(List<Wording> editions, List<Draft> drafts, int next, Dictionaries dictionaries) {
    this.editions = editions;
    this.drafts = drafts;
    this.next = next;
    for (int earlier = 0; earlier < next; earlier++) {
      List<List<Integer>> texts = new ArrayList<>();
      int[] row = new int[drafts.size()];
      for (int s = 0; s < row.length; s++) {
        row[s] = drafts.get(s).isIn(earlier) ? texts.size() : -1;
        if (row[s] >= 0) {
          texts.add(drafts.get(s).beads(earlier));
        }
      }
      rows.add(row);
      comparisons.add(
          new Comparison(editions.get(earlier), texts, editions.get(next), dictionaries));
    }
  }

  int columns() {
    return editions.get(next).edition().beads().size();
  }

  /** The log-odds of each strand and each bead belonging together. */
  double[][] table() {
    double[][] table = new double[drafts.size()][columns()];
    for (int s = 0; s < table.length; s++) {
      for (int bead = 0; bead < table[s].length; bead++) {
        table[s][bead] = content(s, bead) + kind(drafts.get(s), bead) + absence(drafts.get(s));
      }
    }
    return table;
  }

  /** What the texts say: the best of what any edition says. */
  private double content(int s, int bead) {
    int strand = s;
    boolean within =
        IntStream.range(0, next)
            .anyMatch(e -> rows.get(e)[strand] >= 0 && comparisons.get(e).isWithin());
    double best = Double.NEGATIVE_INFINITY;
    for (int e = 0; e < next; e++) {
      if (rows.get(e)[s] >= 0) {
        Comparison comparison = comparisons.get(e);
        double doubt = within && !comparison.isWithin() ? SECOND_HAND : 0;
        best = Math.max(best, comparison.logOdds(rows.get(e)[s], bead) - doubt);
      }
    }
    return best;
  }

  private double kind(Draft draft, int bead) {
    int latest = draft.latest();
    ParagraphKind before = editions.get(latest).edition().kind(draft.beads(latest).get(0));
    ParagraphKind after = editions.get(next).edition().kind(bead);
    if (before == after) {
      return isUnique(before) ? ONE_OF_ITS_KIND : 0;
    }
    return isUnique(before) || isUnique(after)
        ? -ONE_OF_ITS_KIND
        : acts(before) && acts(after) ? -OTHER_KIND / 2 : -OTHER_KIND;
  }

  private static boolean isUnique(ParagraphKind kind) {
    return kind.isFront() || kind == ParagraphKind.CHAPEAU || kind == ParagraphKind.MEETING;
  }

  private static boolean acts(ParagraphKind kind) {
    return kind == ParagraphKind.OPERATIVE || kind == ParagraphKind.SUBPARAGRAPH;
  }

  private double absence(Draft draft) {
    return draft.isIn(next - 1) ? 0 : -RETURN;
  }

  /**
   * How much of a strand of the edition before stands in a bead beside another strand; in [0, 1],
   * and 0 without a common language.
   */
  double merged(int s, int explained, int bead) {
    int[] row = rows.get(next - 1);
    return last().leftBeside(row[s], row[explained], bead);
  }

  /** How much of a bead stands in a strand of the edition before beside another bead; the same. */
  double split(int bead, int explained, int s) {
    return last().rightBeside(bead, explained, rows.get(next - 1)[s]);
  }

  private Comparison last() {
    return comparisons.get(next - 1);
  }

  /** Whether a strand of the edition before is prose, which alone is merged and split. */
  boolean isProse(int s) {
    Draft draft = drafts.get(s);
    return editions.get(next - 1).edition().kind(draft.beads(next - 1).get(0)).isSentence();
  }

  /** The same of a bead. */
  boolean isProseBead(int bead) {
    return editions.get(next).edition().kind(bead).isSentence();
  }
}
