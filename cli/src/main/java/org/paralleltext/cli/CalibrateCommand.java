package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.paralleltext.eval.Calibration;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.GoldFolder;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.MultiEvaluation;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext calibrate}: how far confidences can be believed. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how far our confidences can be believed: of beads, for each gold set with the temperature that serves"
          + " the others best; that two texts are versions of one; with --resolutions, that files are, and that paragraphs moved."
    })
final class CalibrateCommand implements Callable<Integer> {

  private static final List<Double> TEMPERATURES = List.of(1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6);

  private static final String HEAD =
      "# Confidence\n\nMade by `paralleltext calibrate`, see the project's README.\n\n";

  private static final String BEADS =
      "## Beads\n\nBeads with segments in two languages or more. The logarithms of the model's probabilities are divided by a"
          + " temperature; here each set has the one of "
          + TEMPERATURES
          + " that serves the other sets best (least log loss), three languages at once half more. Calibration error: 15 bins of equal mass; by luck alone: what"
          + " is to be expected of confidences that are exactly right, with so few beads.\n\n";

  private static final String TEXTS =
      "\n## Texts\n\nWhether two aligned texts are versions of one at all: each with its counterpart and with two others of its"
          + " set, whole and its first six segments, judged by a regression over the other sets.\n\n";

  private static final String DOCUMENTS =
      "\n## Documents\n\nEach resolution looks for its counterpart in every other language by content alone; half of the"
          + " counterparts are taken away. Once with the dates of adoption, once without.\n\n";

  private static final String MOVES =
      "\n## Moves\n\nParagraphs that stand at another place in one language, which `align --crossing` looks for: resolutions in"
          + " three languages drawn at random, and as lines in two, to which something happened: nothing; one to three"
          + " paragraphs moved; two languages lack a paragraph each; both; two languages say a paragraph twice, the second"
          + " time at any place. With the numbers that they had, or with new ones in their new order. What corresponds is"
          + " what did before. The weights of the odds (the constant, the lead) were fitted to the resolutions of 2020.\n\n";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SETS", description = "a folder of gold sets for alignment")
  private Path sets;

  @Option(
      names = "--resolutions",
      paramLabel = "FILE",
      description = "XML resolutions, or a folder of them; may be given more than once")
  private List<Path> resolutions = List.of();

  @Mixin private OutOption out;

  @Override
  public Integer call() throws IOException {
    List<GoldFolder> gold = GoldFolder.all(sets);
    out.check(GoldFolder.files(sets));
    List<Resolution> published = published();
    Optional<CounterpartTrial> documents = documents(published);
    requireSeveral(gold);
    StringBuilder page = new StringBuilder(HEAD).append(BEADS).append(beads(gold).markdown());
    page.append(TEXTS).append(CorrespondenceTrial.of(gold).words());
    documents.ifPresent(trial -> page.append(DOCUMENTS).append(trial.words()));
    MoveTrial.of(published).ifPresent(words -> page.append(MOVES).append(words));
    out.write(writer -> writer.write(page.toString()));
    return 0;
  }

  private void requireSeveral(List<GoldFolder> gold) {
    if (gold.stream().filter(folder -> !folder.pairs().isEmpty()).count() < 2) {
      throw new InputException(
          sets.toString(),
          "fewer than two gold sets",
          "two or more, to fit on some and try others");
    }
  }

  private List<Resolution> published() throws IOException {
    List<Resolution> published = new ArrayList<>();
    for (Path input : resolutions) {
      published.addAll(PublishedResolutions.read(input));
      out.check(PublishedResolutions.files(input));
    }
    return published;
  }

  /** Of the resolutions, if there are some. */
  private Optional<CounterpartTrial> documents(List<Resolution> published) {
    Optional<CounterpartTrial> trial = CounterpartTrial.of(published);
    if (trial.isEmpty() && !published.isEmpty()) {
      throw new InputException(
          resolutions.stream().map(Path::toString).collect(Collectors.joining(", ")),
          "no resolution with others in another language",
          "resolutions in two languages or more");
    }
    return trial;
  }

  private Calibration beads(List<GoldFolder> gold) {
    List<Calibration.Trial> trials = new ArrayList<>();
    for (GoldFolder folder : gold) {
      folder.pairs().forEach(set -> trials.add(trial(set)));
      folder.together().ifPresent(set -> trials.add(trial(set)));
    }
    return new Calibration(trials);
  }

  private Calibration.Trial trial(GoldSet set) {
    String languages = set.source() + "-" + set.target();
    return trial(
        set.name(),
        languages,
        temperature -> {
          Evaluation run =
              Evaluation.run(set, List.of(ComparedAligners.ours(temperature, set.name())));
          return run.confidence(run.first());
        });
  }

  private Calibration.Trial trial(MultiGoldSet set) {
    return trial(
        set.name(),
        set.languages().stream().map(Language::code).collect(Collectors.joining("-")),
        temperature ->
            MultiEvaluation.confidence(
                set, ComparedAligners.together(temperature, set.name()).align(set.corpus())));
  }

  private Calibration.Trial trial(
      String set, String languages, DoubleFunction<Optional<ConfidenceScore>> score) {
    TreeMap<Double, ConfidenceScore> scores = new TreeMap<>();
    for (double temperature : TEMPERATURES) {
      scores.put(temperature, score.apply(temperature).orElseThrow(() -> nothingToJudge(set)));
    }
    PrintWriter notes = spec.commandLine().getErr();
    notes.println("aligned " + set + " " + languages);
    notes.flush();
    return new Calibration.Trial(set, languages, scores);
  }

  private InputException nothingToJudge(String set) {
    return new InputException(
        sets.resolve(set).toString(), "no bead of two languages or more", "some to judge");
  }
}
