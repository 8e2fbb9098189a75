package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What two neighbouring clauses of a preamble say of whether the second opens a paragraph: the
 * words inside it and at the end of the first, the stems with which it begins, how many stems both
 * share, as clauses about one matter do, and whether they begin alike. For languages that set words
 * apart. Immutable.
 */
final class ClauseTraits {

  /** How many stems of a clause count where they stand. */
  private static final int IN_PLACE = 8;

  /** Words farther behind an opening count in any order up to here. */
  private static final int FAR = 30;

  /** How many words at the end of the clause before count in any order, and how many stems. */
  private static final int LAST_WORDS = 12;

  private static final int LAST_STEMS = 4;

  /** How many stems behind an opening count two by two. */
  private static final int IN_PAIRS = 20;

  /** More stems that both share are no more. */
  private static final int MOST_SHARED = 4;

  /** The share of stems that both have is told in so many steps. */
  private static final int STEPS = 5;

  /** A shorter stem may be in any clause; those of its first two words only say how it begins. */
  private static final int SHORTEST = 4;

  private static final int HEAD = 2;

  private final List<String> before;
  private final List<String> clause;
  private final List<String> next;
  private final List<String> beforeStems;
  private final List<String> stems;

  /**
   * Two clauses.
   *
   * @param next the clause behind them, or nothing
   */
  ClauseTraits(LanguageTable table, String before, String clause, String next) {
    this.before = words(before);
    this.clause = words(clause);
    this.next = words(next);
    beforeStems = this.before.stream().map(table::stem).toList();
    stems = this.clause.stream().map(table::stem).toList();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().toLowerCase(Locale.ROOT).split(" +"));
  }

  /** All that they say, each once. */
  Set<String> traits() {
    Set<String> traits = new HashSet<>();
    part(clause, IN_PLACE, FAR).forEach(word -> traits.add("far " + word));
    last(before, LAST_WORDS).forEach(word -> traits.add("end " + word));
    List<String> first = part(stems, 0, IN_PLACE);
    IntStream.range(0, first.size()).forEach(n -> traits.add("place " + n + " " + first.get(n)));
    last(beforeStems, LAST_STEMS).forEach(stem -> traits.add("tail " + stem));
    pairs(part(stems, 0, IN_PAIRS)).forEach(pair -> traits.add("pair " + pair));
    pairs(last(beforeStems, LAST_WORDS)).forEach(pair -> traits.add("ended " + pair));
    addShared(traits);
    addLikeness(traits);
    return traits;
  }

  private void addShared(Set<String> traits) {
    Set<String> shared = content(stems);
    shared.retainAll(content(beforeStems));
    int shorter = Math.min(stems.size(), beforeStems.size());
    traits.add("shared " + Math.min(MOST_SHARED, shared.size()));
    traits.add("share " + STEPS * shared.size() / shorter);
  }

  private static Set<String> content(List<String> stems) {
    Set<String> content = new HashSet<>(part(stems, HEAD, stems.size()));
    content.removeIf(stem -> stem.length() < SHORTEST);
    return content;
  }

  private void addLikeness(Set<String> traits) {
    for (int n = 1; n <= HEAD + 1; n++) {
      List<String> head = part(clause, 0, n);
      boolean asBefore = head.equals(part(before, 0, n));
      traits.add("alike " + n + " " + asBefore + " " + head.equals(part(next, 0, n)));
    }
    traits.add("from " + head(before) + " to " + head(clause));
  }

  private static String head(List<String> words) {
    return String.join(" ", part(words, 0, HEAD));
  }

  private static List<String> pairs(List<String> words) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static List<String> part(List<String> words, int from, int to) {
    int end = Math.min(to, words.size());
    return words.subList(Math.min(from, end), end);
  }

  private static List<String> last(List<String> words, int count) {
    return words.subList(Math.max(0, words.size() - count), words.size());
  }
}
