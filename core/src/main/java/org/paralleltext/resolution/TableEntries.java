package org.paralleltext.resolution;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries of a table, {@code name: expression} a line, and what they become: expressions under
 * one name are alternatives. Immutable and thread-safe.
 */
final class TableEntries {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private static final Pattern LINE = Pattern.compile("([a-z0-9.]+): (.*)");

  private final ImmutableListMultimap<String, String> entries;

  private TableEntries(ImmutableListMultimap<String, String> entries) {
    this.entries = entries;
  }

  /**
   * Reads a table; lines that begin with {@code #} are comments.
   *
   * @throws IllegalStateException if a line is no entry
   * @throws UncheckedIOException if it cannot be read
   */
  static TableEntries read(URL url) {
    ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
    try {
      for (String row : Resources.readLines(url, StandardCharsets.UTF_8)) {
        Matcher matcher = LINE.matcher(row);
        if (matcher.matches()) {
          entries.put(matcher.group(1), matcher.group(2));
        } else if (!row.isBlank() && !row.startsWith("#")) {
          throw new IllegalStateException(url + ": expected `name: expression`, found " + row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    }
    return new TableEntries(entries.build());
  }

  /** Whether there is an entry of a name. */
  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** All of a name, one after another. */
  String joined(String name) {
    return String.join("", entries.get(name));
  }

  /** One of those of a name. */
  HeadPattern alternatives(String name) {
    return HeadPattern.compile(anyOf(name));
  }

  /** The same, or what nothing matches if there is none. */
  Pattern optional(String name) {
    return has(name) ? alternatives(name).pattern() : NOTHING;
  }

  /** One of those of a name, and something behind it. */
  Pattern followed(String name, String rest) {
    return LanguageTable.compile("(?:" + anyOf(name) + ")" + rest);
  }

  /** The phrases of a name. */
  Phrases phrases(String name) {
    return Phrases.parse(anyOf(name));
  }

  /** The markers of three levels, {@code point.1} and so on. */
  Markers markers(String name) {
    return Markers.of(
        Stream.of(1, 2, 3)
            .flatMap(
                level ->
                    entries.get(name + "." + level).stream()
                        .map(definition -> Numerals.parse(level, definition)))
            .toList());
  }

  private String anyOf(String name) {
    return String.join("|", entries.get(name));
  }
}
