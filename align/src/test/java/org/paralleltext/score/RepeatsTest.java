package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Span;

class RepeatsTest {

  /** Each word has one translation. */
  static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < 20; i++) {
      learner.add(List.of("ferri"), List.of("渡轮"));
      learner.add(List.of("sink"), List.of("沉没"));
      learner.add(List.of("float"), List.of("漂浮"));
      learner.add(List.of("bridg"), List.of("桥"));
    }
    return learner.learn();
  }

  /** Texts that go on with other words, so that those of the test are rare. */
  private static Signal signal(List<List<String>> left, List<List<String>> right, Lexicon lexicon) {
    return new TranslationSignal(
        Tokens.of(goingOn(left, "zzz")),
        Tokens.of(goingOn(right, "某")),
        List.of(new Translations(lexicon, true)),
        1);
  }

  private static List<List<String>> goingOn(List<List<String>> text, String word) {
    return Stream.concat(text.stream(), Stream.of(Collections.nCopies(100, word))).toList();
  }

  private static double score(Signal signal, int left, int right) {
    return signal.score(new Span(0, left), new Span(0, right));
  }

  /** What the finer look takes from a bead of all units. */
  private static double taken(List<List<String>> left, List<List<String>> right) {
    Signal signal = signal(left, right, LEXICON);
    Signal.Rows whole = signal.rows(0, Signal.LONGEST_RUN);
    for (int row = 1; row <= left.size(); row++) {
      whole.advance(row, right.size(), right.size());
    }
    return whole.score(left.size(), right.size(), right.size())
        - score(signal, left.size(), right.size());
  }

  /** Two lines of a schedule, of which the other language has the second only. */
  @Test
  void aLineThatOnlyRepeatsAnotherIsNoPartOfItsBead() {
    List<String> ten = List.of("ferri", "sink", "#10");
    List<String> eleven = List.of("ferri", "sink", "#11");
    Signal signal =
        signal(
            List.of(ten, eleven),
            List.of(List.of("渡轮", "沉没", "#11"), List.of("桥", "#10")),
            LEXICON);

    assertThat(score(signal, 2, 1)).isLessThan(signal.score(1, 0));
  }

  @Test
  void itIsTheSameFromTheOtherSide() {
    List<List<String>> english = List.of(List.of("ferri", "sink"), List.of("ferri", "sink"));
    List<List<String>> chinese = List.of(List.of("渡轮", "沉没"));

    assertThat(taken(english, chinese)).isPositive();
    assertThat(score(signal(chinese, english, LEXICON.swapped()), 1, 2))
        .isCloseTo(score(signal(english, chinese, LEXICON), 2, 1), within(1e-9));
  }

  @Test
  void unitsThatSayDifferentThingsLoseNothing() {
    assertThat(
            taken(
                List.of(List.of("ferri", "sink"), List.of("bridg", "float")),
                List.of(List.of("桥", "漂浮", "渡轮", "沉没"))))
        .isNotPositive();
  }

  /** Each ferry has one of its own. */
  @Test
  void aWordOfWhichThereAreEnoughCopiesIsNotRepeated() {
    List<List<String>> english = List.of(List.of("ferri", "sink"), List.of("ferri", "float"));

    assertThat(taken(english, List.of(List.of("沉没", "漂浮", "渡轮", "渡轮")))).isNotPositive();
    assertThat(taken(english, List.of(List.of("沉没", "漂浮", "渡轮")))).isPositive();
  }

  @Test
  void copiesInAnotherUnitOfTheBeadCountToo() {
    List<List<String>> english = List.of(List.of("ferri", "sink"), List.of("ferri", "float"));

    assertThat(taken(english, List.of(List.of("渡轮", "漂浮"), List.of("渡轮", "沉没")))).isNotPositive();
  }

  /** The unit that repeats most counts, not the sum: of three lines one is as much too many. */
  @Test
  void manyUnitsLoseWhatOneRepeats() {
    List<String> ferry = List.of("ferri");
    List<List<String>> chinese = List.of(List.of("渡轮", "某", "某", "某"));

    assertThat(taken(List.of(ferry, ferry, ferry), chinese))
        .isPositive()
        .isLessThan(1.5 * taken(List.of(ferry, ferry), chinese));
  }
}
