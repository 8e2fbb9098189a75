package org.paralleltext.lexicon;

import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.text.Language;

/**
 * The lexicons that come with the library: the one learned from resolutions of the Security
 * Council, where there is one for the two languages, and {@link LocaleLexicon}. Thread-safe.
 */
public final class ShippedLexicons {

  private record Pair(Language source, Language target) {}

  private static final Map<Pair, Lexicon> NAMES = new ConcurrentHashMap<>();
  private static final Map<Pair, Optional<Lexicon>> UNITED_NATIONS = new ConcurrentHashMap<>();

  private ShippedLexicons() {}

  /** The lexicon of names and numbers. */
  public static Lexicon names(Language source, Language target) {
    return NAMES.computeIfAbsent(
        new Pair(source, target), pair -> LocaleLexicon.of(pair.source(), pair.target()));
  }

  /** The lexicon of the words of resolutions, if there is one for the two languages. */
  public static Optional<Lexicon> unitedNations(Language source, Language target) {
    return UNITED_NATIONS.computeIfAbsent(new Pair(source, target), ShippedLexicons::read);
  }

  private static Optional<Lexicon> read(Pair pair) {
    URL there = resource(pair.source(), pair.target());
    URL back = resource(pair.target(), pair.source());
    if (there != null) {
      return Optional.of(read(there));
    }
    return Optional.ofNullable(back).map(url -> read(url).swapped());
  }

  private static URL resource(Language source, Language target) {
    return ShippedLexicons.class.getResource("un." + source + "-" + target + ".tsv");
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
