package org.paralleltext.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Claim;
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
      "Processor seconds are those of all threads; heap is the most that was in use, garbage among it.",
      "Run it with JAVA_TOOL_OPTIONS=-Xmx1g to see what a heap is enough for."
    })
final class SpeedCommand implements Callable<Integer> {

  /** mALIGNa's set-ups, by the names that they have here. */
  private static final Map<String, Supplier<PairAligner>> OTHERS =
      ImmutableMap.of(
          "gale-church", MalignaAligners::galeChurch,
          "poisson", MalignaAligners::poisson,
          "moore", MalignaAligners::moore);

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
      names = "--others",
      split = ",",
      paramLabel = "NAME",
      description = "mALIGNa's set-ups that run as well; default: ${DEFAULT-VALUE}")
  private List<String> others = List.copyOf(OTHERS.keySet());

  @Option(
      names = "--others-up-to",
      paramLabel = "N",
      description = "they run up to so many segments; default: ${DEFAULT-VALUE}")
  private int othersUpTo = 6000;

  @Override
  public Integer call() throws IOException {
    List<Language> pair = Languages.two(spec, langs);
    for (int n : lines) {
      if (n < 1) {
        throw new ParameterException(spec.commandLine(), "--lines takes numbers from 1: " + n);
      }
    }
    List<GoldSet> sets = new ArrayList<>();
    for (Path folder : folders) {
      sets.add(GoldSet.read(folder, pair.get(0), pair.get(1)));
    }
    List<PairAligner> compared = others();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "| segments | aligner | seconds | times ours | processor s | segments/s | heap, MB | F1 |");
    out.println("|---|---|---|---|---|---|---|---|");
    out.flush();
    for (int n : lines) {
      measure(LongText.of(sets, n), n <= othersUpTo ? compared : List.of(), out);
    }
    return 0;
  }

  private List<PairAligner> others() {
    List<PairAligner> aligners = new ArrayList<>();
    for (String name : others) {
      Supplier<PairAligner> other = OTHERS.get(name);
      if (other == null) {
        throw new ParameterException(
            spec.commandLine(), "--others names some of " + OTHERS.keySet() + ": " + name);
      }
      aligners.add(other.get());
    }
    return aligners;
  }

  private static void measure(LongText text, List<PairAligner> others, PrintWriter out) {
    Measured ours = measured(text, ComparedAligners.ours());
    print(text, ours, ours, out);
    for (PairAligner other : others) {
      print(text, measured(text, other), ours, out);
    }
  }

  /**
   * What a run took.
   *
   * @param aligner its name
   * @param seconds by the clock
   * @param processor seconds of all threads together
   * @param bytes the most of the heap that was in use
   * @param f1 strict
   */
  private record Measured(
      String aligner, double seconds, double processor, long bytes, double f1) {}

  private static Measured measured(LongText text, PairAligner aligner) {
    try (HeapPeak heap = new HeapPeak()) {
      long processor = processor();
      long start = System.nanoTime();
      List<Claim> claims = aligner.align(List.of(text.pair())).get(0);
      double seconds = (System.nanoTime() - start) / 1e9;
      double ofProcessor = (processor() - processor) / 1e9;
      BeadScore score = text.score(Lists.transform(claims, Claim::link));
      return new Measured(aligner.name(), seconds, ofProcessor, heap.bytes(), score.strict().f1());
    }
  }

  private static void print(LongText text, Measured one, Measured ours, PrintWriter out) {
    int source = text.pair().source().segments().size();
    int target = text.pair().target().segments().size();
    out.println(
        String.format(
            Locale.ROOT,
            "| %,d + %,d | %s | %.1f | %.1f | %.1f | %,.0f | %,d | %.3f |",
            source,
            target,
            one.aligner(),
            one.seconds(),
            one.seconds() / ours.seconds(),
            one.processor(),
            (source + target) / one.seconds(),
            one.bytes() >> 20,
            one.f1()));
    out.flush();
  }

  /** What this process has used of all processors, in nanoseconds. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
