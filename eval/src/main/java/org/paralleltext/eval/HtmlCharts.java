package org.paralleltext.eval;

import static org.paralleltext.eval.Html.escape;
import static org.paralleltext.eval.Html.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.paralleltext.text.Quantity;

/** Draws the charts of a page as SVG. */
final class HtmlCharts {

  private static final int BAR = 520;
  private static final int LABEL = 190;
  private static final int ROW = 20;
  private static final int PLOT = 220;

  /** So many aligners have a colour of their own. */
  private static final int COLOURS = 8;

  private final Significance significance;

  HtmlCharts(Significance significance) {
    this.significance = significance;
  }

  /** A group of bars a set, a bar an aligner, a whisker from end to end of the interval. */
  String bars(List<Evaluation> evaluations) {
    StringBuilder chart = new StringBuilder();
    for (Evaluation evaluation : evaluations) {
      GoldSet set = evaluation.set();
      chart.append(format("<h3>%s %s-%s</h3>\n", escape(set.name()), set.source(), set.target()));
      chart.append(group(evaluation.results()));
    }
    return chart.toString();
  }

  private String group(List<Evaluation.Result> results) {
    StringBuilder svg =
        new StringBuilder(
            format(
                "<svg width=\"%d\" height=\"%d\" role=\"img\">\n",
                LABEL + BAR + 80, (ROW + 4) * results.size() + 4));
    for (int i = 0; i < results.size(); i++) {
      Evaluation.Result result = results.get(i);
      Interval interval = significance.interval(result.strict());
      double f1 = result.total().strict().f1();
      int y = (ROW + 4) * i;
      svg.append(format("<text x=\"0\" y=\"%d\">%s</text>", y + 15, escape(result.name())));
      svg.append(
          format(
              "<rect class=\"s%d\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
              i % COLOURS, LABEL, y, f1 * BAR, ROW));
      svg.append(
          format(
              "<line class=\"whisker\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
              LABEL + interval.low() * BAR, LABEL + interval.high() * BAR, y + 10, y + 10));
      svg.append(format("<text x=\"%d\" y=\"%d\">%.3f</text>\n", LABEL + BAR + 14, y + 15, f1));
    }
    return svg.append("</svg>\n").toString();
  }

  /**
   * Claimed confidence against the share of right beads, a dot a bin; the bins are equally full.
   */
  static String reliability(String name, ConfidenceScore score, int bins) {
    StringBuilder svg = new StringBuilder(frame());
    svg.append(
        format("<line class=\"diagonal\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"0\"/>", PLOT, PLOT));
    for (ConfidenceScore.Bin bin : score.bins(bins)) {
      svg.append(
          format(
              "<circle class=\"s0\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s: claimed %.3f, right %.3f</title></circle>",
              bin.claimed() * PLOT,
              PLOT - bin.right() * PLOT,
              Quantity.of(bin.size(), "bead"),
              bin.claimed(),
              bin.right()));
    }
    return svg.append(
            format(
                "</svg><figcaption>%s<br>calibration error %.3f, Brier %.3f</figcaption></figure>\n",
                escape(name), score.calibrationError(bins), score.brier()))
        .toString();
  }

  /** The beads of a document as dots, with what gold has besides. */
  static String dotPlot(GoldSet.Document document, List<Link> links) {
    int source = Math.max(1, document.pair().source().segments().size());
    int target = Math.max(1, document.pair().target().segments().size());
    Set<Link> gold = Set.copyOf(document.gold());
    Set<Link> made = Set.copyOf(links);
    StringBuilder svg = new StringBuilder(frame());
    document.gold().stream()
        .filter(link -> !made.contains(link))
        .forEach(link -> svg.append(dots(link, source, target, "gold")));
    links.forEach(
        link -> svg.append(dots(link, source, target, gold.contains(link) ? "right" : "wrong")));
    return svg.append(
            "</svg><figcaption>" + escape(document.pair().name()) + "</figcaption></figure>\n")
        .toString();
  }

  private static String frame() {
    return format(
        "<figure><svg width=\"%d\" height=\"%d\"><rect class=\"frame\" width=\"%d\" height=\"%d\"/>",
        PLOT, PLOT, PLOT, PLOT);
  }

  private static String dots(Link link, int source, int target, String kind) {
    double radius = Math.max(1, Math.min(3, PLOT / 2.0 / Math.max(source, target)));
    StringBuilder dots = new StringBuilder();
    for (int i : new TreeSet<>(link.source())) {
      for (int j : new TreeSet<>(link.target())) {
        dots.append(
            format(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                kind, (i + 0.5) * PLOT / source, (j + 0.5) * PLOT / target, radius));
      }
    }
    return dots.toString();
  }
}
