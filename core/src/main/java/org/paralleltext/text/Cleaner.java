package org.paralleltext.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans text for output, and folds it for comparison; both keep the source offsets.
 *
 * <p><b>Clean</b> removes what nobody wrote: direction and other invisible controls, markdown bold,
 * the spaces that a word segmenter or a justified line put into Chinese; a run of white space
 * becomes one space. Letters, digits, diacritics and tatweel stay as they are. <b>Fold</b> goes on:
 * digits and the Arabic separators of numbers become ASCII, presentation forms and full-width
 * letters become ordinary ones, tatweel and diacritics vanish, all but vowel signs and the like,
 * and in Chinese all white space does, but for what parts two numbers. Both are idempotent.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cleaner {

  /** Beside what a space is none that somebody wrote. */
  static final UnicodeSet WIDE =
      new UnicodeSet("[\\p{Han}\\u3000-\\u303F\\uFF00-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF65《》]")
          .freeze();

  /** What stands in Chinese without spaces on its inner side. */
  private static final String OPENERS = "([“‘";

  private static final String CLOSERS = ")]”’";

  /** Stands for both; like them it has none on its outer side, but for those beside Latin words. */
  private static final char QUOTE = '"';

  /**
   * What folding removes: marks that may be left out, as vowel signs of Thai or Hindi and the sound
   * marks of kana may not.
   */
  static final UnicodeSet FOLDED_AWAY =
      new UnicodeSet(
              "[\\u0640\\u200C\\u200D[\\p{Mn}&[\\p{sc=Zinh}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Cyrl}]-[\\u3099\\u309A]]]")
          .freeze();

  /** What folding replaces by its compatibility decomposition. */
  static final UnicodeSet COMPATIBILITY =
      new UnicodeSet(
              "[\\uFB50-\\uFDFF\\uFE70-\\uFEFC\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFB00-\\uFB06]")
          .freeze();

  /** The Arabic separator of decimals. */
  static final char DECIMAL = '٫';

  /** The Arabic separator of thousands. */
  static final char THOUSANDS = '٬';

  /** Markdown emphasis with one asterisk or underscore around words: {@code *Recalling*}. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=\\p{L})[^*_\\n]{1,200}?(?<=[\\p{L}\\p{M},;.:،])\\1(?![\\p{L}\\p{N}*_])");

  private final Language language;

  private Cleaner(Language language) {
    this.language = language;
  }

  /** The cleaner for texts of a language. */
  public static Cleaner of(Language language) {
    return new Cleaner(language);
  }

  /** Whether a character is white space of any kind, line ends and no-break spaces among them. */
  public static boolean isSpace(char c) {
    return CharFlags.has(c, CharFlags.SPACE);
  }

  /** The clean text of a part of a file, without white space at its ends. */
  public MappedText clean(SourceText source, Span span) {
    return clean(MappedText.of(source, span));
  }

  /** The clean form of a text, without white space at its ends. */
  public MappedText clean(MappedText raw) {
    MappedText bare = raw.strip();
    if (bare.isEven()) {
      return withoutOddSpaces(bare);
    }
    MappedText before = collapse(visible(raw));
    MappedText after = withoutMarkup(before);
    while (after.length() < before.length()) {
      before = after;
      after = withoutMarkup(before);
    }
    return after;
  }

  private MappedText withoutMarkup(MappedText text) {
    return withoutOddSpaces(text.any(CharFlags.EMPHASIS) ? withoutEmphasis(text) : text);
  }

  /** Without the spaces that nobody writes in the language. */
  private MappedText withoutOddSpaces(MappedText text) {
    return language.isHan() && text.any(CharFlags.SPACE) ? withoutSpacesAtHan(text) : text;
  }

  private static MappedText visible(MappedText raw) {
    if (!raw.any(CharFlags.INVISIBLE)) {
      return raw;
    }
    MappedText.Builder visible = MappedText.builder();
    for (int i = 0; i < raw.length(); i++) {
      if (!CharFlags.has(raw.charAt(i), CharFlags.INVISIBLE)) {
        visible.append(raw.charAt(i), raw.sourceOffset(i));
      }
    }
    return visible.build();
  }

  private static MappedText withoutEmphasis(MappedText text) {
    List<Span> marks = new ArrayList<>();
    for (Matcher match = EMPHASIS.matcher(text); match.find(); ) {
      marks.add(Span.at(match.start()));
      marks.add(Span.at(match.end() - 1));
    }
    return text.without(marks);
  }

  private static MappedText collapse(MappedText visible) {
    MappedText.Builder clean = MappedText.builder();
    int spaceAt = -1;
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (isSpace(c)) {
        spaceAt = spaceAt < 0 ? visible.sourceOffset(i) : spaceAt;
      } else if (!isBold(visible, i)) {
        if (spaceAt >= 0 && clean.length() > 0) {
          clean.append(' ', spaceAt);
        }
        spaceAt = -1;
        clean.append(c, visible.sourceOffset(i));
      }
    }
    return clean.build();
  }

  /** Whether position {@code i} belongs to a run of two asterisks or more. */
  private static boolean isBold(MappedText text, int i) {
    return text.charAt(i) == '*'
        && (i > 0 && text.charAt(i - 1) == '*'
            || i + 1 < text.length() && text.charAt(i + 1) == '*');
  }

  private static MappedText withoutSpacesAtHan(MappedText text) {
    MappedText.Builder kept = MappedText.builder();
    String plain = text.toString();
    int from = 0;
    for (int i = plain.indexOf(' '); i >= 0; i = plain.indexOf(' ', i + 1)) {
      if (isNoSpace(plain.codePointBefore(i), plain.codePointAt(i + 1))) {
        kept.append(text.slice(from, i));
        from = i + 1;
      }
    }
    return from == 0 ? text : kept.append(text.slice(from)).build();
  }

  /** Whether nobody wrote a space between two characters in a Chinese text. */
  private static boolean isNoSpace(int before, int after) {
    if (isWide(before) || isWide(after)) {
      return true;
    }
    boolean closes = CLOSERS.indexOf(before) >= 0 || before == QUOTE;
    boolean opens = OPENERS.indexOf(after) >= 0 || after == QUOTE;
    return OPENERS.indexOf(before) >= 0
        || CLOSERS.indexOf(after) >= 0
        || closes && !Character.isLetter(after)
        || opens && !Character.isLetter(before);
  }

  private static boolean isWide(int c) {
    return c <= Character.MAX_VALUE ? CharFlags.has((char) c, CharFlags.WIDE) : WIDE.contains(c);
  }

  /** The form in which texts are compared and patterns are matched. */
  public MappedText fold(MappedText text) {
    MappedText folded = text.any(CharFlags.FOLDED) ? folded(text) : text;
    return language.isHan() && folded.any(CharFlags.SPACE) ? withoutSpaces(folded) : folded;
  }

  private static MappedText folded(MappedText text) {
    MappedText.Builder folded = MappedText.builder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CharFlags.has(c, CharFlags.FOLDED)) {
        folded.append(text.slice(from, i));
        from = i + appendFolded(folded, text, i);
        i = from - 1;
      }
    }
    return folded.append(text.slice(from)).build();
  }

  /** Without all spaces but those that part numbers, of which one stays. */
  private static MappedText withoutSpaces(MappedText folded) {
    MappedText.Builder kept = MappedText.builder();
    String plain = folded.toString();
    int from = 0;
    for (int start = plain.indexOf(' '); start >= 0; start = plain.indexOf(' ', from)) {
      int end = start;
      while (end < plain.length() && plain.charAt(end) == ' ') {
        end++;
      }
      kept.append(folded.slice(from, partsNumbers(plain, start, end) ? start + 1 : start));
      from = end;
    }
    return kept.append(folded.slice(from)).build();
  }

  /** Whether spaces stand between two numbers, and not between the thousands of one: 17 000. */
  private static boolean partsNumbers(String folded, int start, int end) {
    if (!isDigit(folded, start - 1) || !isDigit(folded, end)) {
      return false;
    }
    int before = start - 1;
    while (isDigit(folded, before - 1)) {
      before--;
    }
    int after = end;
    while (isDigit(folded, after)) {
      after++;
    }
    boolean separated =
        isSeparator(folded, before - 1) || isSeparator(folded, after) && isDigit(folded, after + 1);
    return separated || start - before > 3 || after - end != 3;
  }

  private static boolean isDigit(String folded, int i) {
    return i >= 0 && i < folded.length() && folded.charAt(i) >= '0' && folded.charAt(i) <= '9';
  }

  private static boolean isSeparator(String folded, int i) {
    return i >= 0 && i < folded.length() && (folded.charAt(i) == '.' || folded.charAt(i) == ',');
  }

  /** The fold of a text whose offsets do not matter. */
  public String fold(String text) {
    return fold(MappedText.of(SourceText.of("", text), new Span(0, text.length()))).toString();
  }

  /** Appends the folded form of the character at a place; how many UTF-16 units it takes there. */
  private static int appendFolded(MappedText.Builder folded, MappedText text, int at) {
    int c = Character.codePointAt(text, at);
    int digit = UCharacter.digit(c, 10);
    if (digit >= 0) {
      folded.append((char) ('0' + digit), text.sourceOffset(at));
    } else if (c > Character.MAX_VALUE) {
      folded.append(text.slice(at, at + 2));
    } else {
      appendFolded(folded, (char) c, text.sourceOffset(at));
    }
    return Character.charCount(c);
  }

  private static void appendFolded(MappedText.Builder folded, char c, int offset) {
    if (FOLDED_AWAY.contains(c)) {
      return;
    }
    if (c == DECIMAL || c == THOUSANDS) {
      folded.append(c == DECIMAL ? '.' : ',', offset);
    } else if (COMPATIBILITY.contains(c)) {
      String ordinary = Normalizer2.getNFKCInstance().normalize(String.valueOf(c));
      ordinary
          .chars()
          .filter(d -> !FOLDED_AWAY.contains(d) && !isSpace((char) d))
          .forEach(d -> folded.append((char) d, offset));
    } else {
      folded.append(isSpace(c) ? ' ' : c, offset);
    }
  }
}
