package org.paralleltext.lexicon;

/**
 * How much likelier two words are as one name, written in two languages, than by chance.
 *
 * <p>A name is written letter after letter in both languages at once: a letter for a letter, for
 * nothing, or for two (the joint model of letters of Li, Zhang and Su 2004, ACL, without context).
 * All ways to pair the letters of two words are summed up. By chance, the letters of either word
 * come as often as {@link Alphabet} says. So short words, of which few letters agree, are never
 * much likelier. Immutable and thread-safe.
 */
final class Transliteration {

  private final Alphabet left;
  private final Alphabet right;

  /** How much likelier each way is than its letters are by chance. */
  private final LetterTable odds;

  /** How much likelier it is that both words end. */
  private final double end;

  /** By left letter: the right letters that are likelier for it than by chance, as bits. */
  private final long[] forLeft;

  private final long[] forRight;

  Transliteration(Alphabet left, Alphabet right, LetterTable odds, double end) {
    this.left = left;
    this.right = right;
    this.odds = odds;
    this.end = end;
    forLeft = new long[left.size()];
    forRight = new long[right.size()];
    for (int a = 0; a < left.size(); a++) {
      for (int b = 0; b < right.size(); b++) {
        if (odds.both[a][b] > 1) {
          forLeft[a] |= bit(b);
          forRight[b] |= bit(a);
        }
      }
    }
  }

  /** The bit of a letter; letters share one if there are more than 64. */
  private static long bit(int letter) {
    return 1L << letter;
  }

  /**
   * A word, looked up once for many others.
   *
   * @param letters its letters as numbers
   * @param own their bits
   * @param others the bits of the letters that they stand for
   */
  record Word(int[] letters, long own, long others) {

    static Word of(int[] letters, long[] others) {
      long ownBits = 0;
      long otherBits = 0;
      for (int letter : letters) {
        ownBits |= bit(letter);
        otherBits |= others[letter];
      }
      return new Word(letters, ownBits, otherBits);
    }
  }

  /** A word of the first language. */
  Word left(String word) {
    return Word.of(left.letters(word), forLeft);
  }

  /** A word of the second language. */
  Word right(String word) {
    return Word.of(right.letters(word), forRight);
  }

  /**
   * Whether it is worth asking for the {@link #ratio}: most letters of either word stand for some
   * of the other.
   */
  static boolean comparable(Word one, Word other) {
    return unexplained(one, other) <= most(one) && unexplained(other, one) <= most(other);
  }

  /** How many letters of a word stand for none of another. */
  private static int unexplained(Word word, Word by) {
    return Long.bitCount(word.own() & ~by.others());
  }

  private static int most(Word word) {
    return Math.max(1, word.letters().length / 3);
  }

  /** How much likelier two words are as one name than by chance, at least 0. */
  double ratio(Word one, Word other) {
    int[] x = one.letters();
    int[] y = other.letters();
    return end * sums(odds, x, y)[x.length][y.length];
  }

  /** By letters of both words that are used up: the sum over all ways to get there. */
  static double[][] sums(LetterTable odds, int[] x, int[] y) {
    double[][] sums = new double[x.length + 1][y.length + 1];
    sums[0][0] = 1;
    for (int i = 0; i <= x.length; i++) {
      for (int j = i == 0 ? 1 : 0; j <= y.length; j++) {
        double sum = 0;
        if (i > 0) {
          sum += sums[i - 1][j] * odds.leftOnly[x[i - 1]];
        }
        if (j > 0) {
          sum += sums[i][j - 1] * odds.rightOnly[y[j - 1]];
        }
        if (i > 0 && j > 0) {
          sum += sums[i - 1][j - 1] * odds.both[x[i - 1]][y[j - 1]];
        }
        if (i > 0 && j > 1) {
          int two = y[j - 2] * odds.rights + y[j - 1];
          sum += sums[i - 1][j - 2] * odds.oneForTwo[x[i - 1]][two];
        }
        if (i > 1 && j > 0) {
          int two = x[i - 2] * odds.lefts + x[i - 1];
          sum += sums[i - 2][j - 1] * odds.twoForOne[y[j - 1]][two];
        }
        sums[i][j] = sum;
      }
    }
    return sums;
  }
}
