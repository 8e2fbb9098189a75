package org.paralleltext.lexicon;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.text.Language;

/**
 * The lexicons that come with the library: words learned from parallel texts, where there are some
 * for the two languages, and {@link LocaleLexicon}. Thread-safe.
 *
 * <p>What each source taught is a file of its own, so that an aligner can do without that of the
 * very texts it is measured on; {@code SOURCES.md} beside the files tells where they come from.
 */
public final class ShippedLexicons {

  private static final ImmutableSortedSet<String> SOURCES =
      ImmutableSortedSet.of("champollion", "cldr", "ntrex-sent", "sc", "sdg-mix", "unpc-mix");

  private record Pair(Language source, Language target) {}

  private record Choice(Pair pair, ImmutableSortedSet<String> sources) {}

  private static final Map<Pair, Lexicon> NAMES = new ConcurrentHashMap<>();
  private static final Map<Choice, Optional<Lexicon>> WORDS = new ConcurrentHashMap<>();

  private ShippedLexicons() {}

  /** What the words were learned from: the names of sets of texts. */
  public static Set<String> sources() {
    return SOURCES;
  }

  /** The lexicon of names and numbers. */
  public static Lexicon names(Language source, Language target) {
    return NAMES.computeIfAbsent(
        new Pair(source, target), pair -> LocaleLexicon.of(pair.source(), pair.target()));
  }

  /**
   * The lexicon of the words learned from parallel texts, if there are some in the two languages.
   *
   * @param without the sources to leave out
   */
  public static Optional<Lexicon> words(Language source, Language target, Set<String> without) {
    ImmutableSortedSet<String> sources =
        ImmutableSortedSet.copyOf(Sets.difference(SOURCES, without));
    return WORDS.computeIfAbsent(
        new Choice(new Pair(source, target), sources), ShippedLexicons::read);
  }

  private static Optional<Lexicon> read(Choice choice) {
    List<Lexicon> found = new ArrayList<>();
    for (String source : choice.sources()) {
      read(source, choice.pair()).ifPresent(found::add);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Lexicon.sum(found));
  }

  private static Optional<Lexicon> read(String source, Pair pair) {
    URL there = resource(source, pair.source(), pair.target());
    URL back = resource(source, pair.target(), pair.source());
    if (there != null) {
      return Optional.of(read(there));
    }
    return Optional.ofNullable(back).map(url -> read(url).swapped());
  }

  private static URL resource(String name, Language source, Language target) {
    return ShippedLexicons.class.getResource(name + "." + source + "-" + target + ".tsv");
  }

  private static Lexicon read(URL url) {
    try (BufferedReader in =
        Resources.asCharSource(url, StandardCharsets.UTF_8).openBufferedStream()) {
      return LexiconFile.read(url.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
