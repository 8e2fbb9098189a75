package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.LongText;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.maligna.MalignaAligners;
import org.paralleltext.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext speed}: time and memory on long texts, beside mALIGNa's. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = {
      "Measures time and memory on long texts: the documents of gold sets one after another, round and round.",
      "Run it with JAVA_TOOL_OPTIONS=-Xmx1g to see what a heap is enough for."
    })
final class SpeedCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "SET", description = "folders of gold sets")
  private List<Path> folders;

  @Option(names = "--langs", split = ",", paramLabel = "LANG", description = "two languages")
  private List<String> langs = List.of("en", "zh");

  @Option(
      names = "--lines",
      split = ",",
      paramLabel = "N",
      description = "how many segments the first language has; default: ${DEFAULT-VALUE}")
  private List<Integer> lines = List.of(2000, 6000, 20_000);

  @Option(
      names = "--others-up-to",
      paramLabel = "N",
      description = "mALIGNa runs up to so many segments; default: ${DEFAULT-VALUE}")
  private int others = 6000;

  @Override
  public Integer call() throws IOException {
    if (langs.size() != 2) {
      throw new ParameterException(spec.commandLine(), "--langs names two languages: " + langs);
    }
    Language source = Languages.of(spec, "--langs", langs.get(0));
    Language target = Languages.of(spec, "--langs", langs.get(1));
    List<GoldSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      sets.add(GoldSet.read(folder, source, target));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("| segments | aligner | seconds | segments/s | heap, MB | F1 |");
    out.println("|---|---|---|---|---|---|");
    out.flush();
    for (int n : lines) {
      GoldSet text = LongText.of(sets, n);
      for (PairAligner aligner : aligners(n)) {
        out.println(row(text, aligner));
        out.flush();
      }
    }
    return 0;
  }

  private List<PairAligner> aligners(int segments) {
    List<PairAligner> aligners = new ArrayList<>();
    aligners.add(ComparedAligners.ours());
    if (segments <= others) {
      aligners.addAll(MalignaAligners.all());
    }
    return aligners;
  }

  private static String row(GoldSet text, PairAligner aligner) {
    DocumentPair pair = text.documents().get(0).pair();
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    List<Claim> claims = aligner.align(List.of(pair)).get(0);
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    int segments = pair.source().segments().size() + pair.target().segments().size();
    BeadScore score = BeadScore.of(text.documents().get(0).gold(), Claim.links(claims));
    return String.format(
        Locale.ROOT,
        "| %,d + %,d | %s | %.1f | %,.0f | %,d | %.3f |",
        pair.source().segments().size(),
        pair.target().segments().size(),
        aligner.name(),
        seconds,
        segments / seconds,
        bytes >> 20,
        score.strict().f1());
  }

  /** The pools of the heap; their peaks hold garbage too. */
  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
