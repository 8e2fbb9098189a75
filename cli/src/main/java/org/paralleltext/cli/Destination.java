package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.read.InputException;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.Labels;
import org.paralleltext.write.Outline;
import org.paralleltext.write.WholeFile;
import org.paralleltext.write.WriteOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say where aligned texts are written, and in which format. */
final class Destination {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private OutOption out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "tmx, tsv, jsonl, ladder, xces, xliff, moses, akn or text; by default what OUT ends in, .gz after it or not, else text")
  private Optional<String> format;

  @Option(
      names = "--pairs",
      description = "a file for each two languages: OUT.tmx becomes OUT.en-zh.tmx and so on")
  private boolean pairs;

  @Mixin private LabelOptions labels;

  private final FileSet inputs = new FileSet();

  private final FileSet written = new FileSet();

  /** Work that fails with an {@link IllegalArgumentException} where a format has no room. */
  private interface Refusable<E extends Exception> {
    void run() throws E;
  }

  /** Whether an earlier run was interrupted, perhaps while it wrote. */
  private boolean goesOn;

  /** The file to write, if it is one. */
  Optional<Path> file() {
    return out.file();
  }

  /** What the file says of itself. */
  Labels labels() {
    return labels.labels();
  }

  /** Whether each two languages are written to a file of their own. */
  boolean isInPairs() {
    return pairs;
  }

  /** Whether an output was named. */
  boolean isGiven() {
    return out.isGiven();
  }

  /**
   * The format that the options ask for.
   *
   * @param fallback the one for standard output
   */
  AlignmentFormat format(AlignmentFormat fallback) {
    if (format.isPresent()) {
      String word = format.get();
      return known(AlignmentFormat.ofWord(word), "unknown format " + word, AlignmentFormat.words());
    }
    if (file().isPresent()) {
      String name = file().get().toString();
      return known(
          AlignmentFormat.ofFileName(name),
          name + " has no ending of a known format",
          AlignmentFormat.endings() + ", or --format");
    }
    return fallback;
  }

  private AlignmentFormat known(Optional<AlignmentFormat> found, String problem, String expected) {
    return found.orElseThrow(() -> usage(problem + ", expected one of " + expected));
  }

  /** Names files that are read, which are never written over. */
  void read(List<Path> files) throws IOException {
    inputs.addAll(files);
  }

  /**
   * Whether a file in a folder of documents is one that an earlier run with these options wrote.
   */
  boolean mayHaveWritten(Path found) {
    return file().filter(out -> new EarlierOutput(out).mayBe(found)).isPresent();
  }

  /**
   * Refuses to write over a file that is read, or that was written just now.
   *
   * @throws InputException if a file is one of them
   */
  void refuseToOverwrite(Path target) throws IOException {
    Output.refuseToOverwrite(target, inputs);
    if (written.contains(target)) {
      throw new InputException(
          target.toString(), "a part of the output", "another file to write to");
    }
  }

  /**
   * Looks whether the output can be written, before there is anything to write.
   *
   * @throws InputException if it is a folder, or has none, or is one of the files that are read
   */
  void check() throws IOException {
    if (file().isPresent() && pairs) {
      Output.refuseWithoutFolder(file().get());
    } else if (file().isPresent()) {
      Output.check(file().get(), inputs);
    }
  }

  /** Refuses, before the work, texts that the format could not hold after it. */
  void check(AlignmentFormat chosen, List<Outline> texts) {
    refuse(() -> room(chosen).check(texts));
  }

  /** The same of a memory. */
  void check(AlignmentFormat chosen, MemoryHeader memory) {
    refuse(() -> room(chosen).check(memory));
  }

  private FormatRoom room(AlignmentFormat chosen) {
    return new FormatRoom(chosen, pairs, labels().codes());
  }

  /** Refuses, before anything is read, what needs a file and has none. */
  void check(AlignmentFormat chosen) {
    if (file().isEmpty() && pairs) {
      throw usage("--pairs needs a file to write, -o OUT");
    }
    if (file().isEmpty()) {
      refuse(chosen::checkOneFile);
    }
  }

  /**
   * Keeps what a run works out for the output, beside it, so that a run after an interruption can
   * go on; without a file to write, no longer than the run.
   */
  JournalFile journal() throws IOException {
    if (file().isPresent()) {
      Output.refuseFolder(file().get());
    }
    Optional<Path> target = file().filter(path -> !Files.exists(path) || Files.isRegularFile(path));
    if (target.isEmpty()) {
      return JournalFile.temporary();
    }
    refuseToOverwrite(target.get());
    Path unfinished = JournalFile.beside(target.get());
    goesOn = Files.exists(unfinished);
    return Output.open(target.get(), () -> JournalFile.open(unfinished));
  }

  /** Writes texts. */
  void write(
      AlignmentFormat chosen, List<ParallelText> texts, WriteOptions options, Selection selection)
      throws IOException {
    if (pairs) {
      new PairFiles(this, spec.commandLine().getErr()).write(chosen, texts, options, selection);
    } else if (file().isPresent()) {
      write(file().get(), chosen, texts, selection.filtered(texts, options, chosen));
    } else {
      WriteOptions filtered = selection.filtered(texts, options, chosen);
      refuse(() -> chosen.write(texts, filtered, spec.commandLine().getOut()));
    }
  }

  /** Writes texts to a file. */
  void write(Path to, AlignmentFormat chosen, List<ParallelText> texts, WriteOptions options)
      throws IOException {
    refuse(() -> writeAll(chosen.files(texts, to), () -> Output.write(to, chosen, texts, options)));
  }

  /** Writes the files of an output. */
  private void writeAll(List<Path> targets, Output.Work work) throws IOException {
    for (Path target : targets) {
      refuseToOverwrite(target);
      if (goesOn) {
        Output.write(target, () -> WholeFile.sweep(target));
      }
    }
    work.run();
    written.addAll(targets);
  }

  /**
   * Writes a memory to a file, or to standard output.
   *
   * @param pair the two languages that it is in, for the name of the file, if there is one for each
   *     two
   */
  void write(AlignmentFormat chosen, Memory memory, Optional<List<String>> pair)
      throws IOException {
    if (file().isEmpty()) {
      refuse(() -> chosen.write(memory, spec.commandLine().getOut()));
      return;
    }
    Path to = pair.map(tags -> file(chosen, tags)).orElse(file().get());
    refuse(() -> writeAll(chosen.files(memory, to), () -> Output.write(to, chosen, memory)));
  }

  /** What a format cannot hold is the user's to change. */
  private <E extends Exception> void refuse(Refusable<E> work) throws E {
    try {
      work.run();
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  /** The file for two languages: {@code memory.en-zh.tmx}. */
  Path file(AlignmentFormat chosen, List<String> pair) {
    return chosen.inserted(file().orElseThrow(), String.join("-", pair));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
