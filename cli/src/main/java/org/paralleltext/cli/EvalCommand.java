package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.EvaluationReport;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.HtmlReport;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.LinkFormat;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.Significance;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import picocli.CommandLine.Command;
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
      "Scores ladders against gold ladders, or our aligner and the baselines on a gold set: strict and lax precision, recall and F1 as vecalign's scorer defines them, micro-averaged.",
      "GOLD and TEST are two ladders, or two folders; in a folder, <document>.ladder or <document>/<lang>-<lang>.ladder."
    })
final class EvalCommand implements Callable<Integer> {

  private static final String LADDER = ".ladder";

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
          "what TEST is written in: ladder, vecalign, champollion, hunalign, xces or intertext; its files may then have any ending")
  private String testFormat;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "a gold set: a sub-folder a document, with <lang>.txt and <lang>-<lang>.ladder; runs our aligner and the baselines on it")
  private Optional<Path> set;

  @Option(names = "--json", paramLabel = "FILE", description = "with --gold: all figures as JSON")
  private Optional<Path> json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "with --gold: a page with plots and the texts of every wrong bead")
  private Optional<Path> html;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      required = true,
      description = "the two languages, for example en,zh")
  private List<String> langs;

  @Override
  public Integer call() throws IOException {
    if (langs.size() != 2) {
      throw usage("--langs names two languages: " + String.join(",", langs));
    }
    boolean both = gold.isPresent() && test.isPresent();
    if (set.isPresent() ? gold.isPresent() : !both) {
      throw usage("expected either GOLD and TEST, or --gold DIR");
    }
    if (set.isEmpty() && (json.isPresent() || html.isPresent())) {
      throw usage("--json and --html go with --gold");
    }
    Language source = language(0);
    Language target = language(1);
    if (set.isPresent()) {
      evaluate(source, target);
    } else {
      compare();
    }
    return 0;
  }

  private void evaluate(Language source, Language target) throws IOException {
    GoldSet goldSet = GoldSet.read(set.get(), source, target);
    CoverNotes notes = new CoverNotes(spec.commandLine().getErr());
    goldSet.documents().forEach(notes::note);
    Evaluation evaluation = Evaluation.run(goldSet, ComparedAligners.all());
    EvaluationReport report = new EvaluationReport(evaluation, Significance.DEFAULT);
    if (json.isPresent()) {
      Output.write(json.get(), out -> out.write(report.json()));
    }
    if (html.isPresent()) {
      Output.write(html.get(), new HtmlReport(evaluation, Significance.DEFAULT)::write);
    }
    spec.commandLine().getOut().print(report.table());
  }

  private Language language(int index) {
    try {
      return Language.of(langs.get(index));
    } catch (IllegalArgumentException e) {
      throw usage("--langs: " + e.getMessage());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void compare() throws IOException {
    Path goldPlace = gold.get();
    Path testPlace = test.get();
    LinkFormat format =
        LinkFormat.ofWord(testFormat)
            .orElseThrow(
                () ->
                    usage(
                        "unknown format "
                            + testFormat
                            + ", expected one of "
                            + LinkFormat.words()));
    if (Files.isDirectory(testPlace) && !Files.isDirectory(goldPlace)) {
      throw new InputException(
          testPlace.toString(), "a directory", "a ladder, since " + goldPlace + " is one");
    }
    Map<String, Path> golds = ladders(goldPlace, LinkFormat.LADDER);
    Map<String, Path> tests =
        Files.isDirectory(goldPlace)
            ? ladders(testPlace, format)
            : Map.of(golds.keySet().iterator().next(), testPlace);
    BeadScore score = BeadScore.NONE;
    for (Map.Entry<String, Path> document : golds.entrySet()) {
      Path judged = tests.get(document.getKey());
      if (judged == null) {
        throw new InputException(
            testPlace.toString(),
            "no ladder of " + document.getKey(),
            "one for each of " + goldPlace);
      }
      List<Link> goldLinks = read(document.getValue(), LinkFormat.LADDER);
      if (goldLinks.isEmpty()) {
        throw new InputException(document.getValue().toString(), "no beads", "a ladder");
      }
      List<Link> testLinks = read(judged, format);
      new CoverNotes(spec.commandLine().getErr())
          .note(document.getValue(), goldLinks, judged, testLinks);
      score = score.plus(BeadScore.of(goldLinks, testLinks));
    }
    print(golds.size(), score);
  }

  private static List<Link> read(Path ladder, LinkFormat format) throws IOException {
    if (!Files.isRegularFile(ladder)) {
      throw new InputException(ladder.toString(), "no such file", "a ladder");
    }
    return format.read(ladder);
  }

  private Map<String, Path> ladders(Path place, LinkFormat format) throws IOException {
    Map<String, Path> ladders = new TreeMap<>();
    if (!Files.isDirectory(place)) {
      ladders.put(place.getFileName().toString(), place);
      return ladders;
    }
    try (Stream<Path> children = Files.list(place)) {
      for (Path child : (Iterable<Path>) children::iterator) {
        String name = child.getFileName().toString();
        Path inFolder = child.resolve(String.join("-", langs) + LADDER);
        if (Files.isRegularFile(inFolder)) {
          ladders.put(name, inFolder);
        } else if (name.endsWith(LADDER)
            || format != LinkFormat.LADDER && Files.isRegularFile(child)) {
          ladders.put(name.replaceAll("\\.[^.]*$", ""), child);
        }
      }
    }
    if (ladders.isEmpty()) {
      throw new InputException(
          place.toString(),
          "no ladders",
          "<document>.ladder or <document>/" + String.join("-", langs) + LADDER);
    }
    return ladders;
  }

  private void print(int documents, BeadScore score) {
    spec.commandLine()
        .getOut()
        .print(
            "          precision  recall      F1\n"
                + row("strict", score.strict())
                + row("lax", score.lax())
                + documents
                + (documents == 1 ? " document, " : " documents, ")
                + score.strict().gold()
                + " gold beads with both sides, "
                + score.strict().tested()
                + " beads judged\n");
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
