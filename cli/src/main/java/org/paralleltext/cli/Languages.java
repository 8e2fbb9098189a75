package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.paralleltext.align.Aligner;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the languages that options name. */
final class Languages {

  private Languages() {}

  /**
   * The languages with some codes, two or more, each once, and no more than can be aligned.
   *
   * @throws ParameterException if they are not, or ICU knows no such language
   */
  static List<Language> several(CommandSpec spec, List<String> codes) {
    return several(spec, codes, Language::ofCode);
  }

  /**
   * The same, for documents.
   *
   * @throws ParameterException if they are not, or documents are not understood in one of them
   */
  static List<Language> severalOfDocuments(CommandSpec spec, List<String> codes) {
    return several(spec, codes, Language::of);
  }

  private static List<Language> several(
      CommandSpec spec, List<String> codes, Function<String, Language> language) {
    if (codes.size() < 2 || codes.stream().distinct().count() < codes.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--langs names two languages or more, each once: " + String.join(",", codes));
    }
    if (codes.size() > Aligner.MOST_LANGUAGES) {
      throw new ParameterException(
          spec.commandLine(),
          "--langs names at most " + Aligner.MOST_LANGUAGES + " languages: " + codes.size());
    }
    return codes.stream().map(code -> found(spec, "--langs", code, language)).toList();
  }

  /**
   * The two languages with some codes.
   *
   * @throws ParameterException if they are not two
   */
  static List<Language> two(CommandSpec spec, List<String> codes) {
    if (codes.size() != 2 || codes.get(0).equals(codes.get(1))) {
      throw new ParameterException(
          spec.commandLine(), "--langs names two languages: " + String.join(",", codes));
    }
    return several(spec, codes);
  }

  /** Every two of some languages, or of anything else, in their order. */
  static <T> List<List<T>> pairs(List<T> some) {
    List<List<T>> pairs = new ArrayList<>();
    for (int x = 0; x < some.size(); x++) {
      for (int y = x + 1; y < some.size(); y++) {
        pairs.add(List.of(some.get(x), some.get(y)));
      }
    }
    return pairs;
  }

  /**
   * Checks that there is a file for each language.
   *
   * @throws ParameterException if there are more or fewer
   * @throws InputException if two are one file
   */
  static void checkOneFileEach(CommandSpec spec, List<Language> languages, List<Path> files)
      throws IOException {
    if (files.size() != languages.size()) {
      throw new ParameterException(
          spec.commandLine(),
          "--langs names "
              + languages.size()
              + " languages, expected as many files: "
              + files.size());
    }
    for (List<Integer> two : pairs(IntStream.range(0, files.size()).boxed().toList())) {
      Path one = files.get(two.get(0));
      Path other = files.get(two.get(1));
      if (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other)) {
        throw new InputException(
            other.toString(),
            "a file for " + languages.get(two.get(0)) + " and for " + languages.get(two.get(1)),
            "a file for each language");
      }
    }
  }

  /**
   * The language with a code.
   *
   * @param option the option that names it, for the message
   * @throws ParameterException if ICU does not know it
   */
  static Language of(CommandSpec spec, String option, String code) {
    return found(spec, option, code, Language::ofCode);
  }

  /**
   * The language with a code, for documents.
   *
   * @param option the option that names it, for the message
   * @throws ParameterException if documents are not understood in it
   */
  static Language ofDocuments(CommandSpec spec, String option, String code) {
    return found(spec, option, code, Language::of);
  }

  private static Language found(
      CommandSpec spec, String option, String code, Function<String, Language> language) {
    try {
      return language.apply(code);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage());
    }
  }
}
