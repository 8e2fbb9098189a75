package org.paralleltext.resolution;

import java.util.Map;
import org.paralleltext.text.CharTable;

/**
 * The characters of folded text that tell more than words: what is made of them need not be looked
 * for where none of them is. A set of kinds is the sum of its constants.
 */
final class Glyphs {

  /** An ASCII digit. */
  static final int DIGIT = 1;

  /** The stroke in symbols. */
  static final int STROKE = 2;

  /** What opens or closes a quotation, but for marks that look the same on either side. */
  static final int QUOTATION = 4;

  /** What the mark of a footnote has, if it has no digit: a round bracket, or a raised digit. */
  static final int MARK = 8;

  /** What may end a paragraph or a part of a sentence. */
  static final int STOP = 16;

  private static final Map<Integer, String> CHARACTERS =
      Map.of(
          DIGIT, "0123456789",
          STROKE, "/",
          QUOTATION, "“”«»「」",
          MARK, "(¹²³⁰⁴⁵⁶⁷⁸⁹",
          STOP, ",;.:!?，；。：！？،؛؟…");

  private static final CharTable KINDS = table();

  private Glyphs() {}

  private static CharTable table() {
    int[] kinds = new int[Character.MAX_VALUE + 1];
    CHARACTERS.forEach((kind, characters) -> characters.chars().forEach(c -> kinds[c] |= kind));
    return new CharTable(c -> kinds[c]);
  }

  /** Whether a character is of one of some kinds. */
  static boolean is(char c, int kinds) {
    return (KINDS.get(c) & kinds) != 0;
  }

  /** All kinds of which there is a character in a text. */
  static int in(CharSequence text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      kinds |= KINDS.get(text.charAt(i));
    }
    return kinds;
  }
}
