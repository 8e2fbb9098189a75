package org.paralleltext.cli;

import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the languages that options name. */
final class Languages {

  private Languages() {}

  /**
   * The language with a code.
   *
   * @param option the option that names it, for the message
   * @throws ParameterException if it is not known
   */
  static Language of(CommandSpec spec, String option, String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage());
    }
  }
}
