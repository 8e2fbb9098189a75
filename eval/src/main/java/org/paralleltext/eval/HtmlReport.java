package org.paralleltext.eval;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

/**
 * Shows an evaluation as one self-contained page: F1 with intervals, F1 by type of bead, and for
 * the first aligner a dot plot of each document against gold and the texts of every wrong bead side
 * by side.
 */
public final class HtmlReport {

  private static final int BAR = 520;
  private static final int PLOT = 220;
  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2733;background:#fbfcfd}
      h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}table{border-collapse:collapse;width:100%}
      th{text-align:left;font-weight:600;border-bottom:2px solid #c9d3dd}td,th{padding:.25rem .6rem;vertical-align:top}
      td.n{text-align:right;font-variant-numeric:tabular-nums}tr+tr td{border-top:1px solid #e6ebf0}
      .bar{fill:#9db8d2}.ours{fill:#2f6fb0}.whisker{stroke:#1c2733;stroke-width:1.5}svg text{font:13px system-ui,sans-serif;fill:#1c2733}
      .plots{display:flex;flex-wrap:wrap;gap:1rem}.plots figure{margin:0}.plots figcaption{font-size:.8rem;color:#5a6a7a}
      .frame{fill:#fff;stroke:#c9d3dd}.gold{fill:#b9c4cf}.right{fill:#2c9a5b}.wrong{fill:#d0402b}
      details{margin:.4rem 0}summary{cursor:pointer}.bead{display:grid;grid-template-columns:5rem 1fr 1fr;gap:.8rem;padding:.5rem 0;border-top:1px solid #e6ebf0}
      .bead.made{background:#fdf1ee}.bead.is{background:#eef7f1}.bead>:first-child{padding-left:.5rem;color:#5a6a7a;font-size:.85rem}
      .bead p{margin:0 0 .3rem}.bead small{color:#8896a4}code{font-size:.8rem;color:#5a6a7a}
      """;

  private final Evaluation evaluation;
  private final Significance significance;

  /**
   * @param evaluation what to show
   * @param significance how intervals are made
   */
  public HtmlReport(Evaluation evaluation, Significance significance) {
    this.evaluation = evaluation;
    this.significance = significance;
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the writer fails
   */
  public void write(Writer out) throws IOException {
    EvaluationReport report = new EvaluationReport(evaluation, significance);
    out.write(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + escape(report.heading())
            + "</title><style>"
            + STYLE
            + "</style></head><body>\n");
    out.write(
        "<h1>"
            + escape(report.heading())
            + "</h1>\n<p><code>"
            + escape(report.signature())
            + "</code></p>\n");
    out.write(
        "<p>"
            + escape(report.warning())
            + "</p>\n<h2>Strict F1, with its 95 % interval</h2>\n"
            + bars());
    out.write("<h2>Strict F1 by type of bead</h2>\n" + types());
    Evaluation.Result first = evaluation.results().get(0);
    out.write(
        "<h2>"
            + escape(first.name())
            + " against gold</h2>\n<p>Source positions run right, target positions down. Grey: gold that was missed; green: right; red: wrong.</p>\n<div class=\"plots\">\n");
    for (int d = 0; d < first.links().size(); d++) {
      out.write(plot(evaluation.set().documents().get(d), first.links().get(d)));
    }
    out.write("</div>\n<h2>Every wrong bead of " + escape(first.name()) + "</h2>\n");
    for (int d = 0; d < first.links().size(); d++) {
      writeErrors(out, evaluation.set().documents().get(d), first.links().get(d));
    }
    out.write("</body></html>\n");
  }

  private String bars() {
    List<Evaluation.Result> results = evaluation.results();
    StringBuilder svg =
        new StringBuilder(
            format(
                "<svg width=\"%d\" height=\"%d\" role=\"img\">\n",
                BAR + 280, 30 * results.size() + 4));
    for (int i = 0; i < results.size(); i++) {
      Evaluation.Result result = results.get(i);
      Interval interval =
          significance.interval(result.scores().stream().map(BeadScore::strict).toList());
      double f1 = result.total().strict().f1();
      int y = 30 * i;
      svg.append(format("<text x=\"0\" y=\"%d\">%s</text>", y + 19, escape(result.name())));
      svg.append(
          format(
              "<rect class=\"bar%s\" x=\"190\" y=\"%d\" width=\"%.1f\" height=\"20\" rx=\"2\"/>",
              i == 0 ? " ours" : "", y + 4, f1 * BAR));
      svg.append(
          format(
              "<line class=\"whisker\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
              190 + interval.low() * BAR, 190 + interval.high() * BAR, y + 14, y + 14));
      svg.append(format("<text x=\"%d\" y=\"%d\">%.3f</text>\n", 190 + BAR + 14, y + 19, f1));
    }
    return svg.append("</svg>\n").toString();
  }

  private String types() {
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
                  cell(format("%.3f", row.getOrDefault(type, BeadScore.NONE.strict()).f1()))));
    }
    return table.append("</tr></table>\n").toString();
  }

  private static String cell(String text) {
    return "<td class=\"n\">" + text + "</td>";
  }

  private static String plot(GoldSet.Document document, List<Link> links) {
    int source = Math.max(1, document.pair().source().segments().size());
    int target = Math.max(1, document.pair().target().segments().size());
    StringBuilder svg =
        new StringBuilder(
            format(
                "<figure><svg width=\"%d\" height=\"%d\"><rect class=\"frame\" width=\"%d\" height=\"%d\"/>",
                PLOT, PLOT, PLOT, PLOT));
    document.gold().stream()
        .filter(link -> !links.contains(link))
        .forEach(link -> svg.append(dots(link, source, target, "gold")));
    links.forEach(
        link ->
            svg.append(
                dots(link, source, target, document.gold().contains(link) ? "right" : "wrong")));
    return svg.append(
            "</svg><figcaption>" + escape(document.pair().name()) + "</figcaption></figure>\n")
        .toString();
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

  private void writeErrors(Writer out, GoldSet.Document document, List<Link> links)
      throws IOException {
    Set<Link> gold = Set.copyOf(document.gold());
    List<Link> wrong = links.stream().filter(link -> !gold.contains(link)).toList();
    if (wrong.isEmpty()) {
      return;
    }
    out.write(
        "<details><summary>"
            + escape(document.pair().name())
            + ": "
            + wrong.size()
            + " of "
            + links.size()
            + " beads</summary>\n");
    for (Link link : wrong) {
      out.write(bead("made", link, document.pair()));
      for (Link expected : document.gold()) {
        if (!links.contains(expected) && touches(link, expected)) {
          out.write(bead("is", expected, document.pair()));
        }
      }
    }
    out.write("</details>\n");
  }

  private static boolean touches(Link a, Link b) {
    return a.source().stream().anyMatch(b.source()::contains)
        || a.target().stream().anyMatch(b.target()::contains);
  }

  private static String bead(String kind, Link link, DocumentPair pair) {
    String name = kind.equals("made") ? "wrong" : "gold";
    return "<div class=\"bead "
        + kind
        + "\"><div>"
        + name
        + " "
        + link.source().size()
        + "-"
        + link.target().size()
        + "</div>"
        + side(link, Link::source, pair.source())
        + side(link, Link::target, pair.target())
        + "</div>\n";
  }

  private static String side(Link link, Function<Link, Set<Integer>> positions, Version version) {
    boolean leftwards = version.language().direction() == Language.Direction.RIGHT_TO_LEFT;
    StringBuilder side =
        new StringBuilder(
            "<div lang=\""
                + version.language()
                + "\" dir=\""
                + (leftwards ? "rtl" : "ltr")
                + "\">");
    for (int position : new TreeSet<>(positions.apply(link))) {
      String text =
          position < version.segments().size() ? version.segments().get(position).text() : "";
      side.append("<p><small>")
          .append(position)
          .append("</small> ")
          .append(escape(text))
          .append("</p>");
    }
    return side.append("</div>").toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
