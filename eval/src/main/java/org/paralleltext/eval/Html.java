package org.paralleltext.eval;

import java.util.Locale;
import org.paralleltext.text.Language;

/** What pages share. */
public final class Html {

  private Html() {}

  /** A text with values in it, as {@link String#format} writes them in no language. */
  public static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** The attributes of an element whose text is in a language: {@code lang="ar" dir="rtl"}. */
  public static String in(Language language) {
    boolean leftwards = language.direction() == Language.Direction.RIGHT_TO_LEFT;
    return " lang=\"" + language + "\" dir=\"" + (leftwards ? "rtl" : "ltr") + "\"";
  }

  /** A text as content or attribute of an element. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
