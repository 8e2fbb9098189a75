package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words in the order they come, from 0. Not thread-safe while words are added. */
public final class Vocabulary {

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Without words. */
  public Vocabulary() {}

  /** The number of a word; a word that is new gets the next. */
  public int number(String word) {
    Integer known = numbers.putIfAbsent(word, names.size());
    if (known == null) {
      names.add(word);
      return names.size() - 1;
    }
    return known;
  }

  /** The number of a word, or -1 if it has none. */
  public int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** The words by number. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** How many words there are. */
  public int size() {
    return names.size();
  }
}
