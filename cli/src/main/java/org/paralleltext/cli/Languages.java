package org.paralleltext.cli;

import java.util.List;
import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the languages that options name. */
final class Languages {

  private Languages() {}

  /**
   * The languages with some codes, two or more, each once.
   *
   * @throws ParameterException if they are not
   */
  static List<Language> several(CommandSpec spec, List<String> codes) {
    if (codes.size() < 2 || codes.stream().distinct().count() < codes.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--langs names two languages or more, each once: " + String.join(",", codes));
    }
    return codes.stream().map(code -> of(spec, "--langs", code)).toList();
  }

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
