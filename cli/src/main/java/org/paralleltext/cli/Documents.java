package org.paralleltext.cli;

import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageDetector;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** Reads documents whose language is not said. */
final class Documents {

  private Documents() {}

  /**
   * The structure of a text, in the language that is found in it.
   *
   * @throws InputException if that is none whose resolutions can be parsed
   */
  static Resolution parse(SourceText source) {
    Language language = LanguageDetector.detect(source, ResolutionParser.languages());
    return new ResolutionParser(language).parse(source);
  }
}
