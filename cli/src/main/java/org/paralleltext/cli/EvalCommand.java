package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.EvaluationReport;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.HtmlReport;
import org.paralleltext.eval.LinkFormat;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.Significance;
import org.paralleltext.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code paralleltext eval}: how well ladders agree with gold ladders, or our aligner and others
 * with a gold set.
 */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Scores ladders against gold ladders, or our aligner, the baselines and recorded output on gold sets: strict and lax precision, recall and F1 as vecalign's scorer defines them, micro-averaged.",
      "GOLD and TEST are two ladders, or two folders; in a folder, <document>.ladder or <document>/<lang>-<lang>.ladder."
    })
final class EvalCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD",
      description = "a ladder, or a folder of them")
  private Optional<Path> gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TEST",
      description = "the same for the alignment to judge")
  private Optional<Path> test;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "a gold set: a sub-folder a document, with <lang>.txt and <lang>-<lang>.ladder; runs our aligner and the baselines on it; may be given more than once")
  private List<Path> sets = List.of();

  @Mixin private TableOptions table;
  @Mixin private SystemOptions systems;

  @Option(
      names = "--others",
      split = ",",
      paramLabel = "NAME",
      description =
          "with --gold or --table and two languages: what runs beside our aligner, some of position, gale-church, gale-church-estimated, maligna-poisson, maligna-moore, or none; default: all. mALIGNa takes long where a text of thousands of lines lacks much of the other")
  private List<String> others = List.of();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "with --gold or --table: all figures as JSON; - for standard output, instead of the table")
  private Optional<Path> json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "with --gold or --table: a page with plots and the texts of every wrong bead; or - likewise")
  private Optional<Path> html;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      required = true,
      description =
          "the two languages, for example en,zh; with --gold or --table also more, which our aligner takes at once")
  private List<String> langs;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    List<Language> languages = Languages.several(spec, langs);
    LinkFormat format = systems.format();
    if (!runsAligners()) {
      LadderComparison comparison =
          new LadderComparison(
              languages.get(0), languages.get(1), format, spec.commandLine().getErr());
      spec.commandLine().getOut().print(comparison.compare(gold.get(), test.get()));
    } else if (languages.size() > 2) {
      evaluateTogether(languages);
    } else {
      evaluate(languages);
    }
    return 0;
  }

  /** Whether aligners run on gold sets; else files of beads are compared. */
  private boolean runsAligners() {
    return !sets.isEmpty() || table.isPresent();
  }

  private void checkOptions() {
    table.check();
    boolean both = gold.isPresent() && test.isPresent();
    if (runsAligners() ? gold.isPresent() : !both) {
      throw usage("expected either GOLD and TEST, or --gold DIR or --table FILE");
    }
    boolean ofPairs =
        json.isPresent() || html.isPresent() || systems.isPresent() || !others.isEmpty();
    if (!runsAligners() && ofPairs) {
      throw usage("--json, --html, --system and --others go with --gold or --table");
    }
    if (langs.size() > 2 && (!runsAligners() || ofPairs)) {
      throw usage(
          "three languages or more are for --gold and --table alone: " + String.join(",", langs));
    }
  }

  private void evaluate(List<Language> languages) throws IOException {
    List<PairAligner> compared = compared();
    List<MultiGoldSet> pairs = goldSets(languages);
    checkOutputs();
    List<Evaluation> evaluations = new ArrayList<>();
    for (MultiGoldSet pair : pairs) {
      GoldSet goldSet = systems.common(pair.pairs().get(0));
      Evaluation evaluation = Evaluation.run(goldSet, beside(compared, goldSet.name()));
      note(evaluation);
      evaluations.add(evaluation);
    }
    List<EvaluationReport> reports =
        evaluations.stream()
            .map(evaluation -> new EvaluationReport(evaluation, Significance.DEFAULT))
            .toList();
    PrintWriter standard = spec.commandLine().getOut();
    if (json.isPresent()) {
      Output.write(json, out -> out.write(EvaluationReport.json(reports)), standard);
    }
    if (html.isPresent()) {
      Output.write(html, new HtmlReport(evaluations, Significance.DEFAULT)::write, standard);
    }
    if (Stream.of(json, html).flatMap(Optional::stream).noneMatch(Output::isStandard)) {
      standard.print(
          reports.stream().map(EvaluationReport::table).collect(Collectors.joining("\n")));
    }
  }

  private void checkOutputs() throws IOException {
    List<Path> inputs = new ArrayList<>(table.files());
    for (Path set : sets) {
      inputs.addAll(GoldSet.files(set));
    }
    inputs.addAll(systems.files());
    FileSet known = FileSet.of(inputs);
    for (Path out : Stream.concat(json.stream(), html.stream()).toList()) {
      Output.check(out, known);
    }
    if (json.isPresent() && html.isPresent() && Output.isSame(json.get(), html.get())) {
      throw usage("--json and --html need a file each: " + json.get());
    }
  }

  /** Ours alone, on all languages at once and on every two of them. */
  private void evaluateTogether(List<Language> languages) throws IOException {
    for (MultiGoldSet set : goldSets(languages)) {
      spec.commandLine().getOut().println(ComparedAligners.evaluateTogether(set).markdown());
    }
  }

  private List<MultiGoldSet> goldSets(List<Language> languages) throws IOException {
    List<MultiGoldSet> all = new ArrayList<>();
    for (Path set : sets) {
      all.add(MultiGoldSet.read(set, languages));
    }
    table.gold(languages).ifPresent(all::add);
    return all;
  }

  /** What runs beside ours. */
  private List<PairAligner> compared() {
    OtherAligners known = ComparedAligners.OTHERS;
    return Stream.concat(
            known.named(others.isEmpty() ? known.words() : others, spec).stream(),
            systems.aligners().stream())
        .toList();
  }

  /** Ours, then the others. */
  private static List<PairAligner> beside(List<PairAligner> others, String set) {
    return Stream.concat(Stream.of(ComparedAligners.ours(set)), others.stream()).toList();
  }

  private void note(Evaluation evaluation) {
    CoverNotes notes = new CoverNotes(spec.commandLine().getErr());
    List<GoldSet.Document> documents = evaluation.set().documents();
    documents.forEach(notes::note);
    for (Evaluation.Result result : evaluation.results()) {
      for (int d = 0; d < documents.size() && systems.has(result.name()); d++) {
        notes.note(result.name(), documents.get(d), result.claims().get(d));
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
