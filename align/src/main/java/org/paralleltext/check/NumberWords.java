package org.paralleltext.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Language language;
  private final Map<Pattern, String> words = new LinkedHashMap<>();

  private NumberWords(Language language) {
    this.language = language;
    if (language.equals(Language.EN)) {
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
      for (String rules : List.of("%spellout-numbering", "%spellout-ordinal")) {
        for (int n = 1; n <= MOST; n++) {
          String word = "(?<!\\p{L})" + format.format(n, rules) + "(?!\\p{L})";
          words.put(Pattern.compile(word), String.valueOf(n));
        }
      }
    } else if (language.equals(Language.AR)) {
      words.putAll(ARABIC);
    }
  }

  static NumberWords of(Language language) {
    return new NumberWords(language);
  }

  /** The numbers that a folded text has in words. */
  List<String> find(String folded) {
    List<String> found = new ArrayList<>();
    if (language.isHan()) {
      addNumerals(folded, found);
    }
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

  private void addNumerals(String folded, List<String> found) {
    for (String token : Tokenizer.of(language).tokens(folded)) {
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
