package org.paralleltext.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.text.Language;

/**
 * Finds numbers that are not in digits, as far as they can be told: English words up to a hundred,
 * Chinese numerals, Arabic millions, Roman numerals everywhere. Not thread-safe.
 */
final class NumberWords {

  private static final int MOST = 100;
  private static final Pattern SMALL = Pattern.compile("\\d{1,2}|100");

  /** Numbers that Chinese texts write with a single numeral. */
  private static final String NUMERALS = "零一二三四五六七八九十";

  /** One million, and two, which Arabic has a form for. */
  private static final Map<Pattern, String> ARABIC =
      Map.of(
          Pattern.compile("مليون(?!\\p{L})"), "1000000",
          Pattern.compile("مليون(?:ي|ين|ان|ا)(?!\\p{L})"), "2000000");

  private static final Pattern ROMAN =
      Pattern.compile("(?<!\\p{L})(X{0,4})(IX|IV|V?I{0,3})(?!\\p{L})");

  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private static final Map<Pattern, String> ENGLISH = english();

  private final Language language;
  private final Map<Pattern, String> words;

  /** For Chinese. */
  private final Optional<Tokenizer> tokenizer;

  private NumberWords(Language language) {
    this.language = language;
    words =
        language.equals(Language.EN) ? ENGLISH : language.equals(Language.AR) ? ARABIC : Map.of();
    tokenizer = Optional.of(language).filter(Language::isHan).map(Tokenizer::of);
  }

  private static Map<Pattern, String> english() {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    Map<Pattern, String> words = new LinkedHashMap<>();
    for (String rules : List.of("%spellout-numbering", "%spellout-ordinal")) {
      for (int n = 1; n <= MOST; n++) {
        String word = "(?<!\\p{L})" + format.format(n, rules) + "(?!\\p{L})";
        words.put(Pattern.compile(word), String.valueOf(n));
      }
    }
    return Collections.unmodifiableMap(words);
  }

  static NumberWords of(Language language) {
    return new NumberWords(language);
  }

  /** The numbers that a folded text has in words. */
  List<String> find(String folded) {
    List<String> found = new ArrayList<>();
    tokenizer.ifPresent(known -> addNumerals(known.tokens(folded), folded, found));
    String lower = folded.toLowerCase(Locale.ROOT);
    words.forEach(
        (word, n) -> {
          if (word.matcher(lower).find()) {
            found.add(n);
          }
        });
    addRoman(folded, found);
    return found;
  }

  private static void addNumerals(List<String> tokens, String folded, List<String> found) {
    for (String token : tokens) {
      if (token.startsWith("#")) {
        found.add(token.substring(1));
      }
    }
    for (int n = 1; n < NUMERALS.length(); n++) {
      if (folded.indexOf(NUMERALS.charAt(n)) >= 0) {
        found.add(String.valueOf(n));
      }
    }
    if (folded.indexOf('两') >= 0) {
      found.add("2");
    }
  }

  private static void addRoman(String folded, List<String> found) {
    Matcher roman = ROMAN.matcher(folded);
    while (roman.find()) {
      int tens = roman.group(1).length();
      int units = List.of(UNITS).indexOf(roman.group(2));
      if (tens + units > 0) {
        found.add(String.valueOf(10 * tens + units));
      }
    }
  }

  /** Whether the words of a number may go unnoticed, because they are inflected. */
  boolean mayMiss(String value) {
    boolean inflected = !language.isHan() && !language.equals(Language.EN);
    return inflected && SMALL.matcher(value).matches();
  }
}
