package org.paralleltext.score;

import org.paralleltext.lexicon.Tokens;
import org.paralleltext.text.Span;

/**
 * How well the lengths of parts of units go together. Parts end between words, so they are counted
 * in words, those of both languages as long as the texts say; and they differ as far as is usual,
 * whatever the texts say of whole units, which serves the sets of gold/ better. Immutable and
 * thread-safe.
 */
final class WordLengths {

  /** What a word and its space take in English. */
  private static final double CHARACTERS = 6;

  /** Of so many words logarithms are worked out once. */
  private static final int USUAL = 512;

  private final double leftWord;
  private final double rightWord;
  private final double[] left;
  private final double[] right;

  /**
   * @param left the words of one text
   * @param right the words of its translation
   */
  WordLengths(Tokens left, Tokens right) {
    double ratio = Math.sqrt((1.0 + words(left)) / (1.0 + words(right)));
    leftWord = CHARACTERS / ratio;
    rightWord = CHARACTERS * ratio;
    this.left = logarithms(leftWord);
    this.right = logarithms(rightWord);
  }

  private static int words(Tokens tokens) {
    return tokens.size(new Span(0, tokens.size()));
  }

  private static double[] logarithms(double word) {
    double[] logarithms = new double[USUAL];
    for (int words = 0; words < USUAL; words++) {
      logarithms[words] = StrictMath.log(1 + words * word);
    }
    return logarithms;
  }

  /** The log-likelihood ratio of so many words on the left beside so many on the right. */
  double score(int leftWords, int rightWords) {
    return LengthModel.USUAL.score(
        leftWords < USUAL ? left[leftWords] : StrictMath.log(1 + leftWords * leftWord),
        rightWords < USUAL ? right[rightWords] : StrictMath.log(1 + rightWords * rightWord));
  }
}
