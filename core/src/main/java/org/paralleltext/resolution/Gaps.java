package org.paralleltext.resolution;

import java.util.Set;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;

/**
 * What the white space before a place says for a paragraph that begins there, learned from the line
 * itself: how often such white space stands before paragraphs that something else tells, beside how
 * often it stands between words.
 *
 * <p>In Chinese a dump has spaces where paragraphs were and nowhere else, and so every space tells;
 * in a text with a space after each word, or with none at all, they say nothing. A dump with two
 * spaces between paragraphs is understood in any language. Immutable.
 */
final class Gaps {

  /** No more white-space characters in a row are told apart. */
  private static final int MOST = 3;

  /** Kinds of gap: so many characters, all of them plain spaces or not. */
  private static final int KINDS = 2 * (MOST + 1);

  /** The odds above which a gap alone tells a paragraph that ends with a stop, or without one. */
  private static final double CERTAIN_BEHIND_STOP = 5;

  private static final double CERTAIN = 6;

  /** The first of the characters that Chinese has to itself. */
  private static final char FIRST_WIDE = '\u2E80';

  private final SourceText source;
  private final MappedText key;
  private final double[] odds = new double[KINDS];

  /** Whether words have no gaps between them. */
  private final boolean unspaced;

  /**
   * Learns it from a line.
   *
   * @param source the text that the key was made from
   * @param sure the places in the key where paragraphs surely begin
   */
  Gaps(SourceText source, MappedText key, Set<Integer> sure) {
    this.source = source;
    this.key = key;
    int[] before = new int[KINDS];
    int[] inside = new int[KINDS];
    sure.stream().filter(at -> at > 0).forEach(at -> before[kind(at)]++);
    int words = 0;
    for (int at = 1; at < key.length(); at++) {
      if (isBetweenWords(at) && !sure.contains(at)) {
        inside[kind(at)]++;
        words++;
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      odds[kind] = logShare(before[kind], sure.size()) - logShare(inside[kind], words);
    }
    unspaced = 2 * inside[0] > words;
  }

  private static double logShare(int count, int all) {
    return StrictMath.log((count + 0.1) / (all + 0.2));
  }

  /** Whether a word may end before a place in Chinese, or one does in other languages. */
  private boolean isBetweenWords(int at) {
    char last = key.charAt(at - 1);
    if (last == ' ') {
      return at > 1 && Character.isLetter(key.charAt(at - 2)) && Character.isLetter(key.charAt(at));
    }
    return Character.isIdeographic(last) && Character.isIdeographic(key.charAt(at));
  }

  /** The kind of the white space in the source before a place. */
  private int kind(int at) {
    int last = key.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    int from = last < 0 ? key.sourceOffset(0) : key.sourceOffset(last) + 1;
    int count = 0;
    boolean plain = true;
    for (int i = from; i < key.sourceOffset(at); i++) {
      char c = source.text().charAt(i);
      if (Cleaner.isSpace(c)) {
        count++;
        plain &= c == ' ';
      }
    }
    return 2 * Math.min(count, MOST) + (plain ? 0 : 1);
  }

  /** The log-likelihood ratio that the gap before a place adds to a paragraph that begins there. */
  double odds(int at) {
    return at == 0 ? 0 : odds[kind(at)];
  }

  /** Whether a gap alone may tell that a paragraph begins: words have none between them. */
  boolean mayTell() {
    return unspaced;
  }

  /** Whether the gap before a place is one that stands between paragraphs and hardly elsewhere. */
  boolean isClear(int at) {
    return unspaced && odds(at) > CERTAIN;
  }

  /**
   * Whether the gap before a place alone tells that a paragraph begins there. Digits and Latin
   * words have spaces between them in any text.
   */
  boolean tells(int at, boolean behindStop) {
    return unspaced
        && odds(at) > (behindStop ? CERTAIN_BEHIND_STOP : CERTAIN)
        && isWide(at - 1)
        && isWide(at);
  }

  private boolean isWide(int at) {
    return key.charAt(at) >= FIRST_WIDE;
  }
}
