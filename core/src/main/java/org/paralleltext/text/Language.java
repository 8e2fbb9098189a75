package org.paralleltext.text;

import com.google.common.io.Resources;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that documents are written in: its code, its script, the direction it is written in.
 *
 * <p>The languages known are the rows of the table {@code languages.tsv} beside this class; their
 * order there is the order of the columns in every output.
 *
 * @param code the BCP 47 code, in lower case: {@code en}
 * @param name the English name: {@code English}
 * @param script the script nearly all its letters belong to
 * @param direction how it is written
 */
public record Language(String code, String name, UnicodeScript script, Direction direction)
    implements Comparable<Language> {

  /** The direction in which a language is written. */
  public enum Direction {
    /** From left to right. */
    LEFT_TO_RIGHT,
    /** From right to left. */
    RIGHT_TO_LEFT
  }

  private static final String UNDETERMINED = "und";

  private static final String JAPANESE = "ja";

  private static final List<Language> KNOWN = readTable();

  /** Those that were asked for and that the table lacks. */
  private static final Map<ULocale, Language> UNLISTED = new ConcurrentHashMap<>();

  private static final Comparator<Language> ORDER =
      Comparator.comparingInt(Language::row).thenComparing(Language::code);

  /** English. */
  public static final Language EN = of("en");

  /** Chinese. */
  public static final Language ZH = of("zh");

  /** Arabic. */
  public static final Language AR = of("ar");

  /** Checks that nothing is missing. */
  public Language {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(script, "script");
    Objects.requireNonNull(direction, "direction");
  }

  /**
   * The language with this code.
   *
   * @throws IllegalArgumentException if the table has no such language
   */
  public static Language of(String code) {
    return listed(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown language " + code + ", expected one of " + codes(KNOWN)));
  }

  private static Optional<Language> listed(String code) {
    return KNOWN.stream().filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * The language with this ISO 639 code: the table's, or else what ICU knows of it. Documents are
   * understood in the languages of the table alone; lines are aligned in any.
   *
   * @param code the one that BCP 47 has, in lower case: {@code de}, not {@code deu}
   * @throws IllegalArgumentException if ICU knows no such language, or knows it by another code
   */
  public static Language ofCode(String code) {
    return listed(code).orElseGet(() -> named(code));
  }

  private static Language named(String code) {
    String canonical = ULocale.createCanonical(code).getLanguage();
    boolean isCode = code.equals(canonical) && code.matches("[a-z]{2,3}") && isNamed(code);
    if (!isCode) {
      boolean isOther = !canonical.equals(code) && isNamed(canonical);
      throw new IllegalArgumentException(
          "unknown language "
              + code
              + ", expected "
              + (isOther ? canonical : "an ISO 639 code such as " + codes(KNOWN)));
    }
    return ofLocale(new ULocale(code));
  }

  /** Whether ICU knows what a language is called, and how it is written. */
  private static boolean isNamed(String code) {
    ULocale locale = new ULocale(code);
    return !code.equals(UNDETERMINED)
        && !locale.getDisplayLanguage(ULocale.ENGLISH).equals(code)
        && !ULocale.addLikelySubtags(locale).getScript().isEmpty();
  }

  /** The language with an ISO 639 code of two or three letters, if the table has it. */
  public static Optional<Language> ofIso639(String code) {
    return listed(new ULocale(code).getLanguage());
  }

  /**
   * The language of a BCP 47 tag such as {@code zh-Hans-CN}: the table's, or else, for texts that
   * are only passed on, what ICU knows of it. A language with several scripts has the script {@link
   * UnicodeScript#COMMON}.
   */
  public static Language ofTag(String tag) {
    return listed(tag).orElseGet(() -> ofLocale(ULocale.forLanguageTag(tag)));
  }

  private static Language ofLocale(ULocale locale) {
    return ofIso639(locale.getLanguage())
        .orElseGet(() -> UNLISTED.computeIfAbsent(locale, Language::unlisted));
  }

  private static Language unlisted(ULocale locale) {
    String code = locale.getLanguage().isEmpty() ? UNDETERMINED : locale.getLanguage();
    return new Language(
        code,
        locale.getDisplayLanguage(ULocale.ENGLISH),
        script(locale),
        locale.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
  }

  private static UnicodeScript script(ULocale locale) {
    List<UnicodeScript> scripts =
        Stream.concat(Stream.of(locale), Arrays.stream(ULocale.getAvailableLocales()))
            .filter(one -> one.getLanguage().equals(locale.getLanguage()))
            .map(one -> script(ULocale.addLikelySubtags(one).getScript()))
            .distinct()
            .toList();
    return scripts.size() == 1 ? scripts.get(0) : UnicodeScript.COMMON;
  }

  private static UnicodeScript script(String iso15924) {
    if (iso15924.equals("Hans") || iso15924.equals("Hant")) {
      return UnicodeScript.HAN;
    }
    try {
      return UnicodeScript.forName(iso15924);
    } catch (IllegalArgumentException e) {
      return UnicodeScript.COMMON;
    }
  }

  /** All languages of the table, in its order. */
  public static List<Language> known() {
    return KNOWN;
  }

  /** The codes of some languages, for messages: {@code en, zh, ar}. */
  public static String codes(List<Language> languages) {
    return languages.stream().map(Language::code).collect(Collectors.joining(", "));
  }

  /** Whether it is written without spaces between words, in Chinese characters all or in part. */
  public boolean isHan() {
    return script == UnicodeScript.HAN || code.equals(JAPANESE);
  }

  /**
   * Texts one behind the other: joined by a space, in Chinese characters by nothing; those without
   * text are left out.
   */
  public String join(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(isHan() ? "" : " "));
  }

  /** Orders as the table does; other languages stand after it, by their codes. */
  @Override
  public int compareTo(Language other) {
    return ORDER.compare(this, other);
  }

  private int row() {
    return KNOWN.contains(this) ? KNOWN.indexOf(this) : KNOWN.size();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }

  private static List<Language> readTable() {
    try {
      return Resources.readLines(
              Language.class.getResource("languages.tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .map(f -> new Language(f[0], f[1], UnicodeScript.forName(f[2]), Direction.valueOf(f[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("languages.tsv", e);
    }
  }
}
