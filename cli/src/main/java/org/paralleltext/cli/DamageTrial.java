package org.paralleltext.cli;

import java.util.List;
import java.util.Locale;
import org.paralleltext.eval.Damage;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.PairAligner;

/** How well our aligner does where lines are missing. */
final class DamageTrial {

  private DamageTrial() {}

  /** A Markdown table: a line per set. */
  static String markdown(List<GoldSet> sets) {
    StringBuilder table =
        new StringBuilder("| set | | whole | damaged | ratio |\n|---|---|---|---|---|\n");
    for (GoldSet gold : sets) {
      Damage damage = new Damage(gold, 0);
      PairAligner ours = ComparedAligners.ours(gold.name());
      double whole = damage.farInWhole(ours).f1();
      double damaged = damage.farInDamaged(ours).f1();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s-%s | %.4f | %.4f | %.4f |\n",
              gold.name(),
              gold.source(),
              gold.target(),
              whole,
              damaged,
              damaged / whole));
    }
    return table.toString();
  }
}
