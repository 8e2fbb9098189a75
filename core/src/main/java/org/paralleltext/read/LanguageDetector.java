package org.paralleltext.read;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.text.CharTable;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * Tells the language of a text by its script, and languages of one script apart by their commonest
 * words: those whose resolutions can be parsed, and others that they might be taken for.
 */
public final class LanguageDetector {

  /**
   * A Chinese character says as much as this many letters; sc/triples.tsv has 0.27 characters for a
   * letter of English.
   */
  private static final int LETTERS_PER_HAN = 4;

  /** What a line with the topics of a dump begins with. */
  private static final String TOPIC = "%%%";

  /** A text in one of the languages has one of its words in so many letters, and usually ten. */
  private static final int LETTERS_PER_WORD = 250;

  /** So many more words of another language must be met than of one that is known. */
  private static final int CLEARLY = 3;

  /** Kana are this part of the letters of a Chinese text at most. */
  private static final double MOST_KANA = 0.1;

  /** Articles, prepositions and the like, each of which the other languages of its script lack. */
  private static final Map<UnicodeScript, Map<String, Set<String>>> COMMON =
      Map.of(
          UnicodeScript.LATIN,
          Map.ofEntries(
              entry("en", "the of and to in its for by"),
              entry("fr", "les des et du au aux une dans ses"),
              entry("es", "los las del y el por para sus con"),
              entry("de", "der die und den dem für von das mit ist auf"),
              entry("pt", "da do dos os em uma ao aos não pela são"),
              entry("it", "di il che gli dei nel alla sono"),
              entry("nl", "het een van op voor met zijn niet te"),
              entry("sv", "och att av som för det är"),
              entry("da", "og til af fra ikke"),
              entry("pl", "się nie na w z że oraz dla"),
              entry("ro", "și din cu care să pe"),
              entry("hu", "és az hogy nem egy"),
              entry("tr", "ve bir bu ile için"),
              entry("id", "dan yang dari atau pada oleh"),
              entry("vi", "và của các là cho một")),
          UnicodeScript.CYRILLIC,
          Map.ofEntries(
              entry("ru", "что как для по к из его их об при"),
              entry("uk", "та і що до від з як або"),
              entry("bg", "че са към със във ще"),
              entry("sr", "је су од као који")),
          UnicodeScript.ARABIC,
          Map.ofEntries(
              entry("ar", "في من على إلى أن عن التي"),
              entry("fa", "در به از که این را است"),
              entry("ur", "کے میں کی ہے اور سے کا")));

  private static final CommonWords WORDS =
      CommonWords.of(
          COMMON.values().stream()
              .flatMap(languages -> languages.entrySet().stream())
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

  /** By script, the codes of languages with common words: those known, then the others. */
  private static final Map<UnicodeScript, Candidates> CANDIDATES =
      COMMON.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, e -> Candidates.of(e.getKey(), e.getValue().keySet())));

  /** Which script a unit is a letter of, as one more than its ordinal; 0 for what is no letter. */
  private static final CharTable SCRIPTS = new CharTable(c -> 1 + script(c));

  private LanguageDetector() {}

  private static Map.Entry<String, Set<String>> entry(String code, String words) {
    return Map.entry(code, Set.of(words.split(" ")));
  }

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
    Language language = language(script, letters).orElse(null);
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
   * Languages of one script by their codes.
   *
   * @param known those whose resolutions can be parsed, in their order
   * @param all these and others, which are ordered by their codes
   */
  private record Candidates(List<String> known, List<String> all) {

    static Candidates of(UnicodeScript script, Set<String> codes) {
      List<String> known =
          Language.known().stream()
              .filter(language -> language.script() == script)
              .map(Language::code)
              .toList();
      Stream<String> others = codes.stream().filter(code -> !known.contains(code)).sorted();
      return new Candidates(known, Stream.concat(known.stream(), others).toList());
    }
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

    /** How often the common words of a language are there. */
    int words(String code) {
      return WORDS.met(met, code);
    }

    /** The language whose common words are there most often, of equals the first. */
    String mostCommon(List<String> codes) {
      return codes.stream()
          .reduce((most, next) -> words(next) > words(most) ? next : most)
          .orElseThrow();
    }

    /** Whether there are more kana than a Chinese text quotes. */
    boolean hasKana() {
      long kana =
          ofScript[UnicodeScript.HIRAGANA.ordinal()] + ofScript[UnicodeScript.KATAKANA.ordinal()];
      return kana > MOST_KANA * ofScript[UnicodeScript.HAN.ordinal()];
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

  /** The language of a text that is written in a script, if it can be told. */
  private static Optional<Language> language(UnicodeScript script, Letters letters) {
    return switch (script) {
      case LATIN, CYRILLIC, ARABIC -> mostCommon(script, letters);
      case HAN -> Optional.of(letters.hasKana() ? Language.ofCode("ja") : Language.ZH);
      case HIRAGANA, KATAKANA -> Optional.of(Language.ofCode("ja"));
      default -> Language.known().stream().filter(known -> known.script() == script).findFirst();
    };
  }

  /**
   * The language whose common words are met most often: one that is known unless those of another
   * are clearly more, of equals the first. In a short text they may all be missing, and so they may
   * where an extraction writes Arabic in presentation forms; what is known is not doubted where it
   * is alone.
   */
  private static Optional<Language> mostCommon(UnicodeScript script, Letters letters) {
    Candidates candidates = CANDIDATES.get(script);
    String likely = letters.mostCommon(candidates.known());
    String any = letters.mostCommon(candidates.all());
    int most = letters.words(any);
    boolean enough =
        candidates.known().size() == 1
            || (most + 1L) * LETTERS_PER_WORD >= letters.ofScript()[script.ordinal()];
    return Optional.of(most - letters.words(likely) < CLEARLY ? likely : any)
        .filter(code -> enough)
        .map(Language::ofCode);
  }

  private static String names(List<Language> languages) {
    return String.join(" or ", languages.stream().map(Language::name).toList());
  }
}
