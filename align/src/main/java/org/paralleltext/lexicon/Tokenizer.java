package org.paralleltext.lexicon;

import com.google.common.collect.Lists;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;

/**
 * Turns text into tokens, many of them the same in every language: numbers as digits ({@code #25},
 * whether written 25 or 二十五), months ({@code ~3}), Latin words in any script's text, and the marks
 * that survive translation ({@code ?}). Other words are stemmed; what is written without spaces, as
 * Chinese is, is cut into words by ICU's dictionaries.
 *
 * <p>Not thread-safe.
 */
public final class Tokenizer {

  private static final Map<String, ALGORITHM> STEMMERS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("ga", ALGORITHM.IRISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  /** Scripts without spaces between words, which ICU cuts into words; beside the Chinese one. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** The number of a paragraph: digits, a stop or dash, then a letter. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\d{1,3}(?: ?[.．、] ?| ?[-–—] ?)(?=\\p{L})");

  /** Thousands with a space between them. */
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?![\\d.,])");

  /**
   * The same with the groups from right to left, as extractions of Arabic may have them. No number
   * begins with a nought, nor ends with a group of fewer digits; one whose groups all have three
   * digits, and no nought first, may be either and is read from left to right.
   */
  private static final Pattern REVERSED =
      Pattern.compile(
          "0\\d\\d(?: \\d{3})* [1-9]\\d{0,2}(?!\\d)"
              + "|[1-9]\\d\\d(?: \\d{3})* [1-9]\\d?(?![ .,:/–—٫٬-]?\\d| ?[.、–—-] ?\\p{L})");

  /** The separator of thousands. */
  private static final Pattern SEPARATOR = Pattern.compile("[,. ](?=\\d{3}(?!\\d))");

  private final Language language;
  private final Cleaner cleaner;
  private final Optional<SnowballStemmer> stemmer;
  private final SnowballStemmer latin = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final BreakIterator words;

  /** By whose rules letters are made small. */
  private final Locale locale;

  /** By word: its token. */
  private final Map<String, String> known = new HashMap<>();

  private Tokenizer(Language language) {
    this.language = language;
    cleaner = Cleaner.of(language);
    stemmer = Optional.ofNullable(STEMMERS.get(language.code())).map(SnowballStemmer::new);
    words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.code()));
    locale = Locale.forLanguageTag(language.code());
  }

  /** A tokenizer for texts of a language. */
  public static Tokenizer of(Language language) {
    return new Tokenizer(language);
  }

  /** The tokens of a text, in order. */
  public List<String> tokens(String text) {
    return tokensOfFolded(cleaner.fold(text));
  }

  /** The tokens of a part of a file, in order. */
  public List<String> tokens(MappedText text) {
    return tokensOfFolded(cleaner.fold(text).toString());
  }

  private List<String> tokensOfFolded(String folded) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < folded.length(); ) {
      int end = i + Character.charCount(folded.codePointAt(i));
      int c = folded.codePointAt(i);
      if (Character.isDigit(c)) {
        end = endOfReversed(folded, i);
        if (end > i) {
          tokens.add("#" + turned(folded.substring(i, end)));
        } else {
          end = endOfNumber(folded, i);
          addNumber(tokens, folded, i, end);
        }
      } else if (isUnspaced(c)) {
        end = endOf(folded, i, true);
        addUnspaced(tokens, folded.substring(i, end));
      } else if (Character.isLetter(c)) {
        end = endOf(folded, i, false);
        addWord(tokens, folded.substring(i, end));
      } else {
        mark(c).ifPresent(tokens::add);
      }
      i = end;
    }
    return tokens;
  }

  /** Of a mark that is translated by a mark, the one form that stands for all. */
  private static Optional<String> mark(int c) {
    return switch (c) {
      case '?', '？', '؟' -> Optional.of("?");
      case '!', '！' -> Optional.of("!");
      case ':', '：' -> Optional.of(":");
      case ';', '；', '؛' -> Optional.of(";");
      case '“', '”', '"', '«', '»' -> Optional.of("\"");
      case '(', '（' -> Optional.of("(");
      case '%' -> Optional.of("%");
      default -> Optional.empty();
    };
  }

  /** Whether a letter is one of those that are written without spaces between words. */
  private static boolean isUnspaced(int c) {
    return Character.isIdeographic(c) || UNSPACED.contains(UnicodeScript.of(c));
  }

  private static int endOf(String text, int start, boolean unspaced) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean joins = !unspaced && i > start && (c == '\'' || c == '’') && isLetterAt(text, i + 1);
      boolean same = unspaced ? isUnspaced(c) : Character.isLetter(c) && !isUnspaced(c);
      if (!joins && !isMark(c) && !same) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a character goes on with the word before it: a vowel sign, the long sound of kana. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER;
  }

  private static int endOfNumber(String text, int start) {
    Matcher groups = GROUPS.matcher(text).region(start, text.length());
    return groups.lookingAt() ? groups.end() : endOfDigits(text, start);
  }

  /** Where the number that begins at {@code start} ends: digits with commas and points between. */
  private static int endOfDigits(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inner =
          (c == '.' || c == ',')
              && i + 1 < text.length()
              && Character.isDigit(text.codePointAt(i + 1));
      if (!Character.isDigit(c) && !inner) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isLetterAt(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static void addNumber(List<String> tokens, String text, int start, int end) {
    Matcher marker = PARAGRAPH.matcher(text).region(start, text.length());
    String digits = digits(text.substring(start, end));
    if (marker.lookingAt()) {
      tokens.add("¶" + digits);
    } else {
      boolean month = end < text.length() && text.charAt(end) == '月' && digits.length() <= 2;
      tokens.add((month ? "~" : "#") + digits);
    }
  }

  /** Without the separators of thousands. */
  private static String digits(String number) {
    return SEPARATOR.matcher(number).replaceAll("");
  }

  /**
   * Where a number ends whose groups stand from right to left, or the start if there is none. Two
   * numbers may stand beside each other, that of a meeting and the day of a date.
   */
  private int endOfReversed(String text, int start) {
    if (!language.equals(Language.AR)) {
      return start;
    }
    Matcher reversed = REVERSED.matcher(text).region(start, text.length());
    if (!reversed.lookingAt()) {
      return start;
    }
    boolean isSure = text.charAt(start) == '0';
    return isSure || !isPart(text, start) && !Months.isAt(text, reversed.end())
        ? reversed.end()
        : start;
  }

  /** Whether digits are part of a symbol, a date or a number that began before. */
  private static boolean isPart(String text, int start) {
    return start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && !isBracket(text, start);
  }

  private static boolean isBracket(String text, int start) {
    return Character.getType(text.charAt(start - 1)) == Character.START_PUNCTUATION;
  }

  private static String turned(String number) {
    return String.join("", Lists.reverse(List.of(number.split(" "))));
  }

  private void addWord(List<String> tokens, String word) {
    tokens.add(known.computeIfAbsent(word, this::token));
  }

  private String token(String word) {
    return Months.of(word).map(month -> "~" + month).orElseGet(() -> stem(bare(word)));
  }

  /** In small letters, without an apostrophe and what follows it. */
  private String bare(String word) {
    String lower = word.toLowerCase(locale);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) != '\'' && lower.charAt(end) != '’') {
      end++;
    }
    return lower.substring(0, end);
  }

  private String stem(String word) {
    boolean isLatin = UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN;
    if (isLatin && language.script() != UnicodeScript.LATIN) {
      return latin.stem(word).toString();
    }
    return stemmer
        .map(found -> found.stem(word).toString())
        .filter(stem -> !stem.isEmpty())
        .orElse(word);
  }

  private void addUnspaced(List<String> tokens, String run) {
    int start = 0;
    for (int i = 0; i < run.length(); i++) {
      int end = ChineseNumerals.end(run, i);
      if (end > i) {
        addWords(tokens, run.substring(start, i));
        tokens.add("#" + ChineseNumerals.digits(run.substring(i, end)));
        start = end;
        i = end - 1;
      }
    }
    addWords(tokens, run.substring(start));
  }

  private void addWords(List<String> tokens, String run) {
    words.setText(run);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      tokens.add(run.substring(start, end));
    }
  }
}
