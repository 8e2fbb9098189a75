package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers words in the order they come, from 0. Not thread-safe. */
public final class Vocabulary {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /** Without words. */
  public Vocabulary() {}

  /** The numbers of some words, in their order; a word that is new gets the next. */
  public int[] ids(List<String> words) {
    return words.stream().mapToInt(this::id).toArray();
  }

  private int id(String word) {
    Integer known = ids.putIfAbsent(word, names.size());
    if (known == null) {
      names.add(word);
      return names.size() - 1;
    }
    return known;
  }

  /** The number of a word, if it has one. */
  public Optional<Integer> find(String word) {
    return Optional.ofNullable(ids.get(word));
  }

  /** The words by number. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** How often each word stands in some texts. */
  public int[] counts(Iterable<int[]> texts) {
    int[] counts = new int[names.size()];
    for (int[] text : texts) {
      for (int word : text) {
        counts[word]++;
      }
    }
    return counts;
  }
}
