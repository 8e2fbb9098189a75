package org.paralleltext.score;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Span;

/**
 * Words have their translations on the other side.
 *
 * <p>Each word of a run is explained by the words of the other run together, after model 1 of Brown
 * et al. (1993): its likelihood is the mean over them of {@code t(w|v)/p(w) + λ(v)}, where λ is
 * what is not known of v's translations, so that a word of which nothing is known explains every
 * word equally. A word counts as far as its own translations are known, {@code κ = 1 - λ}: unknown
 * words say nothing, against a bead or for it. Both directions are added up: a word that is
 * explained counts half, since the word that explains it counts as well; one that is not counts
 * more.
 */
public final class TranslationSignal implements Signal {

  /** So many words are named for people. */
  private static final int MOST_NAMED = 8;

  private final double weight;
  private final TranslationTable table;

  /**
   * @param left the words of one side
   * @param right the words of the other side
   * @param lexicons what is known of the translation of the first language into the second
   * @param weight what the score is multiplied by, since words are not independent
   */
  public TranslationSignal(Tokens left, Tokens right, List<Translations> lexicons, double weight) {
    this.weight = weight;
    table = new TranslationTable(left, right, lexicons);
  }

  @Override
  public String name() {
    return "words";
  }

  /** The words that translate each other, those worth most first. */
  @Override
  public String detail(Span left, Span right) {
    return table.translations(left, right).stream()
        .limit(MOST_NAMED)
        .map(TranslationTable.Translation::toString)
        .collect(Collectors.joining(" "));
  }

  @Override
  public Rows rows(int row, int longest) {
    return new TranslationRows(table, weight, row, longest, false);
  }

  /** In parts, in which lengths count as well, and without repeats: {@link FineScores}. */
  @Override
  public Rows fineRows(int row, int longest) {
    return new TranslationRows(table, weight, row, longest, true);
  }

  /**
   * Places that rare words tell: words that stand in few of the units that come into question. In
   * the order of the left units.
   *
   * @param expected for each left unit the right unit that is expected beside it
   * @param around how many units on either side of both come into question, at least 1
   */
  public Stream<Place> places(IntUnaryOperator expected, int around) {
    return new RareWords(table).places(expected, around);
  }

  /**
   * Two units that hold rare words which translate each other.
   *
   * @param left the left unit
   * @param right the right unit
   * @param weight what the words are worth, a log-likelihood ratio
   */
  public record Place(int left, int right, double weight) {}
}
