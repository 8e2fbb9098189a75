package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.paralleltext.eval.LineageGold;
import org.paralleltext.eval.LineageGold.Continuation;
import org.paralleltext.eval.LineageGold.Pair;
import org.paralleltext.eval.Ratio;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Strand;
import org.paralleltext.text.Span;

/** How well lineages agree with gold, for each two documents that gold knows and over all. */
final class LineageScore {

  private final LineageGold gold;
  private final Map<Pair, Ratio> scores = new TreeMap<>();

  LineageScore(LineageGold gold, List<Lineage> lineages) {
    this.gold = gold;
    gold.pairs().forEach(pair -> scores.put(pair, gold.nothing(pair)));
    for (Lineage lineage : lineages) {
      for (int later = 0; later < lineage.editions().size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          score(lineage, earlier, later);
        }
      }
    }
  }

  /** Scores two editions, in each two languages. */
  private void score(Lineage lineage, int earlier, int later) {
    Edition before = lineage.editions().get(earlier);
    Edition after = lineage.editions().get(later);
    for (int x = 0; x < before.versions().size(); x++) {
      for (int y = 0; y < after.versions().size(); y++) {
        List<Continuation> found = new ArrayList<>();
        for (Strand strand : lineage.strands()) {
          for (int i : paragraphs(lineage, strand, earlier, x)) {
            for (int j : paragraphs(lineage, strand, later, y)) {
              found.add(new Continuation(i, j));
            }
          }
        }
        int target = y;
        int source = x;
        gold.pair(before.versions().get(x), after.versions().get(y))
            .ifPresent(
                pair ->
                    scores.put(
                        pair,
                        gold.score(
                            before.versions().get(source), after.versions().get(target), found)));
      }
    }
  }

  /** The positions of the paragraphs that a strand has in a version of an edition. */
  static List<Integer> paragraphs(Lineage lineage, Strand strand, int edition, int version) {
    List<Integer> positions = new ArrayList<>();
    for (int bead : strand.beads().get(edition)) {
      Span span = lineage.editions().get(edition).beads().get(bead).spans().get(version);
      for (int i = span.start(); i < span.end(); i++) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** A line for each two documents, and one for all. */
  String table() {
    StringBuilder table = new StringBuilder(head("documents"));
    Ratio all = Ratio.NONE;
    for (Map.Entry<Pair, Ratio> score : scores.entrySet()) {
      table.append(line(score.getKey().toString(), score.getValue()));
      all = all.plus(score.getValue());
    }
    return table.append(line("all", all)).toString();
  }

  /** The names of the columns. */
  static String head(String first) {
    return String.format(
        Locale.ROOT,
        "%-26s %5s %5s %5s  %9s %6s %5s\n",
        first,
        "gold",
        "found",
        "right",
        "precision",
        "recall",
        "F1");
  }

  /** A line of the table. */
  static String line(String name, Ratio score) {
    return String.format(
        Locale.ROOT,
        "%-26s %5d %5d %5d  %9.3f %6.3f %5.3f\n",
        name,
        score.gold(),
        score.tested(),
        score.found(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
