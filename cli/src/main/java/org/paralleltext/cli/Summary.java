package org.paralleltext.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.paralleltext.align.ResolutionGroups.Leftover;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.write.AlignmentFormat;

/** Says what was aligned and what was not, for people. */
final class Summary {

  private final PrintWriter notes;

  Summary(PrintWriter notes) {
    this.notes = notes;
  }

  void group(List<Resolution> versions, ParallelText text, AlignmentFormat format) {
    Resolution first = versions.get(0);
    notes.println(
        first.symbol().map(Symbol::formal).orElse("")
            + first.title().map(title -> "  " + title).orElse(""));
    for (Resolution version : versions) {
      notes.println(
          String.format(
              Locale.ROOT,
              "  %s  %3d paragraphs  %s",
              version.language(),
              version.paragraphs().size(),
              version.source().name()));
    }
    notes.println(
        String.format(
            Locale.ROOT, "      %3d beads: %s", text.alignment().beads().size(), coverage(text)));
    long left = text.alignment().beads().stream().filter(bead -> !format.holds(text, bead)).count();
    if (left > 0) {
      String source = text.versions().get(0).language().name();
      notes.println(
          "       not in the "
              + format.word()
              + ": "
              + left
              + " without "
              + source
              + " or with nothing else");
    }
  }

  /** For example {@code 24 in 3 languages, 3 in 2, 1 in 1}. */
  private static String coverage(ParallelText text) {
    StringBuilder words = new StringBuilder();
    for (int n = text.versions().size(); n > 0; n--) {
      int languages = n;
      long count =
          text.alignment().beads().stream()
              .mapToInt(Bead::coverage)
              .filter(covered -> covered == languages)
              .count();
      if (count > 0) {
        words
            .append(words.isEmpty() ? "" : ", ")
            .append(count)
            .append(" in ")
            .append(n)
            .append(n == 1 ? " language" : " languages");
      }
    }
    return words.toString();
  }

  void leftovers(List<Leftover> leftovers) {
    if (!leftovers.isEmpty()) {
      notes.println("left over");
    }
    for (Leftover leftover : leftovers) {
      Resolution resolution = leftover.resolution();
      String symbol = resolution.symbol().map(Symbol::formal).orElse("no symbol");
      notes.println(
          "  "
              + symbol
              + "  "
              + resolution.language()
              + "  "
              + resolution.source().name()
              + ": "
              + leftover.reason());
    }
  }
}
