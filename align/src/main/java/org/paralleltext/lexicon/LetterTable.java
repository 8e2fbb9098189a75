package org.paralleltext.lexicon;

/**
 * A number for each way in which letters of one word can stand for letters of another: one for one,
 * one for nothing, or one for two that stand together. Not thread-safe while it is filled.
 */
final class LetterTable {

  final int lefts;
  final int rights;

  /** By left letter and right letter. */
  final double[][] both;

  /** By left letter. */
  final double[] leftOnly;

  /** By right letter. */
  final double[] rightOnly;

  /** By left letter, and two right letters: the first times {@link #rights}, and the second. */
  final double[][] oneForTwo;

  /** By right letter, and two left letters: the first times {@link #lefts}, and the second. */
  final double[][] twoForOne;

  LetterTable(int lefts, int rights) {
    this.lefts = lefts;
    this.rights = rights;
    both = new double[lefts][rights];
    leftOnly = new double[lefts];
    rightOnly = new double[rights];
    oneForTwo = new double[lefts][rights * rights];
    twoForOne = new double[rights][lefts * lefts];
  }
}
