package org.paralleltext.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.text.Language;

/**
 * The lexicon that ICU's locale data hold: the names of countries and languages, of days and
 * months, and numbers in words. Names of several words are left out, since no word of theirs is a
 * translation by itself.
 */
public final class LocaleLexicon {

  /** As how many sightings a name counts. */
  private static final double SIGHTINGS = 6;

  private static final int[] NUMBERS = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80,
    90, 100, 1_000, 1_000_000
  };

  private static final Map<Language, List<String>> NAMES = new ConcurrentHashMap<>();

  private LocaleLexicon() {}

  /** The lexicon of two languages; an empty one if the data lack one of them. */
  public static Lexicon of(Language source, Language target) {
    if (!LocaleNames.has(source) || !LocaleNames.has(target)) {
      return new EntryLexicon(SIGHTINGS).lexicon();
    }
    List<String> sources = NAMES.computeIfAbsent(source, LocaleLexicon::names);
    List<String> targets = NAMES.computeIfAbsent(target, LocaleLexicon::names);
    EntryLexicon entries = new EntryLexicon(SIGHTINGS);
    for (int i = 0; i < sources.size(); i++) {
      String s = sources.get(i);
      String t = targets.get(i);
      if (!s.isEmpty() && !t.isEmpty() && !s.equals(t)) {
        entries.add(s, t);
      }
    }
    return entries.lexicon();
  }

  /** The same names in the same order for every language, each as a token; nothing for several. */
  private static List<String> names(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.code());
    List<String> names = new ArrayList<>();
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    for (String region : ULocale.getISOCountries()) {
      names.add(display.regionDisplayName(region));
    }
    for (String code : ULocale.getISOLanguages()) {
      names.add(code.length() == 2 ? display.languageDisplayName(code) : "");
    }
    DateFormatSymbols dates = new DateFormatSymbols(locale);
    names.addAll(List.of(dates.getMonths()).subList(0, 12));
    names.addAll(List.of(dates.getWeekdays()).subList(1, 8));
    RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (int number : NUMBERS) {
      names.add(words.format(number));
    }
    Tokenizer tokenizer = Tokenizer.of(language);
    return names.stream()
        .map(tokenizer::tokens)
        .map(tokens -> tokens.size() == 1 ? tokens.get(0) : "")
        .toList();
  }
}
