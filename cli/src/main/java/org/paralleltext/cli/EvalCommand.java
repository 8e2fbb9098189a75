package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.paralleltext.eval.RecordedAligner;
import org.paralleltext.eval.Significance;
import org.paralleltext.read.InputException;
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
      names = "--test-format",
      paramLabel = "FORMAT",
      defaultValue = "ladder",
      description =
          "what TEST, or the folders of --system, are written in: ladder, vecalign, champollion, hunalign, xces, intertext, moses or tmx; the files may then have any ending. moses and tmx hold texts, so <lang>.txt must stand beside the gold ladders")
  private String testFormat;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "a gold set: a sub-folder a document, with <lang>.txt and <lang>-<lang>.ladder; runs our aligner and the baselines on it; may be given more than once")
  private List<Path> sets = List.of();

  @Mixin private TableOptions table;

  @Option(
      names = "--system",
      paramLabel = "NAME=DIR",
      description =
          "with --gold: what another aligner made of the documents, a file each, to be compared too; may be given more than once")
  private Map<String, Path> systems = Map.of();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "with --gold or --table: all figures as JSON")
  private Optional<Path> json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "with --gold or --table: a page with plots and the texts of every wrong bead")
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
    table.check();
    boolean both = gold.isPresent() && test.isPresent();
    boolean files = sets.isEmpty() && !table.isPresent();
    if (files ? !both : gold.isPresent()) {
      throw usage("expected either GOLD and TEST, or --gold DIR or --table FILE");
    }
    if (files && (json.isPresent() || html.isPresent() || !systems.isEmpty())) {
      throw usage("--json, --html and --system go with --gold or --table");
    }
    List<Language> languages = Languages.several(spec, langs);
    if (languages.size() > 2
        && (files || json.isPresent() || html.isPresent() || !systems.isEmpty())) {
      throw usage(
          "three languages or more are for --gold and --table alone: " + String.join(",", langs));
    }
    LinkFormat format =
        LinkFormat.ofWord(testFormat)
            .orElseThrow(
                () ->
                    usage(
                        "unknown format "
                            + testFormat
                            + ", expected one of "
                            + LinkFormat.words()));
    if (files) {
      LadderComparison comparison =
          new LadderComparison(
              languages.get(0), languages.get(1), format, spec.commandLine().getErr());
      spec.commandLine().getOut().print(comparison.compare(gold.get(), test.get()));
    } else if (languages.size() > 2) {
      evaluateTogether(languages);
    } else {
      evaluate(languages, format);
    }
    return 0;
  }

  private void evaluate(List<Language> languages, LinkFormat format) throws IOException {
    List<MultiGoldSet> pairs = goldSets(languages);
    checkOutputs();
    List<Evaluation> evaluations = new ArrayList<>();
    for (MultiGoldSet pair : pairs) {
      GoldSet goldSet = recorded(pair.pairs().get(0), format);
      Evaluation evaluation = Evaluation.run(goldSet, aligners(goldSet.name(), format));
      note(evaluation);
      evaluations.add(evaluation);
    }
    List<EvaluationReport> reports =
        evaluations.stream()
            .map(evaluation -> new EvaluationReport(evaluation, Significance.DEFAULT))
            .toList();
    if (json.isPresent()) {
      Output.write(json.get(), out -> out.write(EvaluationReport.json(reports)));
    }
    if (html.isPresent()) {
      Output.write(html.get(), new HtmlReport(evaluations, Significance.DEFAULT)::write);
    }
    String tables = reports.stream().map(EvaluationReport::table).collect(Collectors.joining("\n"));
    spec.commandLine().getOut().print(tables);
  }

  private void checkOutputs() throws IOException {
    List<Path> inputs = new ArrayList<>(table.files());
    for (Path set : sets) {
      inputs.addAll(GoldSet.files(set));
    }
    for (Path folder : systems.values()) {
      inputs.addAll(LinkFormat.files(folder));
    }
    for (Path out : Stream.concat(json.stream(), html.stream()).toList()) {
      Output.check(out, inputs);
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
    table.table().ifPresent(found -> all.add(found.gold(languages)));
    return all;
  }

  private List<PairAligner> aligners(String set, LinkFormat format) {
    List<PairAligner> aligners = new ArrayList<>(ComparedAligners.all(set));
    systems.forEach((name, folder) -> aligners.add(new RecordedAligner(name, folder, format)));
    return aligners;
  }

  /** The documents that all recorded systems have files for. */
  private GoldSet recorded(GoldSet set, LinkFormat format) throws IOException {
    GoldSet common = set;
    for (Map.Entry<String, Path> system : systems.entrySet()) {
      Path folder = system.getValue();
      int before = common.documents().size();
      common = common.only(format.files(folder, set.source(), set.target()).keySet());
      int missing = before - common.documents().size();
      if (common.documents().isEmpty()) {
        throw new InputException(
            folder.toString(), "no file for any document of " + set.name(), "one a document");
      }
      if (missing > 0) {
        spec.commandLine()
            .getErr()
            .println(
                folder
                    + ": has no file for "
                    + missing
                    + " of "
                    + before
                    + " documents of "
                    + set.name()
                    + "; they are left out for all");
      }
    }
    return common;
  }

  private void note(Evaluation evaluation) {
    CoverNotes notes = new CoverNotes(spec.commandLine().getErr());
    List<GoldSet.Document> documents = evaluation.set().documents();
    documents.forEach(notes::note);
    for (Evaluation.Result result : evaluation.results()) {
      for (int d = 0; d < documents.size() && systems.containsKey(result.name()); d++) {
        notes.note(result.name(), documents.get(d), result.claims().get(d));
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
