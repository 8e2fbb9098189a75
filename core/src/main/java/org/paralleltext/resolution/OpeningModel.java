package org.paralleltext.resolution;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.text.Language;

/**
 * Tells, in a dump on one line, whether words that can open a preambular paragraph do, or go on
 * with the paragraph before them: the log-odds, a sum of the weights of what can be seen there.
 *
 * <p>In languages that begin a paragraph with a capital letter they nearly always do. For Arabic,
 * Chinese and Russian the weights are learned from the Security Council resolutions of 2020 and
 * 2022 by {@code paralleltext openings}. Immutable and thread-safe.
 */
public final class OpeningModel {

  /** What can be seen everywhere. */
  static final String ALWAYS = "always";

  /** For languages with capital letters, of whose openings hardly any goes on with a paragraph. */
  private static final OpeningModel SURE = new OpeningModel(Map.of(ALWAYS, 3.0));

  private static final Map<Language, OpeningModel> READ = new ConcurrentHashMap<>();

  private final ImmutableSortedMap<String, Double> weights;

  OpeningModel(Map<String, Double> weights) {
    this.weights = ImmutableSortedMap.copyOf(weights);
  }

  /** The model that comes with the library. */
  public static OpeningModel of(Language language) {
    return READ.computeIfAbsent(
        language, key -> resource(key) == null ? SURE : read(resource(key)));
  }

  /** The languages whose models are learned. */
  public static List<Language> languages() {
    return ResolutionParser.languages().stream()
        .filter(language -> resource(language) != null)
        .toList();
  }

  private static URL resource(Language language) {
    return OpeningModel.class.getResource(language.code() + ".openings");
  }

  private static OpeningModel read(URL url) {
    ImmutableSortedMap.Builder<String, Double> weights = ImmutableSortedMap.naturalOrder();
    try {
      for (String row : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (!row.startsWith("#")) {
          int tab = row.indexOf('\t');
          weights.put(row.substring(0, tab), Double.valueOf(row.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    }
    return new OpeningModel(weights.build());
  }

  /**
   * Writes it as a table: a comment, then what can be seen and its weight, in the order of their
   * code units.
   *
   * @param comment what it was learned from, on one line
   */
  public void write(String comment, Writer writer) throws IOException {
    writer.write("# " + Objects.requireNonNull(comment, "comment") + "\n");
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      writer.write(
          weight.getKey() + "\t" + String.format(Locale.ROOT, "%.2f", weight.getValue()) + "\n");
    }
  }

  /** How many things it has a weight for. */
  public int size() {
    return weights.size();
  }

  /** The log-odds of a paragraph where all this can be seen. */
  double odds(List<String> traits) {
    return traits.stream().mapToDouble(trait -> weights.getOrDefault(trait, 0.0)).sum();
  }
}
