package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.Damage;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.Ratio;

/** How well our aligner does where lines are missing: the counts of several draws together. */
final class DamageTrial {

  /** So many draws: the ratio of one is a matter of luck, up to a point in a set of novels. */
  private static final int DRAWS = 5;

  private DamageTrial() {}

  /**
   * What was counted in one draw.
   *
   * @param whole at the places far from the damage, without it
   * @param damaged at the same places, with it
   */
  private record Draw(Ratio whole, Ratio damaged) {

    static final Draw NONE = new Draw(Ratio.NONE, Ratio.NONE);

    Draw plus(Draw other) {
      return new Draw(whole.plus(other.whole), damaged.plus(other.damaged));
    }

    double ratio() {
      return damaged.f1() / whole.f1();
    }
  }

  /** A Markdown table: a line per set. */
  static String markdown(List<GoldSet> sets) {
    StringBuilder table =
        new StringBuilder(
            "| set | | whole | damaged | ratio | of single draws |\n|---|---|---|---|---|---|\n");
    for (GoldSet gold : sets) {
      table.append(row(gold, draws(gold)));
    }
    return table.toString();
  }

  private static List<Draw> draws(GoldSet gold) {
    PairAligner ours = ComparedAligners.ours(gold.name());
    List<List<Claim>> whole = gold.aligned(ours);
    List<Draw> draws = new ArrayList<>();
    for (int seed = 0; seed < DRAWS; seed++) {
      Damage damage = new Damage(gold, seed);
      draws.add(
          new Draw(damage.farInWhole(whole), damage.farInDamaged(damage.damaged().aligned(ours))));
    }
    return draws;
  }

  private static String row(GoldSet gold, List<Draw> draws) {
    Draw all = draws.stream().reduce(Draw.NONE, Draw::plus);
    DoubleSummaryStatistics single = draws.stream().mapToDouble(Draw::ratio).summaryStatistics();
    return String.format(
        Locale.ROOT,
        "| %s | %s-%s | %.4f | %.4f | %.4f | %.4f to %.4f |\n",
        gold.name(),
        gold.source(),
        gold.target(),
        all.whole().f1(),
        all.damaged().f1(),
        all.ratio(),
        single.getMin(),
        single.getMax());
  }
}
