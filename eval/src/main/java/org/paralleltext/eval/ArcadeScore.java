package org.paralleltext.eval;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.paralleltext.bitext.Version;

/**
 * Scores at four granularities, after the ARCADE campaigns (Langlais, Simard and Véronis 1998, ACL;
 * Véronis and Langlais 2000): finer units soften differences of segmentation and weigh errors by
 * their size.
 *
 * <p>At the level of beads a unit is a bead with both sides. At the others a unit is a pair of
 * segments that a bead joins, and counts 1, or the words, or the characters of both segments
 * together. Words are runs of letters or digits, in Chinese single characters.
 *
 * @param beads scores of beads
 * @param segments scores of segment pairs
 * @param words segment pairs weighted by words
 * @param characters segment pairs weighted by characters (code points)
 */
public record ArcadeScore(Ratio beads, Ratio segments, Ratio words, Ratio characters) {

  /** The score of no beads. */
  public static final ArcadeScore NONE =
      new ArcadeScore(Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE);

  private record Pair(int source, int target) {}

  /**
   * Scores one document.
   *
   * @param pair its texts
   * @param gold its gold beads
   * @param test the beads to judge; those of segments that the texts lack are wrong, and such
   *     segments have no words
   */
  public static ArcadeScore of(DocumentPair pair, Collection<Link> gold, Collection<Link> test) {
    Set<Pair> goldPairs = pairs(gold);
    Set<Pair> testPairs = pairs(test);
    long[] sourceWords = lengths(pair.source(), ArcadeScore::words);
    long[] targetWords = lengths(pair.target(), ArcadeScore::words);
    long[] sourceCharacters = lengths(pair.source(), (text, version) -> characters(text));
    long[] targetCharacters = lengths(pair.target(), (text, version) -> characters(text));
    return new ArcadeScore(
        BeadScore.between(BeadScore.pairs(gold), BeadScore.pairs(test)).strict(),
        ratio(goldPairs, testPairs, p -> 1),
        ratio(goldPairs, testPairs, weight(sourceWords, targetWords)),
        ratio(goldPairs, testPairs, weight(sourceCharacters, targetCharacters)));
  }

  /** The lengths of both segments; of one that the text lacks, nothing. */
  private static Weight weight(long[] source, long[] target) {
    return pair -> at(source, pair.source()) + at(target, pair.target());
  }

  private static long at(long[] lengths, int position) {
    return position < lengths.length ? lengths[position] : 0;
  }

  /** The counts of both together. */
  public ArcadeScore plus(ArcadeScore other) {
    return new ArcadeScore(
        beads.plus(other.beads),
        segments.plus(other.segments),
        words.plus(other.words),
        characters.plus(other.characters));
  }

  private interface Weight {
    long of(Pair pair);
  }

  private static Ratio ratio(Set<Pair> gold, Set<Pair> test, Weight weight) {
    long shared = sum(Sets.intersection(gold, test), weight);
    return new Ratio(shared, sum(test, weight), shared, sum(gold, weight));
  }

  private static long sum(Set<Pair> pairs, Weight weight) {
    return pairs.stream().mapToLong(weight::of).sum();
  }

  private static Set<Pair> pairs(Collection<Link> links) {
    Set<Pair> pairs = new HashSet<>();
    for (Link link : links) {
      link.source()
          .forEach(source -> link.target().forEach(target -> pairs.add(new Pair(source, target))));
    }
    return pairs;
  }

  private static long[] lengths(Version version, BiFunction<String, Version, Long> length) {
    return version.segments().stream()
        .mapToLong(segment -> length.apply(segment.text(), version))
        .toArray();
  }

  private static long characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private static long words(String text, Version version) {
    if (version.language().isHan()) {
      return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
    long words = 0;
    boolean inside = false;
    for (int c : text.codePoints().toArray()) {
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && Character.getType(c) == Character.NON_SPACING_MARK;
    }
    return words;
  }
}
