package org.paralleltext.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the file to write. */
final class OutOption {

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
}
