package org.paralleltext.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.CoverCheck;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.Link;
import org.paralleltext.text.Quantity;

/** Says which alignments do not cover their texts, since their scores mean less. */
final class CoverNotes {

  private final PrintWriter notes;

  CoverNotes(PrintWriter notes) {
    this.notes = notes;
  }

  /** Checks the gold of a document against its texts. */
  void note(GoldSet.Document document) {
    int source = document.pair().source().segments().size();
    int target = document.pair().target().segments().size();
    note(document.pair().name() + ": gold", CoverCheck.of(document.claims(), source, target));
  }

  /** Checks what a recorded aligner left for a document. */
  void note(String name, GoldSet.Document document, List<Claim> claims) {
    int source = document.pair().source().segments().size();
    int target = document.pair().target().segments().size();
    note(name + " on " + document.pair().name(), CoverCheck.of(claims, source, target));
  }

  /**
   * Checks two alignments of one document against each other; the texts are as long as the longer
   * of them says.
   */
  void note(Path goldFile, List<Claim> gold, Path testFile, List<Claim> test) {
    int source = size(gold, test, Link::source);
    int target = size(gold, test, Link::target);
    note(goldFile.toString(), CoverCheck.of(gold, source, target));
    note(testFile.toString(), CoverCheck.of(test, source, target));
  }

  private static int size(List<Claim> gold, List<Claim> test, Function<Link, Set<Integer>> side) {
    return Stream.concat(gold.stream(), test.stream())
            .flatMap(claim -> side.apply(claim.link()).stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(-1)
        + 1;
  }

  private void note(String name, CoverCheck check) {
    if (!check.faults().isEmpty()) {
      String more =
          check.faults().size() > 1 ? " (and " + (check.faults().size() - 1) + " more)" : "";
      notes.println(name + ": " + check.faults().get(0) + more);
    }
    if (check.crossings() > 0) {
      notes.println(name + ": " + Quantity.of(check.crossings(), "crossing bead"));
    }
  }
}
