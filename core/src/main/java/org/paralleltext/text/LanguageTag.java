package org.paralleltext.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The codes that files name languages by: {@code en}, {@code zh-Hans}, {@code ar-SA}. */
public final class LanguageTag {

  private LanguageTag() {}

  /**
   * A code as BCP 47 writes it: {@code en-US} for {@code EN_us}, {@code zh-Hans} for {@code
   * ZH-HANS}; nothing if it does not have the form of a language tag.
   */
  public static Optional<String> canonical(String code) {
    if (isListed(code)) {
      return Optional.of(code);
    }
    try {
      String tag =
          new Locale.Builder().setLanguageTag(code.replace('_', '-')).build().toLanguageTag();
      return code.isEmpty() ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Whether a code names a language that is known, in whatever case. */
  public static boolean isKnown(String code) {
    return isListed(code) || hasName(code);
  }

  /**
   * Whether a code names a language, of whatever country and script: {@code en_GB} and {@code eng}
   * English, but not {@code en_note}.
   */
  public static boolean isOf(String code, Language language) {
    return canonical(code)
        .map(tag -> new ULocale(tag.replace('-', '_')))
        .filter(locale -> locale.getLanguage().equals(language.code()))
        .filter(locale -> locale.getVariant().isEmpty() && isScript(locale.getScript()))
        .isPresent();
  }

  private static boolean isScript(String code) {
    return code.isEmpty() || UScript.getCodeFromName(code) != UScript.INVALID_CODE;
  }

  private static boolean isListed(String code) {
    return Language.known().stream().anyMatch(language -> language.code().equals(code));
  }

  private static boolean hasName(String code) {
    return canonical(code)
        .map(Language::ofTag)
        .filter(language -> !language.name().equals(language.code()))
        .isPresent();
  }
}
