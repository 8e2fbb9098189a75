package org.paralleltext.read;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.text.CharTable;
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

  private static final CommonWords WORDS = CommonWords.of(COMMON);

  /** Which script a unit is a letter of, as one more than its ordinal; 0 for what is no letter. */
  private static final CharTable SCRIPTS = new CharTable(c -> 1 + script(c));

  private LanguageDetector() {}

  /** Which script a character is a letter of, as an ordinal; −1 for what is no letter. */
  private static int script(int c) {
    return Character.isLetter(c) ? UnicodeScript.of(c).ordinal() : -1;
  }

  /** The same, looked up. */
  private static int letterScript(char c) {
    return SCRIPTS.get(c) - 1;
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
    Letters letters = Letters.of(withoutTopics(source.text()));
    UnicodeScript script =
        script(letters)
            .orElseThrow(
                () ->
                    new InputException(source.name(), "no letters", "text in " + names(expected)));
    List<Language> candidates =
        Language.known().stream().filter(language -> language.script() == script).toList();
    Language language =
        candidates.size() == 1 ? candidates.get(0) : mostCommon(letters, candidates).orElse(null);
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

  /**
   * What a text is written with, counted in one go.
   *
   * @param ofScript how many letters there are of each script
   * @param met how often each of the common words is there
   */
  private record Letters(long[] ofScript, int[] met) {

    static Letters of(String text) {
      Letters letters = new Letters(new long[UnicodeScript.values().length], WORDS.counts());
      for (int at = 0; at < text.length(); ) {
        char c = text.charAt(at);
        if (letterScript(c) >= 0) {
          at = letters.addWord(text, at);
        } else {
          at += Character.isHighSurrogate(c) ? letters.addPair(text, at) : 1;
        }
      }
      return letters;
    }

    /** Counts the word that begins at a place, script by script; gives its end. */
    private int addWord(String text, int start) {
      int end = start;
      for (int script = letterScript(text.charAt(start)); script >= 0; ) {
        int from = end;
        int next = script;
        while (next == script) {
          end++;
          next = end < text.length() ? letterScript(text.charAt(end)) : -1;
        }
        ofScript[script] += end - from;
        script = next;
      }
      WORDS.count(text, start, end, met);
      return end;
    }

    /** Counts a letter of two units; gives how many units stand there. */
    private int addPair(String text, int at) {
      int c = text.codePointAt(at);
      int script = script(c);
      if (c > Character.MAX_VALUE && script >= 0) {
        ofScript[script]++;
      }
      return Character.charCount(c);
    }
  }

  /** The script of most letters, if there are any; of equals the last. */
  private static Optional<UnicodeScript> script(Letters found) {
    long most = 0;
    Optional<UnicodeScript> script = Optional.empty();
    for (UnicodeScript next : UnicodeScript.values()) {
      long letters = found.ofScript()[next.ordinal()];
      letters *= next == UnicodeScript.HAN ? LETTERS_PER_HAN : 1;
      if (letters > 0 && letters >= most) {
        most = letters;
        script = Optional.of(next);
      }
    }
    return script;
  }

  /** The candidate whose common words are met most often; of equals the first. */
  private static Optional<Language> mostCommon(Letters letters, List<Language> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparingLong(
                    (Language candidate) -> WORDS.sum(letters.met(), candidate.code()))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static String names(List<Language> languages) {
    return String.join(" or ", languages.stream().map(Language::name).toList());
  }
}
