package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.check.UnitFault;
import org.paralleltext.check.UnitFilter;
import org.paralleltext.read.InputException;
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
  private record Rejection(ParallelText text, int bead, UnitFault fault) {}

  /** Whether explanations are asked for. */
  boolean explains() {
    return explain;
  }

  /** What the options say to a format. */
  WriteOptions options(AlignmentFormat format, Destination destination) {
    if (!(minPrecision >= 0 && minPrecision <= 1)) {
      throw usage("--min-precision must be from 0 to 1: " + minPrecision);
    }
    if (explain && format != AlignmentFormat.TEXT && format != AlignmentFormat.JSONL) {
      throw usage("--explain goes with text and jsonl: " + format.word());
    }
    if (rejected.isPresent() && filters.isEmpty()) {
      throw usage("--rejected goes with --filter");
    }
    if (rejected.isPresent()) {
      checkRejected(rejected.get(), destination);
    }
    faults();
    return new WriteOptions(minPrecision, confidence);
  }

  /** The table must not take the place of the output, and its folder must be there. */
  private void checkRejected(Path file, Destination destination) {
    if (Output.isStandard(file) || destination.file().filter(file::equals).isPresent()) {
      throw usage("--rejected needs a file of its own: " + file);
    }
    if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new InputException(file.toString(), "no such folder", Output.EXPECTED);
    }
  }

  private Set<UnitFault> faults() {
    if (filters.contains("all")) {
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
      List<Bead> beads = text.alignment().beads();
      for (int b = 0; b < beads.size(); b++) {
        int bead = b;
        filter
            .fault(text, beads.get(b))
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
  void report(
      List<ParallelText> texts, WriteOptions options, Destination destination, PrintWriter notes)
      throws IOException {
    if (options.minConfidence() > 0 && !destination.isInPairs()) {
      notes.println(improbable(texts, options));
    }
    if (!filters.isEmpty()) {
      String counts = Counts.words(rejections.stream().map(Rejection::fault), UnitFault::word);
      notes.println("filtered: " + (counts.isEmpty() ? "none" : counts));
    }
    if (rejected.isPresent()) {
      destination.refuseToOverwrite(rejected.get());
      Output.write(rejected.get(), this::writeRejected);
    }
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
    out.write("fault\tdocument\tlanguages\tbead\tlanguage\tfile\ttext\n");
    for (Rejection one : rejections) {
      for (Version version : one.text().versions()) {
        out.write(String.join("\t", row(one, version)) + "\n");
      }
    }
  }

  private static List<String> row(Rejection one, Version version) {
    ParallelText text = one.text();
    return List.of(
        one.fault().word(),
        text.symbol().map(Symbol::formal).orElse(""),
        text.alignment().languages().stream().map(Language::code).collect(Collectors.joining("-")),
        String.valueOf(one.bead()),
        version.language().code(),
        version.source().name(),
        text.text(text.alignment().beads().get(one.bead()), version.language()));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
