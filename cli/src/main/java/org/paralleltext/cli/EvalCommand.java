package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.LadderReader;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.Ratio;
import org.paralleltext.read.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext eval}: how well ladders agree with gold ladders. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Scores ladders against gold ladders: strict and lax precision, recall and F1 as vecalign's scorer defines them, micro-averaged.",
      "GOLD and TEST are two ladders, or two folders; in a folder, <document>.ladder or <document>/<lang>-<lang>.ladder."
    })
final class EvalCommand implements Callable<Integer> {

  private static final String LADDER = ".ladder";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD", description = "a ladder, or a folder of them")
  private Path gold;

  @Parameters(index = "1", paramLabel = "TEST", description = "the same for the alignment to judge")
  private Path test;

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
      throw new ParameterException(
          spec.commandLine(), "--langs names two languages: " + String.join(",", langs));
    }
    Map<String, Path> golds = ladders(gold);
    Map<String, Path> tests =
        Files.isDirectory(gold) ? ladders(test) : Map.of(golds.keySet().iterator().next(), test);
    BeadScore score = BeadScore.NONE;
    for (Map.Entry<String, Path> document : golds.entrySet()) {
      Path judged = tests.get(document.getKey());
      if (judged == null) {
        throw new InputException(
            test.toString(), "no ladder of " + document.getKey(), "one for each of " + gold);
      }
      score = score.plus(BeadScore.of(read(document.getValue()), read(judged)));
    }
    print(golds.size(), score);
    return 0;
  }

  private static List<Link> read(Path ladder) throws IOException {
    if (!Files.isRegularFile(ladder)) {
      throw new InputException(ladder.toString(), "no such file", "a ladder");
    }
    return LadderReader.read(ladder);
  }

  private Map<String, Path> ladders(Path place) throws IOException {
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
        } else if (name.endsWith(LADDER)) {
          ladders.put(name.substring(0, name.length() - LADDER.length()), child);
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
    PrintWriter out = spec.commandLine().getOut();
    out.println("          precision  recall      F1");
    out.println(row("strict", score.strict()));
    out.println(row("lax", score.lax()));
    out.println(
        documents
            + (documents == 1 ? " document, " : " documents, ")
            + score.strict().gold()
            + " gold beads with both sides, "
            + score.strict().tested()
            + " beads judged");
  }

  private static String row(String name, Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%-8s  %9.3f  %6.3f  %6.3f",
        name,
        ratio.precision(),
        ratio.recall(),
        ratio.f1());
  }
}
