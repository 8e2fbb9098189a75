package org.paralleltext.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.lexicon.Vocabulary;
import org.paralleltext.score.TranslationTable;

/**
 * How alike the texts of two sides are: of what two texts have, the share that both have (Dice
 * 1945), where a word weighs more the fewer texts it stands in (Spärck Jones 1972).
 *
 * <p>Across languages, the words of the left are replaced by what lexicons expect for them on the
 * right; words that no lexicon expects say nothing. Immutable.
 */
final class Likeness {

  /** A text that weighs no more than this, some four words, may stand anywhere by chance. */
  private static final double SHORT = 30;

  private final List<Bag> left;
  private final List<Bag> right;
  private final double[] weights;

  /** What the words of each text weigh. */
  private final double[] leftMass;

  private final double[] rightMass;

  /** How alike two texts are without words that weigh anything. */
  private final double empty;

  private Likeness(List<Bag> left, List<Bag> right, double[] weights, double empty) {
    this.empty = empty;
    this.left = left;
    this.right = right;
    this.weights = weights;
    leftMass = left.stream().mapToDouble(text -> text.mass(weights)).toArray();
    rightMass = right.stream().mapToDouble(text -> text.mass(weights)).toArray();
  }

  /** Of texts in one language, as tokens; pairs of words that follow each other count as words. */
  static Likeness within(List<List<String>> left, List<List<String>> right) {
    Vocabulary words = new Vocabulary();
    List<Bag> lefts = left.stream().map(tokens -> Bag.ofPhrases(tokens, words)).toList();
    List<Bag> rights = right.stream().map(tokens -> Bag.ofPhrases(tokens, words)).toList();
    List<Bag> all = Stream.concat(lefts.stream(), rights.stream()).toList();
    return new Likeness(lefts, rights, rarity(all, words.names().size()), 1);
  }

  /**
   * Of texts in two languages, as tokens.
   *
   * @param lexicons what is known of the translation of the left language into the right
   */
  static Likeness across(
      List<List<String>> left, List<List<String>> right, List<Translations> lexicons) {
    Tokens others = Tokens.of(right);
    TranslationTable table = new TranslationTable(Tokens.of(left), others, lexicons);
    List<double[]> expected = IntStream.range(0, left.size()).mapToObj(table::expected).toList();
    boolean[] known = new boolean[others.vocabulary().size()];
    for (double[] counts : expected) {
      for (int word = 0; word < known.length; word++) {
        known[word] |= counts[word] > 0;
      }
    }
    List<Bag> rights =
        IntStream.range(0, right.size())
            .mapToObj(unit -> Bag.of(others.words(unit).filter(word -> known[word]).toArray()))
            .toList();
    List<Bag> lefts = expected.stream().map(Bag::expected).toList();
    return new Likeness(lefts, rights, rarity(rights, known.length), 0);
  }

  /** The weight of each word: the logarithm of one in how many texts has it. */
  private static double[] rarity(List<Bag> texts, int words) {
    int[] found = new int[words];
    texts.forEach(text -> Arrays.stream(text.words()).forEach(word -> found[word]++));
    return Arrays.stream(found)
        .mapToDouble(count -> StrictMath.log((texts.size() + 1.0) / Math.max(1, count)))
        .toArray();
  }

  /** Of a left and a right text, in [0, 1]. */
  double of(int i, int j) {
    double all = leftMass[i] + rightMass[j];
    return all == 0 ? empty : 2 * left.get(i).common(right.get(j), weights) / all;
  }

  /**
   * How much of a left text stands in a right one, in what another left text has not explained
   * already; in [0, 1].
   */
  double leftBeside(int i, int explained, int j) {
    return share(left.get(i), leftMass[i], right.get(j).without(left.get(explained)));
  }

  /** The same of a right text in a left one. */
  double rightBeside(int j, int explained, int i) {
    return share(right.get(j), rightMass[j], left.get(i).without(right.get(explained)));
  }

  private double share(Bag part, double mass, Bag rest) {
    return part.common(rest, weights) / (mass + SHORT);
  }
}
