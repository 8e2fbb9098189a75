package org.paralleltext.lexicon;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.text.Language;

/**
 * The names of countries, languages and cities that ICU's locale data hold: enough to learn how
 * names of one language are written in another.
 */
final class LocaleNames {

  /** From fewer names nothing is learned. */
  private static final int FEWEST = 100;

  /** A script of more letters is no alphabet. */
  private static final int LARGEST_ALPHABET = 80;

  private static final Set<String> LANGUAGES =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private LocaleNames() {}

  /**
   * How words of one language are written in another, if both are written with letters and the data
   * have names for both.
   */
  static Optional<Transliteration> transliteration(Language source, Language target) {
    if (!has(source) || !has(target)) {
      return Optional.empty();
    }
    List<String> sources = of(source);
    List<String> targets = of(target);
    int[] pairs =
        IntStream.range(0, sources.size())
            .filter(i -> isSpelt(sources.get(i)) && isSpelt(targets.get(i)))
            .toArray();
    List<String> lefts = IntStream.of(pairs).mapToObj(sources::get).toList();
    List<String> rights = IntStream.of(pairs).mapToObj(targets::get).toList();
    return pairs.length < FEWEST
            || letters(lefts) > LARGEST_ALPHABET
            || letters(rights) > LARGEST_ALPHABET
        ? Optional.empty()
        : Optional.of(TransliterationLearner.learn(lefts, rights));
  }

  /** Whether the data have names in a language. */
  static boolean has(Language language) {
    return LANGUAGES.contains(language.code());
  }

  private static long letters(List<String> words) {
    return words.stream().flatMapToInt(String::codePoints).distinct().count();
  }

  /** Whether a token is a word that is written with letters. */
  static boolean isSpelt(String token) {
    return !token.isEmpty()
        && Character.isLetter(token.codePointAt(0))
        && token.codePoints().noneMatch(Character::isIdeographic);
  }

  /** A code stands where the data have no name. */
  private static String unlessCode(String code, String name) {
    return name.equals(code) ? "" : name;
  }

  /** The same names in the same order for every language, each as a token; nothing for several. */
  private static List<String> of(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.code());
    List<String> names = new ArrayList<>();
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOCountries()) {
      names.add(unlessCode(code, display.regionDisplayName(code)));
    }
    for (String code : ULocale.getISOLanguages()) {
      names.add(unlessCode(code, display.languageDisplayName(code)));
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .sorted(Comparator.naturalOrder())
        .map(zones::getExemplarLocationName)
        .forEach(city -> names.add(city == null ? "" : city));
    Tokenizer tokenizer = Tokenizer.of(language);
    return names.stream()
        .map(tokenizer::tokens)
        .map(tokens -> tokens.size() == 1 ? tokens.get(0) : "")
        .toList();
  }
}
