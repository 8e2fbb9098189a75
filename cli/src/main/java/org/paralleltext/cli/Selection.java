package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
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

  /** What was left out, output by output. */
  private final List<Rejections> rejections = new ArrayList<>();

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
    SiftedTexts sifted = SiftedTexts.of(texts, sieve, options, format);
    Rejections left = sifted.rejections();
    rejections.add(sieve.rejected().isPresent() ? left : left.withoutRows());
    return options.with(sifted.filter());
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
    sieve.report(Rejections.joined(rejections), destination, notes);
  }

  /** Says how many beads the format had no place for, where no summary does. */
  void reportUnpaired(PrintWriter notes) {
    int unpaired = Rejections.joined(rejections).count(Reason.UNPAIRED);
    if (unpaired > 0) {
      notes.println(
          "left out: " + unpaired + ", for the format has no place for beads that lack a language");
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
