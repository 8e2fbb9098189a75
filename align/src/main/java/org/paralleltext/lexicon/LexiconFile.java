package org.paralleltext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paralleltext.read.InputException;

/**
 * Lexicons as text, so that one can be looked at and kept. A line of three columns {@code source,
 * target, count} for each pair, and {@code <, word, count} and {@code >, word, count} for how often
 * a word of the first and of the second language was seen; ordered by code point; lines that begin
 * with a number sign and a space are comments.
 */
public final class LexiconFile {

  /** What every such file begins with. */
  public static final String HEAD = "# paralleltext lexicon: ";

  private static final Pattern COUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

  private LexiconFile() {}

  /**
   * Writes a lexicon.
   *
   * @param lexicon the lexicon
   * @param comment what it was learned from, one line
   * @param out where to
   * @throws IOException if the writer fails
   */
  public static void write(Lexicon lexicon, String comment, Writer out) throws IOException {
    out.write(HEAD + comment + "\n");
    Set<String> targets =
        lexicon.pairs().values().stream()
            .flatMap(row -> row.keySet().stream())
            .collect(Collectors.toSet());
    writeCounts("<", lexicon.sourceCounts(), lexicon.pairs().keySet(), out);
    writeCounts(">", lexicon.targetCounts(), targets, out);
    for (Map.Entry<String, Map<String, Double>> row : new TreeMap<>(lexicon.pairs()).entrySet()) {
      for (Map.Entry<String, Double> pair : new TreeMap<>(row.getValue()).entrySet()) {
        long tenths = Math.round(10 * pair.getValue());
        String count = tenths / 10 + "." + tenths % 10;
        out.write(row.getKey() + "\t" + pair.getKey() + "\t" + count + "\n");
      }
    }
  }

  private static void writeCounts(
      String side, Map<String, Double> counts, Set<String> words, Writer out) throws IOException {
    for (Map.Entry<String, Double> word : new TreeMap<>(counts).entrySet()) {
      if (words.contains(word.getKey())) {
        out.write(side + "\t" + word.getKey() + "\t" + Math.round(word.getValue()) + "\n");
      }
    }
  }

  /**
   * Reads a lexicon.
   *
   * @param name the file's name, for messages
   * @throws InputException if a line is none of a lexicon
   * @throws IOException if the reader fails
   */
  public static Lexicon read(String name, BufferedReader in) throws IOException {
    Map<String, Map<String, Double>> pairs = new HashMap<>();
    Map<String, Double> sources = new HashMap<>();
    Map<String, Double> targets = new HashMap<>();
    Map<String, Double> ofSources = new HashMap<>();
    Map<String, Double> ofTargets = new HashMap<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("# ") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || !COUNT.matcher(cells[2]).matches()) {
        throw new InputException(
            name + ":" + number, "\"" + line + "\"", "a word, a word and a count");
      }
      double count = Double.parseDouble(cells[2]);
      boolean known =
          switch (cells[0]) {
            case "<" -> sources.put(cells[1], count) != null;
            case ">" -> targets.put(cells[1], count) != null;
            default -> {
              ofSources.merge(cells[0], count, Double::sum);
              ofTargets.merge(cells[1], count, Double::sum);
              yield pairs.computeIfAbsent(cells[0], key -> new HashMap<>()).put(cells[1], count)
                  != null;
            }
          };
      if (known) {
        throw new InputException(
            name + ":" + number, "\"" + line + "\"", "each word and each pair of words once");
      }
    }
    return new Lexicon(pairs, counted(sources, ofSources), counted(targets, ofTargets));
  }

  /** The counts of words; a word without one was seen as often as its pairs. */
  private static Map<String, Double> counted(
      Map<String, Double> counts, Map<String, Double> ofPairs) {
    Map<String, Double> all = new HashMap<>(ofPairs);
    all.putAll(counts);
    return all;
  }
}
