package org.paralleltext.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
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

  /** Whether explanations are asked for. */
  boolean explains() {
    return explain;
  }

  /** What the options say to a format. */
  WriteOptions options(AlignmentFormat format) {
    if (!(minPrecision >= 0 && minPrecision <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-precision must be from 0 to 1: " + minPrecision);
    }
    if (explain && format != AlignmentFormat.TEXT && format != AlignmentFormat.JSONL) {
      throw new ParameterException(
          spec.commandLine(), "--explain goes with text and jsonl: " + format.word());
    }
    return new WriteOptions(minPrecision, confidence);
  }

  /** How many beads are left out, in words; nothing if none can be. */
  Optional<String> leftOut(List<ParallelText> texts, WriteOptions options) {
    long all = texts.stream().mapToLong(text -> text.alignment().beads().size()).sum();
    long kept =
        texts.stream()
            .flatMap(text -> text.alignment().beads().stream())
            .filter(options::keeps)
            .count();
    return options.minConfidence() == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "left out: %d of %d beads, less probable than %s",
                all - kept,
                all,
                options.minConfidence()));
  }
}
