package org.paralleltext.cli;

import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how often each kind of thing was found. */
final class Counts {

  private Counts() {}

  /** The kinds in their order, each with its number before it: {@code 1 month, 2 number}. */
  static <K extends Comparable<K>> String words(Stream<K> kinds, Function<K, String> word) {
    return kinds
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + word.apply(entry.getKey()))
        .collect(Collectors.joining(", "));
  }
}
