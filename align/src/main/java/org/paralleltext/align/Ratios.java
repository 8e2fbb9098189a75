package org.paralleltext.align;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Segment;

/**
 * How many characters a language needs for one of English: a table, corrected by the texts at hand.
 */
public final class Ratios {

  /** Characters of English that a text must have to count as much as the table does. */
  private static final double TRUST = 2000;

  /**
   * No style of translation moves the ratio further than this; gold/nonlit-mag is at 1.3, gold/mac
   * at 0.9.
   */
  private static final double LARGEST = 1.6;

  /** So many count as much as that nothing is known of a language which the table lacks. */
  private static final double UNLISTED_TRUST = 100;

  /**
   * It is no further from another than Chinese is from French, which is the furthest in the table.
   */
  private static final double UNLISTED_LARGEST = 5;

  private static final Map<String, Double> TABLE = readTable();

  private Ratios() {}

  /**
   * The ratio of each version. The first that the table has keeps the table's; the others move
   * towards the one that makes them as long, unless they are so much shorter or longer that a part
   * must be missing.
   */
  static List<Double> of(List<Version> versions) {
    Version first = versions.stream().filter(Ratios::isListed).findFirst().orElse(versions.get(0));
    double length = inEnglish(first);
    return versions.stream().map(version -> ratio(version, length)).toList();
  }

  private static double ratio(Version version, double expected) {
    double length = inEnglish(version);
    if (!isListed(version)) {
      double ratio = (length + UNLISTED_TRUST) / (expected + UNLISTED_TRUST);
      return Doubles.constrainToRange(ratio, 1 / UNLISTED_LARGEST, UNLISTED_LARGEST);
    }
    double correction = (length + TRUST) / (expected + TRUST);
    boolean plausible = correction < LARGEST && correction > 1 / LARGEST;
    return inTable(version) * (plausible ? correction : 1);
  }

  /** The table, for the configuration. */
  static Map<String, Double> table() {
    return TABLE;
  }

  private static boolean isListed(Version version) {
    return TABLE.containsKey(version.language().code());
  }

  /**
   * How many characters of English a version is about as long as, in UTF-16 units; of a language
   * that the table lacks, how many it has itself.
   */
  public static double inEnglish(Version version) {
    return version.segments().stream().map(Segment::content).mapToLong(CharSequence::length).sum()
        / inTable(version);
  }

  private static double inTable(Version version) {
    return TABLE.getOrDefault(version.language().code(), 1.0);
  }

  private static Map<String, Double> readTable() {
    ImmutableMap.Builder<String, Double> table = ImmutableMap.builder();
    try {
      Resources.readLines(Ratios.class.getResource("ratios.tsv"), StandardCharsets.UTF_8).stream()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .forEach(row -> table.put(row[0], Double.valueOf(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("ratios.tsv", e);
    }
    return table.build();
  }
}
