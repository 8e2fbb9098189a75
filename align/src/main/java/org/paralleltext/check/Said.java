package org.paralleltext.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paralleltext.text.Segment;

/**
 * What one version says in a bead. Each segment is read once, however many facts are looked for.
 * Not thread-safe.
 */
final class Said {

  private static final String COUNCIL = "S/RES/";

  private final Facts version;
  private final List<Segment> segments;
  private final List<Fact> facts;

  /** Of each kind all that its facts may mean. */
  private final Map<Finding.Kind, Set<String>> values = new EnumMap<>(Finding.Kind.class);

  /** All numbers, also those that are no facts; read when the first one is looked for. */
  private final Supplier<Set<String>> numbers = Suppliers.memoize(this::readNumbers);

  Said(Facts version, List<Segment> segments) {
    this.version = version;
    this.segments = segments;
    facts = segments.stream().flatMap(segment -> version.of(segment).stream()).toList();
    for (Fact fact : facts) {
      values.computeIfAbsent(fact.kind(), kind -> new HashSet<>()).addAll(fact.values());
    }
  }

  private Set<String> readNumbers() {
    Set<String> all = new HashSet<>();
    segments.forEach(segment -> all.addAll(version.allNumbers(segment)));
    return all;
  }

  /** The facts of a kind, in order. */
  List<Fact> facts(Finding.Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /**
   * Whether the version has the paragraph, but not the fact, not even in words.
   *
   * @param surely whether words that might have gone unnoticed do not count
   */
  boolean lacks(Fact fact, boolean surely) {
    return !segments.isEmpty() && !has(fact) && !hasElsewhere(fact, surely);
  }

  private boolean has(Fact fact) {
    return !Collections.disjoint(values.getOrDefault(fact.kind(), Set.of()), fact.values());
  }

  /** Whether it has a number in words, or cites a resolution by its number alone. */
  private boolean hasElsewhere(Fact fact, boolean surely) {
    return fact.kind() != Finding.Kind.MONTH
        && fact.values().stream()
            .map(value -> fact.kind() == Finding.Kind.CITATION ? numberOf(value) : value)
            .anyMatch(
                number ->
                    !surely && version.mayBeInWords(number) || numbers.get().contains(number));
  }

  /** The number of a resolution of the Security Council, by which it is cited a second time. */
  private static String numberOf(String symbol) {
    return symbol.startsWith(COUNCIL)
        ? symbol.substring(COUNCIL.length()).replaceFirst(" .*", "")
        : symbol;
  }
}
