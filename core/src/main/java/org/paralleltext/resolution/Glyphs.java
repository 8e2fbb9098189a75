package org.paralleltext.resolution;

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

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    add(DIGIT, "0123456789");
    add(STROKE, "/");
    add(QUOTATION, "“”«»「」");
    add(MARK, "(¹²³⁰⁴⁵⁶⁷⁸⁹");
    add(STOP, ",;.:!?，；。：！？،؛؟…");
  }

  private Glyphs() {}

  private static void add(int kind, String characters) {
    characters.chars().forEach(c -> KINDS[c] |= (byte) kind);
  }

  /** Whether a character is of one of some kinds. */
  static boolean is(char c, int kinds) {
    return (KINDS[c] & kinds) != 0;
  }

  /** All kinds of which there is a character in a text. */
  static int in(CharSequence text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      kinds |= KINDS[text.charAt(i)];
    }
    return kinds;
  }
}
