package org.paralleltext.lexicon;

import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.text.Language;

/**
 * The lexicons that come with the library: the one learned from resolutions of the Security
 * Council, where there is one for the two languages, and {@link LocaleLexicon}. Thread-safe.
 */
public final class ShippedLexicons {

  private record Pair(Language source, Language target) {}

  private static final Map<Pair, List<Lexicon>> READ = new ConcurrentHashMap<>();

  private ShippedLexicons() {}

  /** The lexicons that translate one language into the other. */
  public static List<Lexicon> of(Language source, Language target) {
    return READ.computeIfAbsent(new Pair(source, target), ShippedLexicons::read);
  }

  private static List<Lexicon> read(Pair pair) {
    List<Lexicon> lexicons = new ArrayList<>();
    lexicons.add(LocaleLexicon.of(pair.source(), pair.target()));
    URL there = resource(pair.source(), pair.target());
    URL back = resource(pair.target(), pair.source());
    if (there != null) {
      lexicons.add(read(there));
    } else if (back != null) {
      lexicons.add(read(back).swapped());
    }
    return List.copyOf(lexicons);
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
