package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;

/**
 * Writes beads for reading: a heading line with kind, number and confidence, then a line per
 * language; if there are explanations, a line for each piece of evidence, and the same for the most
 * probable alternative.
 */
final class TextWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    for (ParallelText text : texts) {
      for (int b = 0; b < text.alignment().beads().size(); b++) {
        if (options.keeps(text, text.alignment().beads().get(b))) {
          out.write(bead(text, b));
        }
      }
    }
  }

  private static String bead(ParallelText text, int index) {
    Bead bead = text.alignment().beads().get(index);
    StringBuilder lines = new StringBuilder(head(text, bead)).append('\n');
    for (Version version : text.versions()) {
      String side = text.text(bead, version.language());
      lines.append("  " + version.language().code() + "  " + (side.isEmpty() ? "-" : side) + "\n");
    }
    if (!text.explanations().isEmpty()) {
      append(lines, text.explanations().get(index));
    }
    return lines.append('\n').toString();
  }

  private static String head(ParallelText text, Bead bead) {
    String words =
        String.join(" ", Cells.document(text), Cells.kind(text, bead), Cells.number(text, bead))
            .strip();
    String confidence = Cells.confidence(bead);
    return (words.isEmpty() ? bead.shape() : words)
        + (confidence.isEmpty() ? "" : "  " + confidence);
  }

  private static void append(StringBuilder lines, Explanation explanation) {
    append(lines, "  ", explanation.evidence());
    explanation
        .alternative()
        .ifPresent(
            other -> {
              lines.append("  or " + spans(other.bead()) + "  " + Cells.confidence(other.bead()));
              lines.append('\n');
              append(lines, "     ", other.evidence());
            });
  }

  private static void append(StringBuilder lines, String indent, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      lines.append(
          String.format(
                  Locale.ROOT,
                  "%s%s-%s %-9s %+7.1f  %s",
                  indent,
                  one.source(),
                  one.target(),
                  one.signal(),
                  one.score(),
                  one.detail())
              .stripTrailing());
      lines.append('\n');
    }
  }

  /** The segments of a bead, counted from 0: {@code 3,4 | 3}. */
  private static String spans(Bead bead) {
    return bead.spans().stream()
        .map(LadderWriter::positions)
        .map(positions -> positions.isEmpty() ? "-" : positions)
        .collect(Collectors.joining(" | "));
  }
}
