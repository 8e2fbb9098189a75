package org.paralleltext.lexicon;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Languages that shorten articles and the like before the word that they belong to. */
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "ga", "oc", "lb");

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

  /** Letters of scripts without spaces between words, which ICU cuts; beside the Chinese ones. */
  private static final UnicodeSet UNSPACED =
      new UnicodeSet("[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]")
          .freeze();

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
        NumberToken number = NumberToken.at(folded, i, language);
        tokens.add(number.token());
        end = number.end();
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
    return Character.isIdeographic(c) || UNSPACED.contains(c);
  }

  private static int endOf(String text, int start, boolean unspaced) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean joins = !unspaced && i > start && (c == '\'' || c == '’') && isSpacedAt(text, i + 1);
      boolean same = unspaced ? isUnspaced(c) : isSpacedAt(text, i);
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

  /** Whether a letter stands at a place that is one of those with spaces between words. */
  private static boolean isSpacedAt(String text, int i) {
    if (i >= text.length()) {
      return false;
    }
    int c = text.codePointAt(i);
    return Character.isLetter(c) && !isUnspaced(c);
  }

  private void addWord(List<String> tokens, String word) {
    tokens.add(known.computeIfAbsent(word, this::token));
  }

  private String token(String word) {
    return Months.of(word).map(month -> "~" + month).orElseGet(() -> stem(bare(word)));
  }

  /**
   * In small letters, without an apostrophe and what is short for a word: what follows it, but in
   * {@link #ELIDING} languages what stands before it; in Cyrillic letters it is part of the word.
   */
  private String bare(String word) {
    String lower = word.toLowerCase(locale).replace('’', '\'');
    if (UnicodeScript.of(lower.codePointAt(0)) == UnicodeScript.CYRILLIC) {
      return lower.replace("'", "");
    }
    if (ELIDING.contains(language.code())) {
      return lower.substring(lower.lastIndexOf('\'') + 1);
    }
    int apostrophe = lower.indexOf('\'');
    return apostrophe < 0 ? lower : lower.substring(0, apostrophe);
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
