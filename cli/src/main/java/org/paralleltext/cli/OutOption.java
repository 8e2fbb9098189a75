package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.write.WholeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that names the file to write. */
final class OutOption {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "the file to write; standard output if absent, or if it is -")
  private Optional<Path> out;

  /** The file, if it is one. */
  Optional<Path> file() {
    return out.filter(path -> !Output.isStandard(path));
  }

  /** Whether an output was named, be it standard output. */
  boolean isGiven() {
    return out.isPresent();
  }

  /**
   * Looks whether the file can be written, before there is anything to write, see {@link
   * Output#check}.
   *
   * @param inputs the files that are read
   */
  void check(List<Path> inputs) throws IOException {
    if (out.isPresent()) {
      Output.check(out.get(), FileSet.of(inputs));
    }
  }

  /** Writes the file, or to standard output. */
  void write(WholeFile.Content content) throws IOException {
    Output.write(out, content, spec.commandLine().getOut());
  }
}
