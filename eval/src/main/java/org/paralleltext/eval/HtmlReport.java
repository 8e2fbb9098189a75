package org.paralleltext.eval;

import static org.paralleltext.eval.Html.escape;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Shows evaluations as one self-contained page: F1 of every aligner on every set with intervals,
 * then for each set F1 by type of bead, how far confidences can be believed, and for the first
 * aligner a dot plot of each document against gold and the texts of every wrong bead side by side.
 */
public final class HtmlReport {

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2733;background:#fbfcfd}
      h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}table{border-collapse:collapse;width:100%}
      th{text-align:left;font-weight:600;border-bottom:2px solid #c9d3dd}td,th{padding:.25rem .6rem;vertical-align:top}
      td.n{text-align:right;font-variant-numeric:tabular-nums}tr+tr td{border-top:1px solid #e6ebf0}
      .whisker{stroke:#1c2733;stroke-width:1.5}svg text{font:13px system-ui,sans-serif;fill:#1c2733}
      .plots{display:flex;flex-wrap:wrap;gap:1rem}.plots figure{margin:0}.plots figcaption{font-size:.8rem;color:#5a6a7a}
      .frame{fill:#fff;stroke:#c9d3dd}.gold{fill:#b9c4cf}.right{fill:#2c9a5b}.wrong{fill:#d0402b}
      .s0{fill:#2f6fb0}.s1{fill:#c9d3dd}.s2{fill:#e0a458}.s3{fill:#7fb08a}.s4{fill:#b58db6}.s5{fill:#d98880}.s6{fill:#8a94a0}.s7{fill:#5fb3b3}
      .diagonal{stroke:#8896a4;stroke-dasharray:4 4}
      details{margin:.4rem 0}summary{cursor:pointer}.bead{display:grid;grid-template-columns:5rem 1fr 1fr;gap:.8rem;padding:.5rem 0;border-top:1px solid #e6ebf0}
      .bead.made{background:#fdf1ee}.bead.is{background:#eef7f1}.bead>:first-child{padding-left:.5rem;color:#5a6a7a;font-size:.85rem}
      .bead p{margin:0 0 .3rem}.bead small{color:#8896a4}code{font-size:.8rem;color:#5a6a7a}
      """;

  private static final int BINS = 15;

  private final List<Evaluation> evaluations;
  private final Significance significance;

  /**
   * @param evaluations what to show, of the same aligners on different sets
   * @param significance how intervals are made
   */
  public HtmlReport(List<Evaluation> evaluations, Significance significance) {
    this.evaluations = List.copyOf(evaluations);
    this.significance = significance;
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the writer fails
   */
  public void write(Writer out) throws IOException {
    String title =
        evaluations.stream()
            .map(evaluation -> new EvaluationReport(evaluation, significance).heading())
            .collect(Collectors.joining("; "));
    out.write(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + escape(title)
            + "</title><style>"
            + STYLE
            + "</style></head><body>\n<h1>Accuracy</h1>\n");
    out.write("<h2>Strict F1 by aligner and set, with its 95 % interval</h2>\n");
    out.write(new HtmlCharts(significance).bars(evaluations));
    for (Evaluation evaluation : evaluations) {
      write(out, evaluation);
    }
    out.write("</body></html>\n");
  }

  private void write(Writer out, Evaluation evaluation) throws IOException {
    EvaluationReport report = new EvaluationReport(evaluation, significance);
    out.write(
        "<h1>"
            + escape(report.heading())
            + "</h1>\n<p>"
            + escape(report.warning())
            + "</p>\n<p><code>"
            + escape(report.signature())
            + "</code></p>\n");
    out.write("<h2>Strict F1 by type of bead</h2>\n" + types(evaluation));
    writeReliability(out, evaluation);
    Evaluation.Result first = evaluation.first();
    out.write(
        "<h2>"
            + escape(first.name())
            + " against gold</h2>\n<p>Source positions run right, target positions down. Grey: gold that was missed; green: right; red: wrong.</p>\n<div class=\"plots\">\n");
    List<List<Link>> links = first.links();
    for (int d = 0; d < links.size(); d++) {
      out.write(HtmlCharts.dotPlot(evaluation.set().documents().get(d), links.get(d)));
    }
    out.write("</div>\n<h2>Every wrong bead of " + escape(first.name()) + "</h2>\n");
    for (int d = 0; d < links.size(); d++) {
      HtmlErrors.write(out, evaluation.set().documents().get(d), links.get(d));
    }
  }

  private static void writeReliability(Writer out, Evaluation evaluation) throws IOException {
    StringBuilder figures = new StringBuilder();
    for (Evaluation.Result result : evaluation.results()) {
      evaluation
          .confidence(result)
          .ifPresent(score -> figures.append(HtmlCharts.reliability(result.name(), score, BINS)));
    }
    if (!figures.isEmpty()) {
      out.write(
          "<h2>Confidence</h2>\n<p>Across: the confidence that was claimed; up: the share of right beads. Dots on the dashed line can be believed.</p>\n<div class=\"plots\">\n"
              + figures
              + "</div>\n");
    }
  }

  private static String types(Evaluation evaluation) {
    List<Map<String, Ratio>> scores =
        evaluation.results().stream()
            .map(result -> BeadTypes.of(evaluation.set(), result.links()))
            .toList();
    Set<String> types =
        scores.stream()
            .flatMap(map -> map.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    StringBuilder table = new StringBuilder("<table><tr><th></th>");
    types.forEach(type -> table.append("<th>").append(type).append("</th>"));
    table.append("</tr>\n<tr><td>in gold</td>");
    types.forEach(
        type ->
            table.append(
                cell(
                    String.valueOf(
                        scores.get(0).getOrDefault(type, BeadScore.NONE.strict()).gold()))));
    for (int i = 0; i < scores.size(); i++) {
      Map<String, Ratio> row = scores.get(i);
      table
          .append("</tr>\n<tr><td>")
          .append(escape(evaluation.results().get(i).name()))
          .append("</td>");
      types.forEach(
          type ->
              table.append(
                  cell(Html.format("%.3f", row.getOrDefault(type, BeadScore.NONE.strict()).f1()))));
    }
    return table.append("</tr></table>\n").toString();
  }

  private static String cell(String text) {
    return "<td class=\"n\">" + text + "</td>";
  }
}
