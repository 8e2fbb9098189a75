package org.paralleltext.align;

/** Hears how far an aligner has come. Called from several threads at once. */
@FunctionalInterface
public interface Progress {

  /**
   * A part of the work is done.
   *
   * @param done how many parts are done, 1 to {@code all}; not always one more than the last time
   *     it was called
   * @param all how many there are, all about as large for documents of one size
   */
  void at(int done, int all);
}
