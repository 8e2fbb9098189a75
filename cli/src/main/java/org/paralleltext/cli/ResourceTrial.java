package org.paralleltext.cli;

import java.util.List;
import java.util.Locale;
import org.paralleltext.align.Resource;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.PairAligner;

/** What each of the resources that our aligner draws on is worth. */
final class ResourceTrial {

  private ResourceTrial() {}

  /** A Markdown table: a line per set, a column per resource that is left out. */
  static String markdown(List<GoldSet> sets) {
    StringBuilder table = new StringBuilder("| set | | all |");
    for (Resource resource : Resource.values()) {
      table.append(" without ").append(resource.word()).append(" |");
    }
    table.append("\n|---|---|---|" + "---|".repeat(Resource.values().length) + "\n");
    for (GoldSet gold : sets) {
      double all = f1(gold, ComparedAligners.ours(gold.name()));
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s-%s | %.4f |",
              gold.name(),
              gold.source(),
              gold.target(),
              all));
      for (Resource resource : Resource.values()) {
        double without = f1(gold, ComparedAligners.oursWithout(resource, gold.name()));
        table.append(String.format(Locale.ROOT, " %+.4f |", without - all));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static double f1(GoldSet gold, PairAligner aligner) {
    return Evaluation.run(gold, List.of(aligner)).first().total().strict().f1();
  }
}
