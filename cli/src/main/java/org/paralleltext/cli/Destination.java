package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.read.InputException;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say where aligned texts are written, and in which format. */
final class Destination {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "the file to write; standard output if absent")
  private Optional<Path> out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "tmx, tsv, jsonl, ladder or text; by default what OUT ends in, else text")
  private Optional<String> format;

  /** The file to write, if it is one. */
  Optional<Path> file() {
    return out.filter(path -> !Output.isStandard(path));
  }

  /** Whether an output was named. */
  boolean isGiven() {
    return out.isPresent();
  }

  /**
   * The format that the options ask for.
   *
   * @param fallback the one for standard output
   */
  AlignmentFormat format(AlignmentFormat fallback) {
    if (format.isPresent()) {
      return AlignmentFormat.ofWord(format.get())
          .orElseThrow(
              () ->
                  usage(
                      "unknown format "
                          + format.get()
                          + ", expected one of "
                          + AlignmentFormat.words()));
    }
    return file()
        .map(Path::toString)
        .map(
            name ->
                AlignmentFormat.ofFileName(name)
                    .orElseThrow(
                        () ->
                            usage(
                                name
                                    + " has no ending of a known format, expected one of "
                                    + AlignmentFormat.words()
                                    + " or --format")))
        .orElse(fallback);
  }

  /**
   * Refuses to write over a file that is read.
   *
   * @throws InputException if the output is one of them
   */
  void refuseToOverwrite(List<Path> inputs) throws IOException {
    if (file().isPresent() && Files.exists(file().get())) {
      for (Path input : inputs) {
        if (Files.exists(input) && Files.isSameFile(input, file().get())) {
          throw new InputException(
              file().get().toString(), "one of the files to align", "another file to write to");
        }
      }
    }
  }

  /** Writes texts. */
  void write(AlignmentFormat chosen, List<ParallelText> texts, WriteOptions options)
      throws IOException {
    if (chosen == AlignmentFormat.LADDER && texts.size() > 1) {
      throw usage(
          "a ladder holds one document, these are " + texts.size() + "; choose jsonl or tsv");
    }
    if (file().isPresent()) {
      Output.write(file().get(), chosen, texts, options);
    } else {
      chosen.write(texts, options, spec.commandLine().getOut());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
