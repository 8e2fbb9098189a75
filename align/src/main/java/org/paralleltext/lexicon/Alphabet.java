package org.paralleltext.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of some words as numbers, and how likely words are by chance: letter by letter, each
 * with its share, and after each the word may end. Immutable and thread-safe.
 */
final class Alphabet {

  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** By letter: its share. The last number stands for every letter that is in none of the words. */
  private final double[] shares;

  private final double end;

  Alphabet(List<String> words) {
    words.forEach(
        word -> word.codePoints().forEach(letter -> numbers.putIfAbsent(letter, numbers.size())));
    shares = new double[numbers.size() + 1];
    Arrays.fill(shares, 1);
    words.forEach(word -> Arrays.stream(letters(word)).forEach(letter -> shares[letter]++));
    double all = Arrays.stream(shares).sum();
    end = words.size() / (words.size() + all);
    for (int letter = 0; letter < shares.length; letter++) {
      shares[letter] /= all;
    }
  }

  /** A word as numbers. */
  int[] letters(String word) {
    return word.codePoints().map(letter -> numbers.getOrDefault(letter, numbers.size())).toArray();
  }

  /** How many numbers there are. */
  int size() {
    return shares.length;
  }

  /** How likely a word goes on by chance, and with this letter, in (0, 1). */
  double chance(int letter) {
    return (1 - end) * shares[letter];
  }

  /** How likely a word ends by chance where it may, in [0, 1). */
  double end() {
    return end;
  }
}
