package org.paralleltext.cli;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.SourceText;

/** What can be odd about any text, a document or lines. */
final class TextDiagnosis {

  /** More letters than this share in another script are another language. */
  private static final double MIXED = 0.3;

  /** One odd character in so many is noise. */
  private static final int RARE = 1000;

  /** A Latin word with a digit in it, or a letter of another script. */
  private static final Pattern BROKEN_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\d-])\\p{IsLatin}+(?:\\d|[\\p{IsCyrillic}\\p{IsGreek}])\\p{IsLatin}+");

  private static final Pattern SPACED_HAN = Pattern.compile("\\p{IsHan} \\p{IsHan}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private TextDiagnosis() {}

  /** Characters that were replaced before. */
  static Optional<Symptom> lostCharacters(SourceText source) {
    long lost = source.text().chars().filter(c -> c == '\uFFFD').count();
    return Symptom.when(
        lost > 0,
        Quantity.of(lost, "character was", "characters were")
            + " lost before this file was written (U+FFFD)",
        "convert the original again; --charset names its charset if it was guessed wrong");
  }

  /**
   * Whether so many letters of a text are of other scripts that it is in another language; not of a
   * language with several scripts.
   */
  static boolean isMixed(String text, Language language) {
    return language.script() != UnicodeScript.COMMON && others(text, language) > MIXED;
  }

  /** Letters of other scripts. */
  static Optional<Symptom> otherScript(String text, Language language) {
    String own = language.script().name();
    return Symptom.when(
        isMixed(text, language),
        String.format(
            Locale.ROOT,
            "%.0f %% of the letters are not in %s script",
            100 * others(text, language),
            own.charAt(0) + own.substring(1).toLowerCase(Locale.ROOT)),
        "if the file holds two languages, give each a file of its own");
  }

  /** The share of its letters that are not of the script of a language. */
  private static double others(String text, Language language) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    long others = 0;
    for (int letter : letters) {
      others += UnicodeScript.of(letter) == language.script() ? 0 : 1;
    }
    return letters.length == 0 ? 0 : (double) others / letters.length;
  }

  /** Characters that no text has, and words that a scan broke. */
  static Optional<Symptom> noise(String text) {
    Matcher broken = BROKEN_WORD.matcher(text);
    long odd = text.codePoints().filter(TextDiagnosis::isOdd).count();
    String example = "";
    while (broken.find()) {
      odd++;
      example = example.isEmpty() ? ", for example \"" + broken.group() + "\"" : example;
    }
    return Symptom.when(
        odd * RARE > text.length(),
        Quantity.of(odd, "odd character or broken word", "odd characters and broken words")
            + example,
        "recognise the scan again if you can; one wrong character in 200 does little harm");
  }

  /** Controls, private use, noncharacters. */
  private static boolean isOdd(int c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.CONTROL && "\t\n\r\f".indexOf(c) < 0;
  }

  /** Spaces where Chinese has none. */
  static Optional<Symptom> spaces(SourceText source) {
    long spaced = SPACED_HAN.matcher(source.text()).results().count();
    long han = HAN.matcher(source.text()).results().count();
    return Symptom.when(
        han > 0 && spaced * 10 > han,
        "spaces between Chinese words",
        "nothing; they are taken out");
  }

  /** A charset that nothing in the file names. */
  static Optional<Symptom> charset(SourceText source) {
    return Symptom.when(
        GuessedCharset.isOf(source),
        "the charset was guessed: " + source.charset().name(),
        "nothing, if inspect shows readable text; else name it with --charset");
  }
}
