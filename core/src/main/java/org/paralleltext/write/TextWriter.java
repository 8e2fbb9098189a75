package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;

/**
 * Writes units for reading: a heading line with kind, number and confidence, then a line per
 * language; if there are explanations, a line for each piece of evidence, and the same for the most
 * probable alternative.
 */
final class TextWriter implements UnitWriter {

  @Override
  public void write(Memory memory, Writer out) throws IOException {
    memory.units().forEach(unit -> out.write(unit(unit).append('\n').toString()));
  }

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    Iterator<Optional<Explanation>> explanations =
        AlignedMemory.explanations(texts, options).iterator();
    AlignedMemory.of(texts, options)
        .units()
        .forEach(
            unit -> {
              StringBuilder lines = unit(unit);
              explanations.next().ifPresent(explanation -> append(lines, explanation));
              out.write(lines.append('\n').toString());
            });
  }

  private static StringBuilder unit(TranslationUnit unit) {
    StringBuilder lines = new StringBuilder(head(unit)).append('\n');
    for (Variant variant : unit.variants()) {
      String side = variant.text();
      lines.append("  " + variant.tag() + "  " + (side.isEmpty() ? "-" : side) + "\n");
    }
    return lines;
  }

  private static String head(TranslationUnit unit) {
    String words = String.join(" ", unit.document(), unit.kind(), unit.number()).strip();
    String confidence = Cells.confidence(unit.confidence());
    return (!words.isEmpty() ? words : !unit.shape().isEmpty() ? unit.shape() : counts(unit))
        + (confidence.isEmpty() ? "" : "  " + confidence)
        + unit.properties().stream()
            .filter(property -> property.name().equals(Property.MOVED))
            .map(property -> "  moved: " + property.value())
            .findFirst()
            .orElse("");
  }

  /** How many passages it has in each language. */
  private static String counts(TranslationUnit unit) {
    return unit.variants().stream()
        .map(variant -> String.valueOf(variant.passages().size()))
        .collect(Collectors.joining("-"));
  }

  private static void append(StringBuilder lines, Explanation explanation) {
    append(lines, "  ", explanation.evidence());
    explanation
        .alternative()
        .ifPresent(
            other -> {
              lines.append(
                  "  or "
                      + spans(other.bead())
                      + "  "
                      + Cells.confidence(other.bead().confidence()));
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
