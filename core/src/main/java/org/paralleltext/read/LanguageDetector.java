package org.paralleltext.read;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** Articles and prepositions that one of the languages has and the others lack. */
  private static final Map<String, Set<String>> COMMON =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "in", "its", "for", "by"),
          "fr", Set.of("les", "des", "et", "du", "au", "aux", "une", "dans", "ses"),
          "es", Set.of("los", "las", "del", "y", "el", "por", "para", "sus", "con"));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private LanguageDetector() {}

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
    Map<UnicodeScript, Long> letters = new EnumMap<>(UnicodeScript.class);
    body.codePoints()
        .filter(Character::isLetter)
        .forEach(
            c ->
                letters.merge(
                    UnicodeScript.of(c),
                    UnicodeScript.of(c) == UnicodeScript.HAN ? LETTERS_PER_HAN : 1L,
                    Long::sum));
    UnicodeScript script =
        letters.entrySet().stream()
            .max(
                Map.Entry.<UnicodeScript, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElseThrow(
                () ->
                    new InputException(source.name(), "no letters", "text in " + names(expected)));
    List<Language> candidates =
        Language.known().stream().filter(language -> language.script() == script).toList();
    Language language =
        candidates.stream()
            .max(
                Comparator.comparingLong((Language candidate) -> common(body, candidate))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    if (language == null || !expected.contains(language)) {
      String found =
          language == null ? "text in " + script + " script" : "text in " + language.name();
      throw new LanguageException(source.name(), found, "text in " + names(expected));
    }
    return language;
  }

  private static String withoutTopics(String text) {
    return text.lines().filter(line -> !line.startsWith("%%%")).collect(Collectors.joining("\n"));
  }

  private static long common(String text, Language language) {
    Set<String> words = COMMON.getOrDefault(language.code(), Set.of());
    return WORD.matcher(text).results().filter(word -> words.contains(word.group())).count();
  }

  private static String names(List<Language> languages) {
    return String.join(" or ", languages.stream().map(Language::name).toList());
  }
}
