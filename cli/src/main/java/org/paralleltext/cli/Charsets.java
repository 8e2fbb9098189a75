package org.paralleltext.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.paralleltext.read.TextReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says what charset the input is in. */
final class Charsets {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "the charset of the input; found in the bytes if absent")
  private Optional<String> charset;

  /**
   * Reads files in the charset that was named, or in that of their bytes.
   *
   * @throws ParameterException if Java does not know it
   */
  TextReader reader() {
    return charset.map(name -> new TextReader(charset(name))).orElseGet(TextReader::new);
  }

  /** Whether one was named. */
  boolean isGiven() {
    return charset.isPresent();
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "unknown charset " + name + ", expected a name like UTF-8, GB18030 or windows-1256");
    }
  }
}
