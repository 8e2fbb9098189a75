package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Span;

/** Laws of beads that are scored in parts and without repeats, over texts of a few words. */
class FineScoresProperties {

  private static final Map<String, String> WORDS =
      Map.of("ferri", "渡轮", "sink", "沉没", "float", "漂浮", "bridg", "桥", "zzz", "某");

  private static final int LONGEST = 5;

  private static final Lexicon LEXICON = SignalsTest.lexicon();

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return Arbitraries.of(WORDS.keySet().stream().sorted().toList())
        .list()
        .ofMaxSize(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<List<String>> chinese(List<List<String>> text) {
    return text.stream().map(words -> words.stream().map(WORDS::get).toList()).toList();
  }

  private static Signal signal(List<List<String>> left, List<List<String>> right, Lexicon known) {
    return new TranslationSignal(
        Tokens.of(left), Tokens.of(right), List.of(new Translations(known, true)), 1.2);
  }

  @Property(tries = 300)
  void aBeadScoresTheSameFromBothSides(
      @ForAll("texts") List<List<String>> left, @ForAll("texts") List<List<String>> right) {
    Span lefts = new Span(0, left.size());
    Span rights = new Span(0, right.size());

    assertThat(signal(left, chinese(right), LEXICON).score(lefts, rights))
        .isCloseTo(
            signal(chinese(right), left, LEXICON.swapped()).score(rights, lefts), within(1e-6));
  }

  /** Chains are worked out from the end; what lies before and around a bead is none of it. */
  @Property(tries = 300)
  void aBeadScoresTheSameWhateverIsAroundIt(
      @ForAll("texts") List<List<String>> left, @ForAll("texts") List<List<String>> right) {
    Signal signal = signal(left, chinese(right), LEXICON);
    Signal.Rows rows = atEnd(signal.fineRows(0, LONGEST), left.size(), right.size());

    for (int l = 1; l <= left.size(); l++) {
      for (int column = 1; column <= right.size(); column++) {
        for (int r = 1; r <= column; r++) {
          assertThat(rows.score(l, column, r))
              .as("%d-%d to %d", l, r, column)
              .isCloseTo(
                  signal.score(
                      new Span(left.size() - l, left.size()), new Span(column - r, column)),
                  within(1e-6));
        }
      }
    }
  }

  /** Rows that have come to the last unit. */
  static Signal.Rows atEnd(Signal.Rows rows, int left, int right) {
    for (int row = 1; row <= left; row++) {
      rows.advance(row, 0, right);
    }
    return rows;
  }

  @Property(tries = 300)
  void whatIsTakenFromABeadIsNoMoreThanWhatSpeaksForIt(
      @ForAll("texts") List<List<String>> left, @ForAll("texts") List<List<String>> right) {
    Signal signal = signal(left, chinese(right), LEXICON);
    Signal.Rows whole = atEnd(signal.rows(0, LONGEST), left.size(), right.size());
    Signal.Rows fine = atEnd(signal.fineRows(0, LONGEST), left.size(), right.size());
    for (int l = 1; l <= left.size(); l++) {
      for (int r = 1; r <= right.size(); r++) {
        assertThat(fine.score(l, right.size(), r))
            .isGreaterThanOrEqualTo(Math.min(0, whole.score(l, right.size(), r)));
      }
    }
  }

  /** Where no word stands in two units of a side, there is nothing to be taken. */
  @Property(tries = 300)
  void unitsThatShareNoWordLoseNothing(@ForAll("texts") List<List<String>> text) {
    Set<String> seen = new HashSet<>();
    List<List<String>> left = text.stream().map(words -> unseen(words, seen)).toList();
    Signal signal = signal(left, chinese(left), RepeatsTest.LEXICON);
    Signal.Rows whole = atEnd(signal.rows(0, LONGEST), left.size(), left.size());
    Signal.Rows fine = atEnd(signal.fineRows(0, LONGEST), left.size(), left.size());
    for (int l = 1; l <= left.size(); l++) {
      for (int r = 1; r <= left.size(); r++) {
        assertThat(fine.score(l, left.size(), r))
            .isGreaterThanOrEqualTo(whole.score(l, left.size(), r));
      }
    }
  }

  private static List<String> unseen(List<String> words, Set<String> seen) {
    return words.stream().filter(seen::add).toList();
  }
}
