package org.paralleltext.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** What cleaning and folding ask of a UTF-16 unit, looked up instead of worked out. */
final class CharFlags {

  /** Removed by cleaning: direction and other controls. */
  static final int INVISIBLE = 1;

  /** White space of any kind. */
  static final int SPACE = 2;

  /** An asterisk or underscore, which may be markup. */
  static final int EMPHASIS = 4;

  /** Changed by folding in every language, or begins what may be. */
  static final int FOLDED = 8;

  /** A Chinese character or a wide mark, which stand without spaces. */
  static final int WIDE = 16;

  /** In no clean text, but for emphasis that is none: what is invisible, markup, odd spaces. */
  private static final int UNEVEN = 32;

  private static final UnicodeSet INVISIBLES =
      new UnicodeSet(
              "[[\\p{Bidi_Control}][\\u200B\\u00AD\\uFEFF\\u2060][\\p{Cc}-\\p{White_Space}]]")
          .freeze();

  private static final UnicodeSet DIGITS = new UnicodeSet("[:Nd:]").freeze();

  private static final CharTable FLAGS = new CharTable(CharFlags::flags);

  private CharFlags() {}

  private static int flags(int c) {
    boolean space = UCharacter.isUWhiteSpace(c);
    boolean invisible = INVISIBLES.contains(c);
    boolean emphasis = c == '*' || c == '_';
    boolean folded =
        c > '9' && UCharacter.digit(c, 10) >= 0
            || space && c != ' '
            || c == Cleaner.DECIMAL
            || c == Cleaner.THOUSANDS
            || Cleaner.FOLDED_AWAY.contains(c)
            || Cleaner.COMPATIBILITY.contains(c)
            || mayBeginDigit(c);
    return (invisible ? INVISIBLE : 0)
        | (space ? SPACE : 0)
        | (emphasis ? EMPHASIS : 0)
        | (folded ? FOLDED : 0)
        | (invisible || emphasis || space && c != ' ' ? UNEVEN : 0)
        | (Cleaner.WIDE.contains(c) ? WIDE : 0);
  }

  /** Whether the digits of some script are pairs of surrogates that begin with this one. */
  private static boolean mayBeginDigit(int c) {
    return Character.isHighSurrogate((char) c)
        && DIGITS.containsSome(
            new UnicodeSet(
                Character.toCodePoint((char) c, Character.MIN_LOW_SURROGATE),
                Character.toCodePoint((char) c, Character.MAX_LOW_SURROGATE)));
  }

  /** Whether a unit has one of the flags. */
  static boolean has(char c, int mask) {
    return (FLAGS.get(c) & mask) != 0;
  }

  /** Whether any unit of a part of a text has one of the flags. */
  static boolean any(String text, int start, int end, int mask) {
    for (int i = start; i < end; i++) {
      if (has(text.charAt(i), mask)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but letters, stops and single spaces between them is in a part of a text. */
  static boolean isEven(String text, int start, int end) {
    int before = SPACE;
    int found = 0;
    for (int i = start; i < end; i++) {
      int flags = FLAGS.get(text.charAt(i));
      found |= flags & (UNEVEN | before & SPACE);
      before = flags;
    }
    return start == end || found == 0 && (before & SPACE) == 0;
  }
}
