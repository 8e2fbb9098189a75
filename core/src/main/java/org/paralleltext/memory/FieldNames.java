package org.paralleltext.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.text.LanguageTag;

/**
 * Which fields of a table or of JSON Lines are languages, by their names. Remembers what it found.
 * Not thread-safe.
 */
final class FieldNames {

  /** The code of a language, Indonesian, that nearly always means something else. */
  private static final String IDENTIFIER = "id";

  private final Set<String> chosen;
  private final Map<String, Optional<String>> languages = new HashMap<>();

  /**
   * Names of which none has been seen.
   *
   * @param chosen the tags of the languages that somebody asks for; none if for all
   */
  FieldNames(List<String> chosen) {
    this.chosen = new HashSet<>(chosen);
  }

  /**
   * The tag of the language that a field is named by: of a known one, except {@code id}, or of one
   * that is asked for.
   */
  Optional<String> language(String name) {
    return languages.computeIfAbsent(name, this::languageOf);
  }

  /** Whether somebody asks for a language, or for all. */
  boolean isAskedFor(String tag) {
    return chosen.isEmpty() || chosen.contains(tag);
  }

  private Optional<String> languageOf(String name) {
    boolean isKnown = LanguageTag.isKnown(name) && !name.equalsIgnoreCase(IDENTIFIER);
    return LanguageTag.canonical(name).filter(tag -> isKnown || chosen.contains(tag));
  }
}
