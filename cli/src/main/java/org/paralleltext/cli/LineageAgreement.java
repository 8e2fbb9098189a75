package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paralleltext.align.Aligner;
import org.paralleltext.eval.Ratio;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Strand;
import org.paralleltext.text.Language;

/**
 * How well paragraphs are followed from one language into another: each two consecutive editions
 * are aligned once more with one version each, and what is found is compared with what all versions
 * together tell, where that is probable enough. Also how far confidences can be believed.
 */
final class LineageAgreement {

  /** What is less probable from all versions together is no gold. */
  private static final double SURE = 0.8;

  private static final int BINS = 10;

  private final Aligner aligner;
  private final Map<String, Ratio> scores = new TreeMap<>();
  private final long[] right = new long[BINS];
  private final long[] all = new long[BINS];
  private final double[] claimed = new double[BINS];

  LineageAgreement(List<Lineage> lineages, Aligner aligner) {
    this.aligner = aligner;
    for (Lineage lineage : lineages) {
      for (int later = 1; later < lineage.editions().size(); later++) {
        compare(lineage, later);
      }
    }
  }

  private void compare(Lineage lineage, int later) {
    Edition before = lineage.editions().get(later - 1);
    Edition after = lineage.editions().get(later);
    for (int x = 0; x < before.versions().size(); x++) {
      for (int y = 0; y < after.versions().size(); y++) {
        Lineage alone =
            Lineage.of(
                List.of(Edition.of(before.versions().get(x)), Edition.of(after.versions().get(y))),
                aligner);
        compare(lineage, later, x, y, alone);
      }
    }
  }

  /** Compares two versions aligned alone with what the lineage says of them. */
  private void compare(Lineage lineage, int later, int x, int y, Lineage alone) {
    Map<Boolean, Set<List<Integer>>> gold = Map.of(true, new HashSet<>(), false, new HashSet<>());
    for (Strand strand : lineage.strands()) {
      boolean sure = strand.revisions().get(later).map(r -> r.confidence() > SURE).orElse(false);
      gold.get(sure).addAll(pairs(lineage, strand, later, x, y));
    }
    Set<List<Integer>> found = new HashSet<>();
    for (Strand strand : alone.strands()) {
      for (List<Integer> pair : pairs(alone, strand, 1, 0, 0)) {
        if (!gold.get(false).contains(pair)) {
          found.add(pair);
          count(
              strand.revisions().get(1).orElseThrow().confidence(), gold.get(true).contains(pair));
        }
      }
    }
    long agreed = found.stream().filter(gold.get(true)::contains).count();
    Ratio ratio = new Ratio(agreed, found.size(), agreed, gold.get(true).size());
    Language from = lineage.editions().get(later - 1).languages().get(x);
    Language to = lineage.editions().get(later).languages().get(y);
    scores.merge(from + " → " + to, ratio, Ratio::plus);
  }

  private void count(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    all[bin]++;
    right[bin] += isRight ? 1 : 0;
    claimed[bin] += confidence;
  }

  /** The positions of the paragraphs that a strand joins from an edition to the next. */
  private static List<List<Integer>> pairs(
      Lineage lineage, Strand strand, int later, int x, int y) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int i : LineageScore.paragraphs(lineage, strand, later - 1, x)) {
      for (int j : LineageScore.paragraphs(lineage, strand, later, y)) {
        pairs.add(List.of(i, j));
      }
    }
    return pairs;
  }

  /** Precision, recall and F1 by languages, then how many of what was claimed agree. */
  String table() {
    StringBuilder table = new StringBuilder(LineageScore.head("languages"));
    scores.forEach((languages, score) -> table.append(LineageScore.line(languages, score)));
    table.append("\nconfidence    pairs  claimed  agreed\n");
    for (int bin = 0; bin < BINS; bin++) {
      if (all[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %7d  %7.3f  %6.3f\n",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                all[bin],
                claimed[bin] / all[bin],
                (double) right[bin] / all[bin]));
      }
    }
    return table.toString();
  }
}
