package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.StructureGold;
import org.paralleltext.group.ResolutionGroups;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/** How well the structure of documents is found, and how well they are aligned with it. */
final class StructureTrial {

  private StructureTrial() {}

  /**
   * A Markdown table: a line per folder.
   *
   * @param folders documents with {@code gold.jsonl} beside each folder
   * @throws InputException if a document is not in the gold
   */
  static String markdown(List<Path> folders) throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| documents | files | paragraphs | precision | recall | structure F1 | beads | alignment F1 |\n"
                + "|---|---|---|---|---|---|---|---|\n");
    for (Path folder : folders) {
      StructureGold gold = StructureGold.of(folder);
      List<Resolution> resolutions =
          files(folder).stream().map(new ResolutionReader()::read).toList();
      Ratio total =
          resolutions.stream().map(one -> score(gold, one)).reduce(Ratio.NONE, Ratio::plus);
      Ratio beads = beads(gold, resolutions);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.4f | %.4f | **%.4f** | %d | **%.4f** |\n",
              name(folder),
              resolutions.size(),
              total.gold(),
              total.precision(),
              total.recall(),
              total.f1(),
              beads.gold(),
              beads.f1()));
    }
    return table.toString();
  }

  /** The documents of a folder, ordered by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().matches(".*\\.(txt|xml)")).sorted().toList();
    }
  }

  private static Ratio score(StructureGold gold, Resolution resolution) {
    return gold.score(resolution)
        .orElseThrow(
            () ->
                new InputException(
                    resolution.source().name(),
                    "a document that is not in the gold",
                    "one that is"));
  }

  private static Ratio beads(StructureGold gold, List<Resolution> resolutions) {
    Ratio total = Ratio.NONE;
    for (List<Resolution> group : ResolutionGroups.of(resolutions).groups()) {
      ParallelText text = Aligner.withDefaults().align(group.stream().map(Version::of).toList());
      total = total.plus(gold.score(group, text.alignment().beads()));
    }
    return total;
  }

  private static String name(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.getParent().getFileName() + "/" + absolute.getFileName();
  }
}
