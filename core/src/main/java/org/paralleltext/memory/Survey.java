package org.paralleltext.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through units to see what they are as a whole. Used once; not thread-safe. */
final class Survey implements Memory.Visitor {

  private final Set<List<String>> tags = new LinkedHashSet<>();
  private boolean paragraphs = true;

  @Override
  public void visit(TranslationUnit unit) {
    tags.add(unit.tags());
    paragraphs = paragraphs && unit.isParagraphs();
  }

  MemoryHeader header() {
    return new MemoryHeader(ordered(tags), paragraphs, Optional.empty());
  }

  static MemoryHeader joined(List<MemoryHeader> headers) {
    List<Optional<Instant>> dates = headers.stream().map(MemoryHeader::date).distinct().toList();
    return new MemoryHeader(
        ordered(headers.stream().map(MemoryHeader::tags).toList()),
        headers.stream().allMatch(MemoryHeader::paragraphs),
        dates.size() == 1 ? dates.get(0) : Optional.empty());
  }

  /** All languages, in the order of those that have most. */
  private static List<String> ordered(Collection<List<String>> tags) {
    return tags.stream()
        .sorted(Comparator.comparing((List<String> some) -> some.size()).reversed())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
