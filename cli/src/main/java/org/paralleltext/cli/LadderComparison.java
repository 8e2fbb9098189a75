package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.LinkFormat;
import org.paralleltext.eval.Ratio;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;

/** Scores one file of beads against another, or a folder of them against a folder. */
final class LadderComparison {

  private final Language source;
  private final Language target;
  private final LinkFormat format;
  private final PrintWriter notes;

  /**
   * @param format what the files to judge are written in; gold is always ladders
   * @param notes where it is said what the beads leave out
   */
  LadderComparison(Language source, Language target, LinkFormat format, PrintWriter notes) {
    this.source = source;
    this.target = target;
    this.format = format;
    this.notes = notes;
  }

  /** The scores as a small table. */
  String compare(Path gold, Path test) throws IOException {
    Map<String, Path> golds = files(gold, LinkFormat.LADDER);
    Map<String, Path> tests =
        Files.isDirectory(gold)
            ? files(test, format)
            : Map.of(golds.keySet().iterator().next(), single(gold, test));
    BeadScore score = BeadScore.NONE;
    for (Map.Entry<String, Path> document : golds.entrySet()) {
      Path judged = tests.get(document.getKey());
      if (judged == null) {
        throw new InputException(
            test.toString(), "no ladder of " + document.getKey(), "one for each of " + gold);
      }
      score = score.plus(score(document.getValue(), judged));
    }
    return table(golds.size(), score);
  }

  private Map<String, Path> files(Path place, LinkFormat known) throws IOException {
    return Files.isDirectory(place)
        ? known.files(place, source, target)
        : Map.of(place.getFileName().toString(), place);
  }

  private static Path single(Path gold, Path test) {
    if (Files.isDirectory(test)) {
      throw new InputException(
          test.toString(), "a directory", "a ladder, since " + gold + " is one");
    }
    return test;
  }

  private BeadScore score(Path gold, Path test) throws IOException {
    List<Claim> goldClaims = read(gold, gold, LinkFormat.LADDER);
    if (goldClaims.isEmpty()) {
      throw new InputException(gold.toString(), "no beads", "a ladder");
    }
    List<Claim> testClaims = read(test, gold, format);
    new CoverNotes(notes).note(gold, goldClaims, test, testClaims);
    return BeadScore.of(Claim.links(goldClaims), Claim.links(testClaims));
  }

  private List<Claim> read(Path file, Path gold, LinkFormat known) throws IOException {
    return known.read(file, () -> texts(gold));
  }

  /** The texts that stand beside a gold ladder. */
  private DocumentPair texts(Path gold) {
    return new DocumentPair(gold.toString(), version(gold, source), version(gold, target));
  }

  private static Version version(Path gold, Language language) {
    return Version.ofLines(language, new TextReader().read(gold.resolveSibling(language + ".txt")));
  }

  private static String table(int documents, BeadScore score) {
    return "          precision  recall      F1\n"
        + row("strict", score.strict())
        + row("lax", score.lax())
        + Quantity.of(documents, "document")
        + ", "
        + Quantity.of(score.strict().gold(), "gold bead")
        + " with both sides, "
        + Quantity.of(score.strict().tested(), "bead")
        + " judged\n";
  }

  private static String row(String name, Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%-8s  %9.3f  %6.3f  %6.3f\n",
        name,
        ratio.precision(),
        ratio.recall(),
        ratio.f1());
  }
}
