package org.paralleltext.align;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an aligner must do without.
 *
 * @param resources whole resources
 * @param sources of {@link Resource#SHIPPED_WORDS}: what was learned from these texts
 */
record Omission(Set<Resource> resources, Set<String> sources) {

  /** Copies the sets. */
  Omission {
    resources = Set.copyOf(resources);
    sources = Set.copyOf(sources);
  }

  /** In words, for the configuration: {@code [names, words of sdg-mix]}. */
  @Override
  public String toString() {
    return Stream.concat(
            resources.stream().sorted().map(Resource::word),
            sources.stream().sorted().map(source -> "words of " + source))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
