package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.check.UnitFilter;
import org.paralleltext.cli.Rejections.Reason;
import org.paralleltext.text.Quantity;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which beads are written, and what of them. */
final class Selection {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private Sieve sieve;

  @Option(
      names = "--confidence",
      description = "in a ladder, a further column with the confidence of each bead")
  private boolean confidence;

  @Option(
      names = "--explain",
      description = "say what speaks for each bead, and what came next; with text and jsonl")
  private boolean explain;

  @Option(
      names = "--crossing",
      description =
          "look for paragraphs, or lines, that stand at another place in another language; they are named, and each is one unit in a memory")
  private boolean crossing;

  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
  private final StringBuilder rows = new StringBuilder();

  /** Whether explanations are asked for. */
  boolean explains() {
    return explain;
  }

  /** How sure moves have to be, if they are looked for: no less than what is written. */
  OptionalDouble crossing() {
    return crossing
        ? OptionalDouble.of(Math.max(Aligner.SURE_MOVE, sieve.minPrecision()))
        : OptionalDouble.empty();
  }

  /** What the options say to a format. */
  WriteOptions options(AlignmentFormat format, Destination destination) {
    if (explain && format != AlignmentFormat.TEXT && format != AlignmentFormat.JSONL) {
      throw new ParameterException(
          spec.commandLine(), "--explain goes with text and jsonl: " + format.word());
    }
    sieve.check(destination);
    return new WriteOptions(sieve.minPrecision(), confidence).with(destination.labels());
  }

  /** Whether a file in a folder of documents is the table that an earlier run wrote. */
  boolean mayHaveWritten(Path found) {
    return sieve.mayHaveWritten(found);
  }

  /** Refuses to write the table of what is left out over a file that is read. */
  void refuseToOverwrite(Destination destination) throws IOException {
    sieve.refuseToOverwrite(destination);
  }

  /** The options with those filters that judge the texts of one output. */
  WriteOptions filtered(List<ParallelText> texts, WriteOptions options, AlignmentFormat format) {
    UnitFilter filter =
        UnitFilter.of(
            texts,
            sieve.faults(),
            (text, bead) -> options.isProbable(bead) && format.holds(text, bead));
    for (ParallelText text : texts) {
      for (BitextUnit unit : text.units()) {
        Optional<Reason> reason = reason(text, unit.bead(), options, filter, format);
        if (reason.isPresent()) {
          counts.merge(reason.get(), 1, Integer::sum);
          if (sieve.rejected().isPresent()) {
            rows.append(Rejections.rows(reason.get(), text, unit));
          }
        }
      }
    }
    return options.with(filter);
  }

  /** Why a bead is not in the output. */
  private static Optional<Reason> reason(
      ParallelText text,
      Bead bead,
      WriteOptions options,
      UnitFilter filter,
      AlignmentFormat format) {
    if (!options.isProbable(bead)) {
      return Optional.of(Reason.IMPROBABLE);
    }
    return format.holds(text, bead)
        ? filter.fault(text, bead).map(Reason::of)
        : Optional.of(Reason.UNPAIRED);
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
    sieve.report(new Rejections(counts, out -> out.append(rows)), destination, notes);
  }

  /** Says how many beads the format had no place for, where no summary does. */
  void reportUnpaired(PrintWriter notes) {
    if (counts.containsKey(Reason.UNPAIRED)) {
      notes.println(
          "left out: "
              + counts.get(Reason.UNPAIRED)
              + ", for the format has no place for beads that lack a language");
    }
  }

  private static String improbable(List<ParallelText> texts, WriteOptions options) {
    long all = texts.stream().mapToLong(text -> text.units().size()).sum();
    long kept =
        texts.stream()
            .flatMap(text -> text.units().stream())
            .map(BitextUnit::bead)
            .filter(options::isProbable)
            .count();
    return String.format(
        Locale.ROOT,
        "left out: %d of %s, less probable than %s",
        all - kept,
        Quantity.of(all, "bead"),
        options.minConfidence());
  }
}
