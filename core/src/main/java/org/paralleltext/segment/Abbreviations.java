package org.paralleltext.segment;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;

/** The abbreviations of each language, from the list beside this class. */
final class Abbreviations {

  private static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.){1,5}\\p{L}");

  private static final ImmutableSetMultimap<String, String> KNOWN = read();

  /** Initials have no more UTF-16 units. */
  private static final int LONGEST_INITIALS = 17;

  private final Set<String> words;
  private final int longest;

  private Abbreviations(Set<String> words) {
    this.words = words;
    longest = words.stream().mapToInt(String::length).reduce(LONGEST_INITIALS, Math::max);
  }

  static Abbreviations of(Language language) {
    return new Abbreviations(KNOWN.get(language.code()));
  }

  /**
   * Whether a word is abbreviated by the full stop behind it: one of the list, with a small or a
   * capital letter, a single letter, or letters with stops between them.
   */
  boolean contains(String word) {
    return words.contains(word)
        || !word.isEmpty() && words.contains(withSmallHead(word))
        || INITIALS.matcher(word).matches();
  }

  /** No abbreviation has more UTF-16 units before its full stop. */
  int longest() {
    return longest;
  }

  private static String withSmallHead(String word) {
    int head = Character.charCount(word.codePointAt(0));
    return Character.toString(Character.toLowerCase(word.codePointAt(0))) + word.substring(head);
  }

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    try {
      for (String row :
          Resources.readLines(
              Abbreviations.class.getResource("abbreviations.txt"), StandardCharsets.UTF_8)) {
        if (!row.isEmpty() && !row.startsWith("#")) {
          String[] parts = row.split(": ");
          words.putAll(parts[0], Arrays.asList(parts[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("abbreviations.txt", e);
    }
    return words.build();
  }
}
