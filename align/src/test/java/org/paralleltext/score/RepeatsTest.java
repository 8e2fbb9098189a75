package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Span;

class RepeatsTest {

  private static final List<String> LINE =
      List.of("ferri", "sink", "bridg", "float", "harbour", "lamp", "keeper", "tide");
  private static final List<String> CHINESE_LINE =
      List.of("渡轮", "沉没", "桥", "漂浮", "港", "灯", "看守", "潮");

  /** Each word has one translation. */
  static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < 20; i++) {
      for (int word = 0; word < LINE.size(); word++) {
        learner.add(LINE.subList(word, word + 1), CHINESE_LINE.subList(word, word + 1));
      }
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

  /** The score without the finer look. */
  private static double whole(Signal signal, int left, int right) {
    return FineScoresProperties.atEnd(signal.rows(0, Signal.LONGEST_RUN), left, right)
        .score(left, right, right);
  }

  /** What the finer look takes from a bead of all units. */
  private static double taken(List<List<String>> left, List<List<String>> right) {
    Signal signal = signal(left, right, LEXICON);
    return whole(signal, left.size(), right.size()) - score(signal, left.size(), right.size());
  }

  private static List<String> at(String hour, List<String> line) {
    return Stream.concat(line.stream(), Stream.of(hour)).toList();
  }

  private static List<List<String>> schedule(int lines) {
    return IntStream.range(0, lines).mapToObj(i -> at("#" + (10 + i), LINE)).toList();
  }

  /** Lines of a schedule, of which the other language has the first only. */
  @Test
  void linesThatOnlyRepeatAnotherAreNoPartOfItsBead() {
    List<List<String>> chinese = List.of(at("#10", CHINESE_LINE), List.of("#11", "#12", "#13"));
    for (int lines = 2; lines <= 4; lines++) {
      Signal signal = signal(schedule(lines), chinese, LEXICON);
      double alone = signal.score(0, 0);

      assertThat(whole(signal, lines, 1)).as("%d whole lines", lines).isGreaterThan(alone);
      assertThat(score(signal, lines, 1)).as("%d lines", lines).isLessThan(alone);
    }
  }

  @Test
  void aUnitRepeatsWhatAsManyOthersSayAsTheWordHasCopies() {
    double[] said = {1, 2, 3};

    assertThat(Repeats.repeated(3, said, 3, 1)).isEqualTo(2);
    assertThat(Repeats.repeated(2, said, 3, 1)).isEqualTo(2);
    assertThat(Repeats.repeated(1, said, 3, 1)).isEqualTo(1);
    assertThat(Repeats.repeated(3, said, 3, 2)).isEqualTo(1);
    assertThat(Repeats.repeated(1, said, 3, 2)).isEqualTo(1);
    assertThat(Repeats.repeated(3, said, 3, 3)).isZero();
    assertThat(Repeats.repeated(2, new double[] {2, 2}, 2, 1)).isEqualTo(2);
    assertThat(Repeats.repeated(0, new double[] {0, 2}, 2, 1)).isZero();
    assertThat(Repeats.repeated(2, new double[] {0, 2}, 2, 1)).isZero();
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

  /** Sentences share words; only those that say nothing else are too many. */
  @Test
  void ofUnitsWithWordsOfTheirOwnTheOneCountsThatRepeatsMost() {
    List<List<String>> english =
        List.of(List.of("ferri", "sink"), List.of("ferri", "bridg"), List.of("ferri", "float"));
    List<List<String>> chinese = List.of(List.of("沉没", "桥", "漂浮", "渡轮"));

    assertThat(taken(english, chinese))
        .isPositive()
        .isLessThan(1.5 * taken(english.subList(0, 2), chinese));
  }

  @Test
  void whatIsTakenLeavesABeadAsLikelyAsByChance() {
    List<List<String>> english = List.of(List.of("ferri", "zzz"), List.of("ferri", "zzz"));
    Signal signal = signal(english, List.of(List.of("渡轮", "某")), LEXICON);

    assertThat(score(signal, 2, 1)).isBetween(0.0, whole(signal, 2, 1));
  }
}
