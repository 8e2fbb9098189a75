package org.paralleltext.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What keeps a unit out of a translation memory. */
public enum UnitFault {
  /** One side has more words in another script than in that of its language. */
  SCRIPT,
  /** Both sides are the same words. */
  UNTRANSLATED,
  /** One side has far more letters than the other, for these two languages in these texts. */
  LENGTH,
  /**
   * A number that stands in digits on one side is not on the other, nor in words that are
   * recognised; see {@link Checker}.
   */
  NUMBERS,
  /** The same texts are there already. */
  DUPLICATE;

  /** The name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fault with such a name. */
  public static Optional<UnitFault> ofWord(String word) {
    return Arrays.stream(values()).filter(fault -> fault.word().equals(word)).findFirst();
  }
}
