package org.paralleltext.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * Tells the language of a text by its script, and Latin-script languages apart by their commonest
 * words.
 */
public final class LanguageDetector {

  /**
   * A Chinese character says as much as this many letters; sc/triples.tsv has 0.27 characters for a
   * letter of English.
   */
  private static final int LETTERS_PER_HAN = 4;

  /** What a line with the topics of a dump begins with. */
  private static final String TOPIC = "%%%";

  /** Articles and prepositions that one of the languages has and the others lack. */
  private static final Map<String, Set<String>> COMMON =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "in", "its", "for", "by"),
          "fr", Set.of("les", "des", "et", "du", "au", "aux", "une", "dans", "ses"),
          "es", Set.of("los", "las", "del", "y", "el", "por", "para", "sus", "con"));

  /** No word of them has more letters, so that a word fits into a number. */
  private static final int LONGEST = 4;

  /** The words, packed, in order; and by word the code of the language that has it. */
  private static final long[] WORDS =
      COMMON.values().stream()
          .flatMap(Set::stream)
          .mapToLong(LanguageDetector::packed)
          .sorted()
          .toArray();

  private static final String[] CODES = codes();

  /** By UTF-16 unit: which script it is a letter of, as an ordinal; −1 for what is no letter. */
  private static final short[] SCRIPTS = scripts();

  private LanguageDetector() {}

  private static String[] codes() {
    String[] codes = new String[WORDS.length];
    COMMON.forEach(
        (code, words) ->
            words.forEach(word -> codes[Arrays.binarySearch(WORDS, packed(word))] = code));
    return codes;
  }

  /** The letters of a short word in one number. */
  private static long packed(String word) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("word must have at most " + LONGEST + " letters: " + word);
    }
    return word.chars().asLongStream().reduce(0, LanguageDetector::packed);
  }

  private static long packed(long before, long letter) {
    return before << Character.SIZE | letter;
  }

  private static short[] scripts() {
    short[] scripts = new short[Character.MAX_VALUE + 1];
    for (int c = 0; c < scripts.length; c++) {
      scripts[c] = letterScript(c);
    }
    return scripts;
  }

  private static short letterScript(int c) {
    return (short) (Character.isLetter(c) ? UnicodeScript.of(c).ordinal() : -1);
  }

  /**
   * The language that a text is written in.
   *
   * @param source the text; a topic header in another language does not count
   * @param expected the languages that can be used
   * @throws LanguageException if it is none of the expected
   * @throws InputException if it has no letters
   */
  public static Language detect(SourceText source, List<Language> expected) {
    String body = withoutTopics(source.text());
    UnicodeScript script =
        script(body)
            .orElseThrow(
                () ->
                    new InputException(source.name(), "no letters", "text in " + names(expected)));
    List<Language> candidates =
        Language.known().stream().filter(language -> language.script() == script).toList();
    Language language =
        candidates.size() == 1 ? candidates.get(0) : mostCommon(body, candidates).orElse(null);
    if (language == null || !expected.contains(language)) {
      String found =
          language == null ? "text in " + script + " script" : "text in " + language.name();
      throw new LanguageException(source.name(), found, "text in " + names(expected));
    }
    return language;
  }

  private static String withoutTopics(String text) {
    return text.contains(TOPIC)
        ? text.lines().filter(line -> !line.startsWith(TOPIC)).collect(Collectors.joining("\n"))
        : text;
  }

  /** The script of most letters, if there are any; of equals the last. */
  private static Optional<UnicodeScript> script(String text) {
    long[] letters = new long[UnicodeScript.values().length];
    for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      int script = c < SCRIPTS.length ? SCRIPTS[c] : letterScript(c);
      if (script >= 0) {
        letters[script]++;
      }
    }
    letters[UnicodeScript.HAN.ordinal()] *= LETTERS_PER_HAN;
    return Arrays.stream(UnicodeScript.values())
        .filter(script -> letters[script.ordinal()] > 0)
        .max(
            Comparator.comparingLong((UnicodeScript script) -> letters[script.ordinal()])
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The candidate whose common words are met most often; of equals the first. */
  private static Optional<Language> mostCommon(String text, List<Language> candidates) {
    int[] met = met(text);
    return candidates.stream()
        .max(
            Comparator.comparingLong((Language candidate) -> met(met, candidate.code()))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** How often each of the words stands in a text. */
  private static int[] met(String text) {
    int[] met = new int[WORDS.length];
    long word = 0;
    int length = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (SCRIPTS[c] >= 0) {
        word = packed(word, c);
        length++;
      } else if (length > 0) {
        int known = length <= LONGEST ? Arrays.binarySearch(WORDS, word) : -1;
        if (known >= 0) {
          met[known]++;
        }
        word = 0;
        length = 0;
      }
    }
    return met;
  }

  private static long met(int[] met, String code) {
    return IntStream.range(0, met.length)
        .filter(word -> CODES[word].equals(code))
        .mapToLong(word -> met[word])
        .sum();
  }

  private static String names(List<Language> languages) {
    return String.join(" or ", languages.stream().map(Language::name).toList());
  }
}
