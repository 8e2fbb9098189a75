package org.paralleltext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.paralleltext.eval.PairAligner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code --others} chooses from: aligners by the words for them, in the order they run. */
final class OtherAligners {

  /** The word for no aligner at all. */
  private static final String NONE = "none";

  private final Map<String, Supplier<PairAligner>> byWord;

  /**
   * @param byWord in order
   */
  OtherAligners(Map<String, Supplier<PairAligner>> byWord) {
    this.byWord = byWord;
  }

  /** All words, in order. */
  List<String> words() {
    return List.copyOf(byWord.keySet());
  }

  /** All aligners. */
  List<PairAligner> all() {
    return byWord.values().stream().map(Supplier::get).toList();
  }

  /**
   * The aligners of some words.
   *
   * @param words of {@link #words}, or {@code none} alone
   * @throws ParameterException if a word is another
   */
  List<PairAligner> named(List<String> words, CommandSpec spec) {
    List<PairAligner> aligners = new ArrayList<>();
    for (String word : words.equals(List.of(NONE)) ? List.<String>of() : words) {
      Supplier<PairAligner> other = byWord.get(word);
      if (other == null) {
        throw new ParameterException(
            spec.commandLine(), "--others names some of " + words() + ", or none: " + word);
      }
      aligners.add(other.get());
    }
    return aligners;
  }
}
