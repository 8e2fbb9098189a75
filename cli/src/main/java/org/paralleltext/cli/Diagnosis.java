package org.paralleltext.cli;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;

/** What is odd about a document, and what to do about it. */
final class Diagnosis {

  /**
   * Something odd.
   *
   * @param found what there is
   * @param advice what to do, or why nothing has to be done
   */
  record Symptom(String found, String advice) {}

  /** A file with so many times as many paragraphs as lines is a dump. */
  private static final int DUMPED = 3;

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

  private Diagnosis() {}

  /** The symptoms of a document, the gravest first. */
  static List<Symptom> of(Resolution resolution) {
    String text = resolution.source().text();
    String clean =
        resolution.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    List<Symptom> symptoms = new ArrayList<>();
    lostCharacters(text).ifPresent(symptoms::add);
    otherScript(resolution).ifPresent(symptoms::add);
    structure(resolution).ifPresent(symptoms::add);
    symbol(resolution).ifPresent(symptoms::add);
    noise(clean).ifPresent(symptoms::add);
    numbers(resolution).ifPresent(symptoms::add);
    dump(resolution).ifPresent(symptoms::add);
    spaces(text).ifPresent(symptoms::add);
    charset(resolution).ifPresent(symptoms::add);
    return symptoms;
  }

  private static Optional<Symptom> lostCharacters(String text) {
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    return when(
        lost > 0,
        lost + " characters were lost before this file was written (U+FFFD)",
        "convert the original again; --charset names its charset if it was guessed wrong");
  }

  private static Optional<Symptom> otherScript(Resolution resolution) {
    UnicodeScript own = resolution.language().script();
    int[] letters =
        resolution.paragraphs().stream()
            .flatMapToInt(paragraph -> paragraph.text().codePoints())
            .filter(Character::isLetter)
            .toArray();
    long others = 0;
    for (int letter : letters) {
      others += UnicodeScript.of(letter) == own ? 0 : 1;
    }
    double share = letters.length == 0 ? 0 : (double) others / letters.length;
    return when(
        share > MIXED,
        String.format(
            Locale.ROOT,
            "%.0f %% of the letters are not in %s script",
            100 * share,
            own.name().charAt(0) + own.name().substring(1).toLowerCase(Locale.ROOT)),
        "if the file holds two languages, give each a file of its own");
  }

  private static Optional<Symptom> structure(Resolution resolution) {
    return when(
        !resolution.hasStructure(),
        "no enacting words and no paragraph numbers",
        "if it is no resolution but one segment a line, align it with --lines");
  }

  private static Optional<Symptom> symbol(Resolution resolution) {
    return when(
        resolution.symbol().isEmpty() && resolution.hasStructure(),
        "no symbol",
        "align puts it to its other versions by numbers and dates, and says so");
  }

  private static Optional<Symptom> noise(String text) {
    Matcher broken = BROKEN_WORD.matcher(text);
    long odd = text.codePoints().filter(Diagnosis::isOdd).count();
    String example = "";
    while (broken.find()) {
      odd++;
      example = example.isEmpty() ? ", for example \"" + broken.group() + "\"" : example;
    }
    return when(
        odd * RARE > text.length(),
        odd + " odd characters and broken words" + example,
        "recognise the scan again if you can; one wrong character in 200 does little harm");
  }

  /** Characters that no text has: controls, private use, noncharacters. */
  private static boolean isOdd(int c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.CONTROL && "\t\n\r\f".indexOf(c) < 0;
  }

  private static Optional<Symptom> numbers(Resolution resolution) {
    int repairs = resolution.repairs().size();
    return when(
        repairs > 0,
        repairs + (repairs == 1 ? " number is" : " numbers are") + " missing, misread or doubled",
        "inspect shows what was put right and what is doubtful");
  }

  private static Optional<Symptom> dump(Resolution resolution) {
    String text = resolution.source().text();
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    return when(
        !text.startsWith("<") && DUMPED * lines < resolution.paragraphs().size(),
        resolution.paragraphs().size()
            + " paragraphs are on "
            + (lines == 1 ? "one line" : lines + " lines"),
        "words alone tell paragraphs without a number apart; better extract with line ends");
  }

  private static Optional<Symptom> spaces(String text) {
    long spaced = SPACED_HAN.matcher(text).results().count();
    long han = HAN.matcher(text).results().count();
    return when(
        han > 0 && spaced * 10 > han,
        "spaces between Chinese words",
        "nothing; they are taken out");
  }

  private static Optional<Symptom> charset(Resolution resolution) {
    boolean unicode = resolution.source().charset().name().startsWith("UTF-");
    return when(
        !unicode && !resolution.source().charset().equals(StandardCharsets.US_ASCII),
        "the charset was guessed: " + resolution.source().charset().name(),
        "nothing, if inspect shows readable text; else name it with --charset");
  }

  private static Optional<Symptom> when(boolean is, String found, String advice) {
    return is ? Optional.of(new Symptom(found, advice)) : Optional.empty();
  }

  /** How many paragraphs of the body a document has, for a comparison of versions. */
  static long body(Resolution resolution) {
    return resolution.paragraphs().stream()
        .filter(
            paragraph ->
                paragraph.kind() == ParagraphKind.OPERATIVE
                    || paragraph.kind() == ParagraphKind.PREAMBULAR
                    || paragraph.kind() == ParagraphKind.SUBPARAGRAPH)
        .count();
  }
}
