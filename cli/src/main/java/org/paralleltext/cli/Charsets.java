package org.paralleltext.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.paralleltext.read.TextReader;
import picocli.CommandLine.Option;

/** The option that says what charset the input is in. */
final class Charsets {

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "the charset of the input; found in the bytes if absent")
  private Optional<Charset> charset;

  TextReader reader() {
    return charset.map(TextReader::new).orElseGet(TextReader::new);
  }
}
