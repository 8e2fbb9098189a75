package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.resolution.Omission;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Repair;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.segment.SentenceSplitter;
import org.paralleltext.text.LinePlaces;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.Span;

/** A resolution as a tree for the terminal. Used once; not thread-safe. */
final class ResolutionTree {

  /** Of some reasons there are so many places that only few are listed. */
  private static final int MANY = 20;

  private final Resolution resolution;
  private final Optional<SentenceSplitter> splitter;
  private final Writer out;
  private final LinePlaces places;
  private int depth;

  ResolutionTree(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out) {
    this.resolution = resolution;
    this.splitter = splitter;
    this.out = out;
    places = LinePlaces.of(resolution.source());
  }

  void write() throws IOException {
    out.write(
        resolution.source().name()
            + ": "
            + resolution.language().name()
            + ", "
            + resolution.source().charset().name()
            + ", "
            + resolution.symbol().map(Symbol::formal).orElse("no symbol")
            + ", "
            + Quantity.of(resolution.paragraphs().size(), "paragraph")
            + "\n\n");
    for (Paragraph paragraph : resolution.paragraphs()) {
      write(paragraph);
    }
    writeRepairs();
    writeOmissions();
  }

  private void write(Paragraph paragraph) throws IOException {
    String label = resolution.label(paragraph).orElse("");
    String head = paragraph.kind().word() + (label.isEmpty() ? "" : " " + label);
    String indent = "  ".repeat(depth(paragraph));
    if (splitter.isEmpty()) {
      line("%s%-14s  %s", indent, head, paragraph.text());
      return;
    }
    line("%s%s", indent, head);
    for (MappedText sentence : splitter.get().split(paragraph.content())) {
      line("%s  %s", indent, sentence);
    }
  }

  /** How deep a paragraph stands; what a title or an annex begins stands below it. */
  private int depth(Paragraph paragraph) {
    switch (paragraph.kind()) {
      case PREAMBULAR -> {
        return 1;
      }
      case OPERATIVE -> {
        return 1 + depth;
      }
      case SUBPARAGRAPH -> {
        return 1 + depth + paragraph.depth();
      }
      case HEADING -> {
        depth = 1;
        return 1;
      }
      default -> {
        depth = 0;
        return 0;
      }
    }
  }

  private void writeRepairs() throws IOException {
    if (resolution.repairs().isEmpty()) {
      return;
    }
    line("%nnumbers");
    for (Repair repair : resolution.repairs()) {
      String place = places.of(repair.place().start());
      String confidence = Confidence.text(repair.confidence());
      line("%-9s %-9s %s (%s)", repair.reason().word(), place, said(repair), confidence);
    }
  }

  private static String said(Repair repair) {
    return switch (repair.reason()) {
      case MISSING -> "has none, taken for " + repair.taken();
      case MISREAD -> "reads " + repair.read() + ", taken for " + repair.taken();
      case DOUBLED -> "reads " + repair.read() + " like the one before, kept";
      case GAP -> "reads " + repair.read() + ", but " + repair.taken() + " is missing";
    };
  }

  private void writeOmissions() throws IOException {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    resolution.omissions().forEach(omission -> counts.merge(omission.reason(), 1, Integer::sum));
    line("%nleft out");
    for (Omission omission : resolution.omissions()) {
      if (!isSummed(omission.reason(), counts)) {
        line(
            "%-14s %-9s %s",
            omission.reason().words(), places.of(omission.span().start()), text(omission.span()));
      }
    }
    for (Map.Entry<Reason, Integer> count : counts.entrySet()) {
      if (isSummed(count.getKey(), counts)) {
        line("%-14s %s", count.getKey().words(), Quantity.of(count.getValue(), "place"));
      }
    }
  }

  private static boolean isSummed(Reason reason, Map<Reason, Integer> counts) {
    return List.of(Reason.MARKUP, Reason.METADATA).contains(reason) && counts.get(reason) > MANY
        || reason == Reason.METADATA;
  }

  private String text(Span span) {
    String text = resolution.source().text().substring(span.start(), span.end());
    return text.strip().replaceAll("\\s+", " ");
  }

  private void line(String format, Object... values) throws IOException {
    out.write(String.format(Locale.ROOT, format.replace("%n", "\n"), values) + "\n");
  }
}
