package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.EvaluationReport;
import org.paralleltext.eval.GoldFolder;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.Significance;
import org.paralleltext.read.InputException;
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

  private static final String HEAD =
      "# Accuracy\n\nMade by `paralleltext report`, see the project's README. The first aligner is ours with its defaults; p is the"
          + " probability that the difference to it is chance. mALIGNa's own figures move in the third digit from run to run,"
          + " all others are the same for the same files. Of the words that come with the library, ours does without those that"
          + " were learned from the set it is measured on.\n\n";

  private static final String STRUCTURE =
      "## Resolutions\n\nStructure: paragraphs whose kind, number and text are exactly right. Alignment: beads over all"
          + " languages of a resolution that join the right paragraphs, no more and no fewer.\n\n";

  private static final String DAMAGE =
      "## Damage\n\nOne in twenty lines of the second language is missing, and thirty in a row of each document that has more"
          + " than a hundred. Strict F1 of the beads that are more than three beads away from what is missing, with and"
          + " without the damage: of five draws together, and the ratio of each.\n\n";

  private static final String RESOURCES =
      "\n## What each part is worth\n\nStrict F1 of our aligner, and how much it changes when it has to do without one of the"
          + " things that it draws on.\n\n";

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
    Optional<MultiGoldSet> silver = table.gold();
    List<GoldFolder> gold = GoldFolder.all(sets);
    List<GoldSet> pairs = gold.stream().flatMap(set -> set.pairs().stream()).toList();
    if (pairs.isEmpty() && silver.isEmpty() && structure.isEmpty()) {
      throw new InputException(
          sets.toString(), "no gold sets", "one at least, or --table or --structure");
    }
    Output.createFolder(out);
    check(pairs);
    StringBuilder page = new StringBuilder(HEAD);
    if (!structure.isEmpty()) {
      page.append(STRUCTURE).append(StructureTrial.markdown(structure)).append('\n');
    }
    for (GoldFolder set : gold) {
      for (GoldSet pair : set.pairs()) {
        page.append(evaluate(pair)).append('\n');
      }
      if (set.together().isPresent()) {
        page.append(evaluateTogether(set.together().get())).append('\n');
      }
    }
    silver.ifPresent(set -> page.append(evaluateTogether(set)).append('\n'));
    page.append(DAMAGE).append(DamageTrial.markdown(pairs));
    page.append(RESOURCES).append(ResourceTrial.markdown(pairs));
    Output.write(page(), writer -> writer.write(page.toString()));
    return 0;
  }

  private Path page() {
    return out.resolve("README.md");
  }

  private Path json(GoldSet pair) {
    return out.resolve(pair.name() + "." + pair.source() + "-" + pair.target() + ".json");
  }

  /** Looks whether all files can be written, before the work is done. */
  private void check(List<GoldSet> pairs) throws IOException {
    List<Path> inputs = new ArrayList<>(GoldFolder.files(sets));
    inputs.addAll(table.files());
    for (Path folder : structure) {
      inputs.addAll(StructureTrial.files(folder));
    }
    FileSet known = FileSet.of(inputs);
    Output.check(page(), known);
    for (GoldSet pair : pairs) {
      Output.check(json(pair), known);
    }
  }

  private String evaluate(GoldSet gold) throws IOException {
    EvaluationReport report =
        new EvaluationReport(
            Evaluation.run(gold, ComparedAligners.all(gold.name())), Significance.DEFAULT);
    Output.write(json(gold), writer -> writer.write(report.jsonWithoutTimes()));
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
}
