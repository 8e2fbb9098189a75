package org.paralleltext.cli;

import java.util.List;
import java.util.Optional;

/**
 * Something odd about a file.
 *
 * @param found what there is
 * @param advice what to do, or why nothing has to be done
 */
record Symptom(String found, String advice) {

  /** A symptom if something is so. */
  static Optional<Symptom> when(boolean is, String found, String advice) {
    return is ? Optional.of(new Symptom(found, advice)) : Optional.empty();
  }

  /** Those that are there, in order. */
  static List<Symptom> list(List<Optional<Symptom>> symptoms) {
    return symptoms.stream().flatMap(Optional::stream).toList();
  }

  /** Both on one line. */
  @Override
  public String toString() {
    return found + ": " + advice;
  }
}
