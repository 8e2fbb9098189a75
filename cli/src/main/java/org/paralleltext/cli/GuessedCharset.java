package org.paralleltext.cli;

import java.io.PrintWriter;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** A charset that nothing in a file names, and that may be another. */
final class GuessedCharset {

  private GuessedCharset() {}

  /** Whether a text was read in a charset that its bytes alone suggest. */
  static boolean isOf(SourceText source) {
    return !source.charset().name().startsWith("UTF-")
        && !source.charset().equals(StandardCharsets.US_ASCII);
  }

  /**
   * Names the charset if it was guessed.
   *
   * @param language what the text is said to be in
   * @throws InputException if its letters are none that the language is written with
   */
  static void note(SourceText source, Language language, PrintWriter notes) {
    if (!isOf(source)) {
      return;
    }
    UnicodeScript script = script(source.text());
    boolean known = script != UnicodeScript.COMMON && language.script() != UnicodeScript.COMMON;
    if (known && script != language.script()) {
      throw new InputException(
          source.name(),
          "letters in " + script + " script, read as " + source.charset().name(),
          "text in " + language.name() + "; name its charset with --charset");
    }
    notes.println(
        source.name() + ": read as " + source.charset().name() + "; --charset names another");
  }

  /** The script of most letters above ASCII, which is what the charset was guessed by. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Long> counts =
        text.codePoints()
            .filter(c -> c > 0x7F && Character.isLetter(c))
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<UnicodeScript, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }
}
