package org.paralleltext.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.LongText;
import org.paralleltext.eval.MultiAligner;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.maligna.MalignaAligners;
import org.paralleltext.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code paralleltext speed}: time and memory on long texts, beside mALIGNa's, and of languages at
 * once.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = {
      "Measures time and memory on long texts: the documents of gold sets one after another, round and round.",
      "Processor seconds are those of all threads; heap is the most that was in use, garbage among it.",
      "Run it with JAVA_TOOL_OPTIONS=-Xmx1g to see what a heap is enough for."
    })
final class SpeedCommand implements Callable<Integer> {

  /** mALIGNa's set-ups, by the names that they have here. */
  private static final OtherAligners OTHERS =
      new OtherAligners(
          ImmutableMap.of(
              "gale-church", MalignaAligners::galeChurch,
              "poisson", MalignaAligners::poisson,
              "moore", MalignaAligners::moore));

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "SET", description = "folders of gold sets")
  private List<Path> folders;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      description =
          "two languages; of three or more, every two are aligned, then all at once; default: ${DEFAULT-VALUE}")
  private List<String> langs = List.of("en", "zh");

  @Option(
      names = "--lines",
      split = ",",
      paramLabel = "N",
      description = "how many segments the first language has; default: ${DEFAULT-VALUE}")
  private List<Integer> lines = List.of(2000, 6000, 20_000);

  @Option(
      names = "--others",
      split = ",",
      paramLabel = "NAME",
      description = "mALIGNa's set-ups that run as well, or none; default: ${DEFAULT-VALUE}")
  private List<String> others = OTHERS.words();

  @Option(
      names = "--others-up-to",
      paramLabel = "N",
      description = "they run up to so many segments; default: ${DEFAULT-VALUE}")
  private int othersUpTo = 6000;

  @Override
  public Integer call() throws IOException {
    List<Language> languages = Languages.several(spec, langs);
    for (int n : lines) {
      if (n < 1) {
        throw new ParameterException(spec.commandLine(), "--lines takes numbers from 1: " + n);
      }
    }
    if (languages.size() == 2) {
      measurePair(languages);
    } else {
      measureSeveral(languages);
    }
    return 0;
  }

  private void measurePair(List<Language> languages) throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      sets.add(GoldSet.read(folder, languages.get(0), languages.get(1)));
    }
    List<PairAligner> compared = OTHERS.named(others, spec);
    print(
        "| segments | aligner | seconds | times ours | processor s | segments/s | heap, MB | F1 |");
    print("|---|---|---|---|---|---|---|---|");
    for (int n : lines) {
      LongText text = LongText.of(sets, n);
      Measured ours = measured(text, ComparedAligners.ours());
      print(ours.row(ours.seconds()));
      for (PairAligner other : n <= othersUpTo ? compared : List.<PairAligner>of()) {
        print(measured(text, other).row(ours.seconds()));
      }
    }
  }

  private void measureSeveral(List<Language> languages) throws IOException {
    List<MultiGoldSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      sets.add(MultiGoldSet.read(folder, languages));
    }
    print(
        "| segments | languages | seconds | times all pairs | processor s | segments/s | heap, MB | F1 of pairs |");
    print("|---|---|---|---|---|---|---|---|");
    for (int n : lines) {
      List<LongText> texts = LongText.ofEveryTwo(sets, n);
      List<Measured> pairs = new ArrayList<>();
      for (LongText text : texts) {
        pairs.add(measured(languages(text), text, ComparedAligners.ours()));
      }
      double seconds = pairs.stream().mapToDouble(Measured::seconds).sum();
      pairs.forEach(pair -> print(pair.row(seconds)));
      print(atOnce(texts, languages.size()).row(seconds));
    }
  }

  private static String languages(LongText text) {
    return text.pair().source().language() + "-" + text.pair().target().language();
  }

  /** All languages of texts in every two of them. */
  private static Measured atOnce(List<LongText> texts, int languages) {
    List<Version> versions = new ArrayList<>(List.of(texts.get(0).pair().source()));
    texts.subList(0, languages - 1).forEach(text -> versions.add(text.pair().target()));
    MultiAligner ours = ComparedAligners.together();
    return Measured.of(
        "at once",
        versions,
        () -> ours.align(List.of(versions)).get(0),
        answer -> scores(texts, answer.pairs()));
  }

  private static List<BeadScore> scores(List<LongText> texts, List<List<Claim>> claims) {
    return IntStream.range(0, texts.size())
        .mapToObj(pair -> score(texts.get(pair), claims.get(pair)))
        .toList();
  }

  private static Measured measured(LongText text, PairAligner aligner) {
    return measured(aligner.name(), text, aligner);
  }

  private static Measured measured(String name, LongText text, PairAligner aligner) {
    return Measured.of(
        name,
        List.of(text.pair().source(), text.pair().target()),
        () -> aligner.align(List.of(text.pair())).get(0),
        claims -> List.of(score(text, claims)));
  }

  private static BeadScore score(LongText text, List<Claim> claims) {
    return text.score(Lists.transform(claims, Claim::link));
  }

  private void print(String row) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(row);
    out.flush();
  }
}
