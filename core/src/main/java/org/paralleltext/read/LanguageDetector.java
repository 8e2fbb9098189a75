package org.paralleltext.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    return text.lines().filter(line -> !line.startsWith("%%%")).collect(Collectors.joining("\n"));
  }

  /** The script of most letters, if there are any; of equals the last. */
  private static Optional<UnicodeScript> script(String text) {
    long[] letters = new long[UnicodeScript.values().length];
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        letters[script.ordinal()] += script == UnicodeScript.HAN ? LETTERS_PER_HAN : 1;
      }
    }
    return Arrays.stream(UnicodeScript.values())
        .filter(script -> letters[script.ordinal()] > 0)
        .max(
            Comparator.comparingLong((UnicodeScript script) -> letters[script.ordinal()])
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The candidate whose common words are met most often; of equals the first. */
  private static Optional<Language> mostCommon(String text, List<Language> candidates) {
    Map<Language, Long> met = new HashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String one = word.group();
      for (Language candidate : candidates) {
        if (COMMON.getOrDefault(candidate.code(), Set.of()).contains(one)) {
          met.merge(candidate, 1L, Long::sum);
        }
      }
    }
    return candidates.stream()
        .max(
            Comparator.comparingLong((Language candidate) -> met.getOrDefault(candidate, 0L))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static String names(List<Language> languages) {
    return String.join(" or ", languages.stream().map(Language::name).toList());
  }
}
