package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.check.UnitFault;
import org.paralleltext.check.UnitFilter;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which beads are written, and what of them. */
final class Selection {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description =
          "write only beads that are right with this probability at least, for example 0.99; those left out are counted")
  private double minPrecision;

  @Option(
      names = "--confidence",
      description = "in a ladder, a further column with the confidence of each bead")
  private boolean confidence;

  @Option(
      names = "--explain",
      description = "say what speaks for each bead, and what came next; with text and jsonl")
  private boolean explain;

  @Option(
      names = "--filter",
      split = ",",
      paramLabel = "FAULT",
      description =
          "leave out units with a fault: script, untranslated, length, numbers, duplicate, or all of these; those left out are counted")
  private List<String> filters = List.of();

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "with --filter: a table of the units that were left out, with the fault")
  private Optional<Path> rejected;

  private final List<Rejection> rejections = new ArrayList<>();

  /** A unit that was left out. */
  private record Rejection(ParallelText text, Bead bead, UnitFault fault) {}

  /** Whether explanations are asked for. */
  boolean explains() {
    return explain;
  }

  /** What the options say to a format. */
  WriteOptions options(AlignmentFormat format) {
    if (!(minPrecision >= 0 && minPrecision <= 1)) {
      throw usage("--min-precision must be from 0 to 1: " + minPrecision);
    }
    if (explain && format != AlignmentFormat.TEXT && format != AlignmentFormat.JSONL) {
      throw usage("--explain goes with text and jsonl: " + format.word());
    }
    if (rejected.isPresent() && filters.isEmpty()) {
      throw usage("--rejected goes with --filter");
    }
    faults();
    return new WriteOptions(minPrecision, confidence);
  }

  private Set<UnitFault> faults() {
    if (filters.equals(List.of("all"))) {
      return EnumSet.allOf(UnitFault.class);
    }
    Set<UnitFault> faults = EnumSet.noneOf(UnitFault.class);
    for (String word : filters) {
      faults.add(
          UnitFault.ofWord(word)
              .orElseThrow(
                  () ->
                      usage(
                          "unknown fault "
                              + word
                              + ", expected script, untranslated, length, numbers, duplicate or all")));
    }
    return faults;
  }

  /** The options with those filters that judge the texts of one output. */
  WriteOptions filtered(List<ParallelText> texts, WriteOptions options) {
    if (filters.isEmpty()) {
      return options;
    }
    UnitFilter filter = UnitFilter.of(texts, faults(), (text, bead) -> options.isProbable(bead));
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        filter
            .fault(text, bead)
            .ifPresent(fault -> rejections.add(new Rejection(text, bead, fault)));
      }
    }
    return options.with(filter);
  }

  /**
   * Says how many beads were left out and why, and writes which.
   *
   * @param texts what was aligned
   * @param notes where people read
   */
  void report(List<ParallelText> texts, WriteOptions options, PrintWriter notes) {
    if (options.minConfidence() > 0) {
      notes.println(improbable(texts, options));
    }
    Map<UnitFault, Long> counts =
        rejections.stream()
            .collect(Collectors.groupingBy(Rejection::fault, TreeMap::new, Collectors.counting()));
    if (!filters.isEmpty()) {
      notes.println(
          "filtered: "
              + (counts.isEmpty()
                  ? "none"
                  : counts.entrySet().stream()
                      .map(entry -> entry.getValue() + " " + entry.getKey().word())
                      .collect(Collectors.joining(", "))));
    }
    rejected.ifPresent(file -> Output.write(file, this::writeRejected));
  }

  private static String improbable(List<ParallelText> texts, WriteOptions options) {
    long all = texts.stream().mapToLong(text -> text.alignment().beads().size()).sum();
    long kept =
        texts.stream()
            .flatMap(text -> text.alignment().beads().stream())
            .filter(options::isProbable)
            .count();
    return String.format(
        Locale.ROOT,
        "left out: %d of %d beads, less probable than %s",
        all - kept,
        all,
        options.minConfidence());
  }

  private void writeRejected(Writer out) throws IOException {
    out.write("fault\tdocument\tbead\tlanguage\ttext\n");
    for (Rejection one : rejections) {
      String document = one.text().symbol().map(Symbol::formal).orElse("");
      int bead = one.text().alignment().beads().indexOf(one.bead()) + 1;
      for (Language language : one.text().alignment().languages()) {
        out.write(
            String.join(
                    "\t",
                    one.fault().word(),
                    document,
                    String.valueOf(bead),
                    language.code(),
                    one.text().text(one.bead(), language))
                + "\n");
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
