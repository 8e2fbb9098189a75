package org.paralleltext.cli;

import static org.paralleltext.eval.Html.escape;

import java.util.List;
import java.util.Optional;
import org.paralleltext.eval.Html;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Revision;
import org.paralleltext.lineage.Strand;

/**
 * Draws how paragraphs run through editions: a column for each edition, a box for each of its
 * beads, a ribbon from box to box, in the colour of what happened on the way. Each leads to its
 * place on the page.
 */
final class LineageFlow {

  private static final int WIDTH = 1000;
  private static final int BOX = 26;
  private static final int TOP = 24;

  /** The tallest picture, without its head. */
  private static final double TALLEST = 420;

  private static final double LARGEST_STEP = 11;

  private final Lineage lineage;
  private final String id;
  private final int most;
  private final double step;

  /**
   * @param id what the ids of the strands' places on the page begin with
   */
  LineageFlow(Lineage lineage, String id) {
    this.lineage = lineage;
    this.id = id;
    most = lineage.editions().stream().mapToInt(edition -> edition.beads().size()).max().orElse(1);
    step = Math.min(LARGEST_STEP, TALLEST / Math.max(1, most));
  }

  String svg() {
    StringBuilder svg =
        new StringBuilder(
            Html.format(
                "<svg class=\"flow\" viewBox=\"0 0 %d %.0f\" role=\"img\" aria-label=\"How the paragraphs run through the editions\">\n",
                WIDTH, TOP + most * step + 4));
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      addHead(svg, edition);
    }
    for (int s = 0; s < lineage.strands().size(); s++) {
      addStrand(svg, s);
    }
    return svg.append("</svg>\n").toString();
  }

  /** Where the boxes of an edition begin. */
  private double x(int edition) {
    int gaps = Math.max(1, lineage.editions().size() - 1);
    return 40 + edition * (WIDTH - 80.0 - BOX) / gaps;
  }

  private double y(int bead) {
    return TOP + bead * step;
  }

  private void addHead(StringBuilder svg, int edition) {
    Edition one = lineage.editions().get(edition);
    svg.append(
        Html.format(
            "<text x=\"%.1f\" y=\"14\">%s</text>\n",
            x(edition) + BOX / 2.0, escape(one.symbol().number())));
  }

  private void addStrand(StringBuilder svg, int s) {
    Strand strand = lineage.strands().get(s);
    svg.append(Html.format("<a href=\"#%ss%d\"><g>", id, s));
    for (int edition = 1; edition < lineage.editions().size(); edition++) {
      for (int from : strand.beads().get(edition - 1)) {
        for (int to : strand.beads().get(edition)) {
          addRibbon(svg, strand, edition, from, to);
        }
      }
    }
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      for (int bead : strand.beads().get(edition)) {
        addBox(svg, strand, edition, bead);
      }
    }
    svg.append("</g></a>\n");
  }

  private void addRibbon(StringBuilder svg, Strand strand, int edition, int from, int to) {
    double left = x(edition - 1) + BOX;
    double right = x(edition);
    double middle = (left + right) / 2;
    double start = y(from) + step / 2;
    double end = y(to) + step / 2;
    Revision revision = strand.revisions().get(edition).orElseThrow();
    svg.append(
        Html.format(
            "<path class=\"%s%s\" stroke-width=\"%.1f\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"/>",
            revision.change().word(),
            revision.moved() ? " moved" : "",
            step * 0.8,
            left,
            start,
            middle,
            start,
            middle,
            end,
            right,
            end));
  }

  /** A box in the colour of how the paragraph came there, or of its being dropped next. */
  private void addBox(StringBuilder svg, Strand strand, int edition, int bead) {
    Optional<Revision> came = strand.revisions().get(edition);
    boolean isDropped = edition + 1 < strand.beads().size() && !strand.isIn(edition + 1);
    String change = came.map(revision -> revision.change().word()).orElse("first");
    Edition one = lineage.editions().get(edition);
    svg.append(
        Html.format(
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"><title>%s, %s</title></rect>",
            change,
            x(edition),
            y(bead) + step * 0.1,
            BOX,
            step * 0.8,
            escape(LineageTable.labels(one, List.of(bead))),
            change));
    if (isDropped) {
      svg.append(
          Html.format(
              "<rect class=\"dropped\" x=\"%.1f\" y=\"%.1f\" width=\"5\" height=\"%.1f\"/>",
              x(edition) + BOX - 5, y(bead) + step * 0.1, step * 0.8));
    }
  }
}
