package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;

/**
 * Several languages aligned at once, beside the best that can be made of pairwise alignments: those
 * of the first language with each other one put together, and all of them put together.
 */
public final class MultiEvaluation {

  private final MultiGoldSet set;
  private final Significance significance;
  private final List<MultiAligner.Answer> together;

  /** By pair and document: the links of the pairwise runs. */
  private final List<List<List<Link>>> alone = new ArrayList<>();

  /**
   * Runs an aligner on a set, on all languages and on every two of them.
   *
   * @param set the documents
   * @param aligner takes all languages at once
   * @param pairAligner the same aligner for two
   * @param significance how intervals and p-values are made
   */
  public MultiEvaluation(
      MultiGoldSet set, MultiAligner aligner, PairAligner pairAligner, Significance significance) {
    this.set = set;
    this.significance = significance;
    together = aligner.align(set.corpus());
    for (GoldSet pair : set.pairs()) {
      alone.add(pair.aligned(pairAligner).stream().map(Claim::links).toList());
    }
  }

  /** Strict counts of the joint beads, by document. */
  public List<Ratio> together() {
    return documents(
        d -> together.get(d).beads().stream().map(MultiAligner.MultiClaim::bead).toList());
  }

  /** Strict counts of all pairwise runs put together, by document. */
  public List<Ratio> merged() {
    return documents(d -> MergedLinks.of(set.sizes(d), links(d, alone.size())));
  }

  /** Strict counts of the runs of the first language with each other one, put together. */
  public List<Ratio> throughFirst() {
    return documents(d -> MergedLinks.of(set.sizes(d), links(d, set.languages().size() - 1)));
  }

  /** The links of the first pairs of a document, none for the others. */
  private List<List<Link>> links(int document, int pairs) {
    return IntStream.range(0, alone.size())
        .mapToObj(p -> p < pairs ? alone.get(p).get(document) : List.<Link>of())
        .toList();
  }

  private interface Beads {
    List<List<Set<Integer>>> of(int document);
  }

  private List<Ratio> documents(Beads beads) {
    return IntStream.range(0, set.size())
        .mapToObj(d -> MultiScore.strict(set.beads(d), beads.of(d)))
        .toList();
  }

  /** Strict counts of a pair by document, read off the joint beads or from the run of the pair. */
  private List<Ratio> pair(int pair, boolean joint) {
    return IntStream.range(0, set.size())
        .mapToObj(
            d ->
                BeadScore.of(
                        set.pairs().get(pair).documents().get(d).gold(),
                        joint
                            ? Claim.links(together.get(d).pairs().get(pair))
                            : alone.get(pair).get(d))
                    .strict())
        .toList();
  }

  /**
   * How far the confidences of the joint beads of two languages or more can be believed; nothing if
   * there is no such bead.
   */
  public Optional<ConfidenceScore> confidence() {
    return confidence(set, together);
  }

  /**
   * How far the confidences of beads of two languages or more can be believed; nothing if there is
   * no such bead.
   *
   * @param set the gold
   * @param answers what an aligner made of its documents
   */
  public static Optional<ConfidenceScore> confidence(
      MultiGoldSet set, List<MultiAligner.Answer> answers) {
    List<ConfidenceScore.Judged> judged = new ArrayList<>();
    for (int d = 0; d < set.size(); d++) {
      Set<List<Set<Integer>>> gold = Set.copyOf(set.beads(d));
      for (MultiAligner.MultiClaim claim : answers.get(d).beads()) {
        boolean joins = claim.bead().stream().filter(side -> !side.isEmpty()).count() > 1;
        if (joins && claim.confidence().isPresent()) {
          judged.add(
              new ConfidenceScore.Judged(
                  claim.confidence().getAsDouble(), gold.contains(claim.bead())));
        }
      }
    }
    return ConfidenceScore.ofAny(judged);
  }

  /** A Markdown section with both tables. */
  public String markdown() {
    String languages =
        set.languages().stream().map(Language::code).collect(Collectors.joining("-"));
    StringBuilder page =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "## %s %s together: %s\n\n",
                set.name(),
                languages,
                Quantity.of(set.size(), "document")));
    page.append("| beads of all languages | precision | recall | F1 | 95 % | p |\n");
    page.append("|---|---|---|---|---|---|\n");
    List<Ratio> atOnce = together();
    page.append(row("at once", atOnce, ""));
    page.append(rowBeside(atOnce, "pairs put together", merged()));
    page.append(
        rowBeside(
            atOnce, "pairs with " + set.languages().get(0) + " put together", throughFirst()));
    page.append("\n| beads of two | alone | read off | p |\n|---|---|---|---|\n");
    for (int p = 0; p < alone.size(); p++) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s-%s | %.4f | **%.4f** | %.3f |\n",
              set.pairs().get(p).source(),
              set.pairs().get(p).target(),
              total(pair(p, false)).f1(),
              total(pair(p, true)).f1(),
              significance.pValue(pair(p, true), pair(p, false))));
    }
    confidence().ifPresent(score -> page.append('\n').append(score.words("bead", "beads")));
    return page.append('\n').toString();
  }

  private String rowBeside(List<Ratio> atOnce, String name, List<Ratio> documents) {
    double p = significance.pValue(atOnce, documents);
    return row(name, documents, String.format(Locale.ROOT, "%.3f", p));
  }

  private String row(String name, List<Ratio> documents, String p) {
    Ratio total = total(documents);
    Interval interval = significance.interval(documents);
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | **%.4f** | %.3f–%.3f | %s |\n",
        name,
        total.precision(),
        total.recall(),
        total.f1(),
        interval.low(),
        interval.high(),
        p);
  }

  private static Ratio total(List<Ratio> documents) {
    return documents.stream().reduce(Ratio.NONE, Ratio::plus);
  }
}
