package org.paralleltext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Revision;
import org.paralleltext.lineage.Strand;

/**
 * Writes lineages as tables: a line a strand, with its place in each edition, what happened on the
 * way there, how sure that is, and the words that it begins with.
 */
final class LineageTable {

  /** So many code points of a text are shown. */
  private static final int SHOWN = 48;

  private LineageTable() {}

  static void write(List<Lineage> lineages, Writer out) throws IOException {
    for (int i = 0; i < lineages.size(); i++) {
      out.write(i == 0 ? "" : "\n");
      write(lineages.get(i), out);
    }
  }

  private static void write(Lineage lineage, Writer out) throws IOException {
    Edition last = lineage.editions().get(lineage.editions().size() - 1);
    out.write(chain(lineage) + last.title().map(title -> "  " + title).orElse("") + "\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(head(lineage));
    lineage.strands().forEach(strand -> rows.add(row(lineage, strand)));
    int columns = rows.get(0).size();
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      int column = c;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        line.append("  ").append(row.get(c));
        line.append(" ".repeat(widths.get(c) - row.get(c).length()));
      }
      out.write(line.toString().stripTrailing() + "\n");
    }
  }

  /** The symbols of the editions in order: {@code A/RES/59/8 → A/RES/63/114}. */
  static String chain(Lineage lineage) {
    return lineage.editions().stream()
        .map(edition -> edition.symbol().formal())
        .collect(Collectors.joining(" → "));
  }

  private static List<String> head(Lineage lineage) {
    List<String> head = new ArrayList<>();
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      head.add(lineage.editions().get(edition).symbol().number());
      if (edition > 0) {
        head.addAll(List.of("", ""));
      }
    }
    head.add("");
    return head;
  }

  private static List<String> row(Lineage lineage, Strand strand) {
    List<String> row = new ArrayList<>();
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      row.add(labels(lineage.editions().get(edition), strand.beads().get(edition)));
      if (edition > 0) {
        row.add(strand.revisions().get(edition).map(Revision::words).orElse(""));
        row.add(
            strand
                .revisions()
                .get(edition)
                .map(revision -> Confidence.text(revision.confidence()))
                .orElse(""));
      }
    }
    row.add(words(lineage, strand));
    return row;
  }

  /** What the beads of a strand are called in an edition; a dash if there are none. */
  static String labels(Edition edition, List<Integer> beads) {
    return beads.isEmpty()
        ? "-"
        : beads.stream().map(edition::label).collect(Collectors.joining(", "));
  }

  /** The words that a strand begins with in the last edition that has it. */
  private static String words(Lineage lineage, Strand strand) {
    int edition = lineage.editions().size() - 1;
    while (!strand.isIn(edition)) {
      edition--;
    }
    String text = lineage.editions().get(edition).first(strand.beads().get(edition).get(0)).text();
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
