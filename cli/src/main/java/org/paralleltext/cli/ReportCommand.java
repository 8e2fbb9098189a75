package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.ResolutionGroups;
import org.paralleltext.align.Resource;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Damage;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.EvaluationReport;
import org.paralleltext.eval.GoldFolder;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.Significance;
import org.paralleltext.eval.StructureGold;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext report}: the accuracy report over many gold sets. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes an accuracy report over gold sets: figures only, no texts, no times.")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SETS", description = "a folder of gold sets for alignment")
  private Path sets;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "the folder to write README.md and <set>.<lang>-<lang>.json to")
  private Path out;

  @Option(
      names = "--structure",
      paramLabel = "DIR",
      description = "a folder of documents with gold.jsonl beside it; may be given more than once")
  private List<Path> structure = List.of();

  @Mixin private TableOptions table;

  @Override
  public Integer call() throws IOException {
    Optional<MultiGoldSet> silver = table.table().map(TableOptions::gold);
    Output.createFolder(out);
    StringBuilder page = new StringBuilder("# Accuracy\n\n");
    page.append(
        "Made by `paralleltext report`, see the project's README. The first aligner is ours with its defaults; p is the"
            + " probability that the difference to it is chance. mALIGNa's own figures move in the third digit from run to run,"
            + " all others are the same for the same files. Of the words that come with the library, ours does without those that"
            + " were learned from the set it is measured on.\n\n");
    appendStructure(page);
    List<GoldFolder> gold = GoldFolder.all(sets);
    for (GoldFolder set : gold) {
      for (GoldSet pair : set.pairs()) {
        page.append(evaluate(pair)).append('\n');
      }
      if (set.together().isPresent()) {
        page.append(evaluateTogether(set.together().get())).append('\n');
      }
    }
    silver.ifPresent(set -> page.append(evaluateTogether(set)).append('\n'));
    List<GoldSet> pairs = gold.stream().flatMap(set -> set.pairs().stream()).toList();
    appendDamage(page, pairs);
    appendResources(page, pairs);
    Output.write(out.resolve("README.md"), writer -> writer.write(page.toString()));
    return 0;
  }

  private String evaluate(GoldSet gold) throws IOException {
    EvaluationReport report =
        new EvaluationReport(
            Evaluation.run(gold, ComparedAligners.all(gold.name())), Significance.DEFAULT);
    Path json = out.resolve(gold.name() + "." + gold.source() + "-" + gold.target() + ".json");
    Output.write(json, writer -> writer.write(report.jsonWithoutTimes()));
    PrintWriter notes = spec.commandLine().getErr();
    notes.println(report.table());
    notes.flush();
    return report.markdown();
  }

  private String evaluateTogether(MultiGoldSet set) {
    String page = ComparedAligners.evaluateTogether(set).markdown();
    PrintWriter notes = spec.commandLine().getErr();
    notes.println(page);
    notes.flush();
    return page;
  }

  private static void appendDamage(StringBuilder page, List<GoldSet> pairs) {
    page.append(
        "## Damage\n\nOne in twenty lines of the second language is missing, and thirty in a row of each document that has more"
            + " than a hundred. Strict F1 of the beads that are more than three beads away from what is missing, with and"
            + " without the damage.\n\n| set | | whole | damaged | ratio |\n|---|---|---|---|---|\n");
    for (GoldSet gold : pairs) {
      Damage damage = new Damage(gold, 0);
      PairAligner ours = ComparedAligners.ours(gold.name());
      double whole = damage.far(ours, false).f1();
      double damaged = damage.far(ours, true).f1();
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s-%s | %.4f | %.4f | %.4f |\n",
              gold.name(),
              gold.source(),
              gold.target(),
              whole,
              damaged,
              damaged / whole));
    }
  }

  /** What is lost when one of the resources is left out. */
  private static void appendResources(StringBuilder page, List<GoldSet> pairs) {
    page.append(
        "\n## What each part is worth\n\nStrict F1 of our aligner, and how much it changes when it has to do without one of the"
            + " things that it draws on.\n\n| set | | all |");
    for (Resource resource : Resource.values()) {
      page.append(" without ").append(resource.word()).append(" |");
    }
    page.append("\n|---|---|---|" + "---|".repeat(Resource.values().length) + "\n");
    for (GoldSet gold : pairs) {
      double all = f1(gold, ComparedAligners.ours(gold.name()));
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s-%s | %.4f |",
              gold.name(),
              gold.source(),
              gold.target(),
              all));
      for (Resource resource : Resource.values()) {
        double without = f1(gold, ComparedAligners.oursWithout(resource, gold.name()));
        page.append(String.format(Locale.ROOT, " %+.4f |", without - all));
      }
      page.append('\n');
    }
  }

  private static double f1(GoldSet gold, PairAligner aligner) {
    return Evaluation.run(gold, List.of(aligner)).first().total().strict().f1();
  }

  private void appendStructure(StringBuilder page) throws IOException {
    if (structure.isEmpty()) {
      return;
    }
    page.append(
        "## Resolutions\n\nStructure: paragraphs whose kind, number and text are exactly right. Alignment: beads over all"
            + " languages of a resolution that join the right paragraphs, no more and no fewer.\n\n");
    page.append(
        "| documents | files | paragraphs | precision | recall | structure F1 | beads | alignment F1 |\n"
            + "|---|---|---|---|---|---|---|---|\n");
    for (Path folder : structure) {
      StructureGold gold = StructureGold.of(folder);
      List<Resolution> resolutions = resolutions(folder);
      Ratio total = Ratio.NONE;
      for (Resolution resolution : resolutions) {
        total =
            total.plus(
                gold.score(resolution)
                    .orElseThrow(
                        () ->
                            new InputException(
                                resolution.source().name(),
                                "a document that is not in the gold",
                                "one that is")));
      }
      Ratio beads = beads(gold, resolutions);
      page.append(
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
    page.append('\n');
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

  private static List<Resolution> resolutions(Path folder) throws IOException {
    List<Resolution> resolutions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(txt|xml)")).sorted().toList()) {
        SourceText source = new TextReader().read(file);
        resolutions.add(ResolutionReader.parse(source));
      }
    }
    return resolutions;
  }
}
