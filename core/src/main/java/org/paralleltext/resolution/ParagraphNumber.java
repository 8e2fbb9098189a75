package org.paralleltext.resolution;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number of a paragraph, the same in every language: {@code 3}, {@code 5 bis}, {@code
 * 12(b)(ii)}, {@code II.4}, {@code annex.2}, {@code annex II.4}, {@code annex.(a)}.
 *
 * <p>Points are Latin letters, then small roman numerals, whatever the language writes: Arabic (ب)
 * and Chinese (b) are {@code (b)}, Chinese ㈡ and Arabic ’2‘ are {@code (ii)}. A section stands
 * before a full stop, and only where the numbering begins anew in it.
 *
 * @param label the canonical text
 */
public record ParagraphNumber(String label) {

  private static final String ANNEX = "annex.";
  private static final String ROMAN = "IVXLC";
  private static final String SECTION = "(?:annex(?: [" + ROMAN + "]+)?|[" + ROMAN + "]+|[A-Z]+)";
  private static final String POINTED =
      "\\d+(?: (?:bis|ter|quater))?(?:\\([a-z]+\\))*|(?:\\([a-z]+\\))+";

  /** Most are in no section, and so that is tried first. */
  private static final Pattern CANONICAL =
      Pattern.compile(POINTED + "|(?:" + SECTION + "\\.)*(?:" + SECTION + "|" + POINTED + ")");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code label} is not canonical
   */
  public ParagraphNumber {
    Objects.requireNonNull(label, "label");
    if (!isPlain(label) && (label.isEmpty() || !CANONICAL.matcher(label).matches())) {
      throw new IllegalArgumentException(
          "paragraph number must be like 3, 5 bis, 12(b)(ii) or II.4: \"" + label + "\"");
    }
  }

  /** Whether it is digits and then points, as most are, perhaps in a section or the one annex. */
  private static boolean isPlain(String label) {
    int first = label.startsWith(ANNEX) ? ANNEX.length() : romanEnd(label);
    int at = first;
    while (at < label.length() && isBetween('0', label.charAt(at), '9')) {
      at++;
    }
    while (at < label.length() && label.charAt(at) == '(') {
      int start = at + 1;
      at = start;
      while (at < label.length() && isBetween('a', label.charAt(at), 'z')) {
        at++;
      }
      if (at == start || !label.startsWith(")", at)) {
        return false;
      }
      at++;
    }
    return at > first && at == label.length();
  }

  /** Where the number of a section with its stop ends; 0 if there is none. */
  private static int romanEnd(String label) {
    int at = 0;
    while (at < label.length() && ROMAN.indexOf(label.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && label.startsWith(".", at) ? at + 1 : 0;
  }

  private static boolean isBetween(char first, char c, char last) {
    return first <= c && c <= last;
  }

  /** This number in a section: {@code 4} in {@code II} is {@code II.4}. */
  public ParagraphNumber in(ParagraphNumber section) {
    return new ParagraphNumber(section.label + "." + label);
  }

  /** The label. */
  @Override
  public String toString() {
    return label;
  }
}
