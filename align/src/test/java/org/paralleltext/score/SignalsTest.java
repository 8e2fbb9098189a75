package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.text.Span;

class SignalsTest {

  private static Unit length(double length) {
    return new Unit(length, Optional.empty(), Optional.empty());
  }

  private static Unit paragraph(ParagraphKind kind, String label) {
    return new Unit(100, Optional.of(kind), Optional.ofNullable(label));
  }

  private static double lengths(double left, double right) {
    return new LengthSignal(List.of(length(left)), List.of(length(right))).score(0, 0);
  }

  @Test
  void equalLengthsSpeakForAPairTheMoreTheLongerTheyAre() {
    assertThat(lengths(400, 400)).isGreaterThan(lengths(20, 20)).isPositive();
    assertThat(lengths(400, 200)).isNegative();
    assertThat(lengths(400, 200)).isEqualTo(lengths(200, 400));
  }

  @Test
  void lengthsAddUp() {
    Signal signal =
        new LengthSignal(List.of(length(100), length(50)), List.of(length(7), length(150)));
    Signal.Rows rows = signal.rows(0, Signal.LONGEST_RUN);
    rows.advance(1, 0, 2);
    rows.advance(2, 0, 2);

    assertThat(rows.score(2, 2, 1)).isCloseTo(lengths(150, 150), within(0.1));
  }

  private static double structure(Unit left, Unit right) {
    return new StructureSignal(List.of(left), List.of(right)).score(0, 0);
  }

  @Test
  void structureComparesKindsAndNumbers() {
    Unit third = paragraph(ParagraphKind.OPERATIVE, "3");

    assertThat(structure(third, third)).isPositive();
    assertThat(structure(third, paragraph(ParagraphKind.OPERATIVE, "4"))).isNegative();
    assertThat(structure(third, paragraph(ParagraphKind.PREAMBULAR, null))).isNegative();
    assertThat(structure(length(10), third)).isZero();
  }

  @Test
  void structureTakesEachNumberOfARunOnce() {
    Unit third = paragraph(ParagraphKind.OPERATIVE, "3");
    Unit fourth = paragraph(ParagraphKind.OPERATIVE, "4");
    List<Unit> both = List.of(third, fourth);
    Signal signal = new StructureSignal(List.of(third, third, fourth), List.of(third, fourth));

    double same = signal.score(new Span(1, 3), new Span(0, 2));

    assertThat(signal.score(new Span(0, 3), new Span(0, 2))).isEqualTo(same);
    assertThat(signal.score(new Span(0, 2), new Span(0, 1))).isEqualTo(structure(third, third));
    assertThat(signal.score(new Span(1, 3), new Span(0, 1))).isLessThan(structure(third, third));
    assertThat(same).isLessThan(structure(third, third) + structure(fourth, fourth));
    assertThat(signal.score(0, 1)).isEqualTo(structure(third, fourth));
    assertThat(new StructureSignal(both, both).detail(new Span(0, 2), new Span(0, 1)))
        .isEqualTo("operative 3, operative 4 : operative 3");
  }

  /** What a few words of two languages were seen beside. */
  static Lexicon lexicon() {
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < 20; i++) {
      learner.add(List.of("ferri", "sink"), List.of("渡轮", "沉没"));
      learner.add(List.of("ferri", "float"), List.of("渡轮", "漂浮"));
      learner.add(List.of("bridg", "float"), List.of("桥", "漂浮"));
    }
    return learner.learn();
  }

  private static Signal translation(List<List<String>> left, List<List<String>> right) {
    return new TranslationSignal(
        Tokens.of(left), Tokens.of(right), List.of(new Translations(lexicon(), true)), 1);
  }

  @Test
  void translatedWordsSpeakForAPairOthersAgainstItUnknownOnesNothing() {
    List<List<String>> left =
        List.of(List.of("ferri", "sink"), List.of("bridg", "float"), List.of("zzz", "yyy"));
    List<List<String>> right = List.of(List.of("渡轮", "沉没"), List.of("桥", "漂浮"), List.of("某", "某某"));
    Signal signal = translation(left, right);

    assertThat(signal.score(0, 0)).isPositive();
    assertThat(signal.score(1, 1)).isPositive();
    assertThat(signal.score(0, 1)).isNegative();
    assertThat(signal.score(2, 2)).isZero();
  }

  @Test
  void equalNumbersAndLatinWordsTranslateThemselves() {
    List<List<String>> left = List.of(List.of("#1987", "nato"), List.of("#5"));
    List<List<String>> right = List.of(List.of("#1987", "nato"), List.of("#7"));
    Signal signal = translation(left, right);

    assertThat(signal.score(0, 0)).isPositive();
    assertThat(signal.score(1, 1)).isNegative();
  }

  /** The scores are worked out incrementally; each must be what the run alone would get. */
  @Test
  void aRunScoresTheSameFromWhereverTheRowsBegin() {
    List<List<String>> left =
        IntStream.range(0, 6)
            .mapToObj(i -> List.of(i % 2 == 0 ? "ferri" : "bridg", "float", "#" + i))
            .toList();
    List<List<String>> right =
        IntStream.range(0, 6)
            .mapToObj(i -> List.of(i % 2 == 0 ? "渡轮" : "桥", "漂浮", "#" + i))
            .toList();
    Signal signal = translation(left, right);
    Signal.Rows whole = signal.fineRows(0, 5);
    for (int row = 1; row <= 5; row++) {
      whole.advance(row, 0, 6);
    }
    Signal.Rows part = signal.fineRows(3, 5);
    part.advance(4, 4, 6);
    part.advance(5, 4, 6);

    for (int l = 1; l <= 2; l++) {
      for (int r = 1; r <= 2; r++) {
        assertThat(part.score(l, 6, r)).isCloseTo(whole.score(l, 6, r), within(1e-9));
      }
    }
    for (int l = 1; l <= 5; l++) {
      for (int r = 1; r <= 5; r++) {
        assertThat(signal.score(new Span(5 - l, 5), new Span(6 - r, 6)))
            .as("%d-%d", l, r)
            .isCloseTo(whole.score(l, 6, r), within(1e-9));
      }
    }
  }

  /** Of two units, each with a long text after it in which its words are not. */
  private static SumOfSignals lengthsAndWords(
      double leftLength, List<String> left, double rightLength, List<String> right) {
    return new SumOfSignals(
        List.of(
            new LengthSignal(List.of(length(leftLength)), List.of(length(rightLength))),
            translation(
                List.of(left, Collections.nCopies(500, "zzz")),
                List.of(right, Collections.nCopies(500, "某")))));
  }

  private static final List<String> PARAGRAPH =
      Stream.of(
              Stream.of("ferri", "#1987", "#2031", "sink"),
              Stream.generate(() -> "bridg").limit(50))
          .flatMap(words -> words)
          .toList();

  @Test
  void aParagraphWhosePointsAreLackingIsCutOff() {
    SumOfSignals cut = lengthsAndWords(600, PARAGRAPH, 40, List.of("#1987", "渡轮", "#2031", "沉没"));
    double sumOfAll = cut.parts().stream().mapToDouble(part -> part.score(0, 0)).sum();

    assertThat(isCutOff(cut, Span.at(0))).isTrue();
    assertThat(cut.score(0, 0)).isGreaterThan(SumOfSignals.CUT_OFF).isGreaterThan(sumOfAll);
    assertThat(cut.score(0, 0))
        .isCloseTo(SumOfSignals.CUT_OFF + cutOff(cut.parts().get(1)), within(1e-9));
  }

  private static boolean isCutOff(SumOfSignals sum, Span left) {
    Bead bead = Bead.of(left, Span.at(0));
    return sum.verdicts(List.of(bead)).get(bead).cutOff();
  }

  private static double cutOff(Signal signal) {
    Bead bead = Bead.of(Span.at(0), Span.at(0));
    return signal.cutOffs(List.of(bead)).get(bead);
  }

  @Test
  void whatIsNoPartOfTheOtherIsNotCutOff() {
    SumOfSignals other = lengthsAndWords(600, PARAGRAPH, 40, List.of("#5", "漂浮", "#6"));
    SumOfSignals whole = lengthsAndWords(40, List.of("ferri", "sink"), 40, List.of("渡轮", "沉没"));

    assertThat(other.score(0, 0)).isLessThan(SumOfSignals.CUT_OFF);
    assertThat(isCutOff(whole, Span.at(0))).isFalse();
    assertThat(whole.score(0, 0)).isPositive();
  }

  @Test
  void ofSeveralUnitsNoneIsCutOff() {
    Signal words = translation(List.of(PARAGRAPH, PARAGRAPH), List.of(List.of("渡轮", "沉没")));
    SumOfSignals sum = new SumOfSignals(List.of(words));

    assertThat(isCutOff(sum, new Span(0, 2))).isFalse();
    assertThat(sum.score(new Span(0, 2), Span.at(0)))
        .isEqualTo(words.score(new Span(0, 2), Span.at(0)));
  }

  private static final List<String> FERRY = List.of("ferri", "sink", "ferri", "sink");
  private static final List<String> BRIDGE = List.of("bridg", "float", "bridg", "float");
  private static final List<String> FLOAT = List.of("ferri", "float", "ferri", "float");

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private static List<String> chinese(List<String> words) {
    Map<String, String> known = Map.of("ferri", "渡轮", "sink", "沉没", "float", "漂浮", "bridg", "桥");
    return words.stream().map(known::get).toList();
  }

  /**
   * {@code [A B] [C]} beside {@code [A] [B C]} is one bead, not two of which each lacks something.
   */
  @Test
  void segmentsThatOverlapInTurnAreOneBead() {
    Signal signal =
        translation(
            List.of(both(FERRY, BRIDGE), FLOAT),
            List.of(chinese(FERRY), chinese(both(BRIDGE, FLOAT))));

    double together = signal.score(new Span(0, 2), new Span(0, 2));
    assertThat(together).isGreaterThan(signal.score(0, 0) + signal.score(1, 1));
  }

  @Test
  void aUnitIsCutWhereItsWordsBelongToTheNext() {
    Cut cut = Cut.best(new double[] {0, 3, 6, 30, 2, 1, 0}, 6);

    assertThat(cut.place()).isEqualTo(3);
    assertThat(cut.cost()).isCloseTo(Math.log(5), within(1e-6));
  }

  @Test
  void aCutThatCouldBeAnywhereCostsNothing() {
    assertThat(Cut.best(new double[10], 10)).isEqualTo(new Cut(1, 0));
    assertThat(Cut.best(new double[1], 1)).isEqualTo(Cut.NONE);
  }

  /** {@code [A] [B]} beside {@code [A B]}: each explains its part, and no more. */
  @Test
  void partsOfALongUnitAreExplainedByAUnitEach() {
    List<String> ferries = Collections.nCopies(20, FERRY).stream().flatMap(List::stream).toList();
    List<String> bridges = Collections.nCopies(20, BRIDGE).stream().flatMap(List::stream).toList();
    Signal signal =
        translation(List.of(ferries, bridges), List.of(chinese(both(ferries, bridges))));

    assertThat(twoToOne(signal.fineRows(0, 2))).isGreaterThan(twoToOne(signal.rows(0, 2)) + 20);
  }

  private static double twoToOne(Signal.Rows rows) {
    rows.advance(1, 0, 1);
    rows.advance(2, 0, 1);
    return rows.score(2, 1, 1);
  }

  @Test
  void unitsOfOneWordHaveNoParts() {
    Signal signal = translation(List.of(List.of("ferri"), List.of("sink")), List.of(List.of("渡轮")));

    assertThat(twoToOne(signal.fineRows(0, 2))).isEqualTo(twoToOne(signal.rows(0, 2)));
  }

  /** Segments that were cut at the same places are the better two beads. */
  @Test
  void segmentsThatDoNotOverlapStayApart() {
    Signal signal = translation(List.of(FERRY, BRIDGE), List.of(chinese(FERRY), chinese(BRIDGE)));

    assertThat(signal.score(0, 0) + signal.score(1, 1))
        .isGreaterThan(signal.score(new Span(0, 2), new Span(0, 2)));
  }

  @Test
  void anOverlapIsTheSameFromBothSides() {
    List<List<String>> left = List.of(both(FERRY, BRIDGE), FLOAT, both(BRIDGE, FERRY));
    List<List<String>> right =
        List.of(chinese(FERRY), chinese(both(BRIDGE, FLOAT)), chinese(both(FERRY, BRIDGE)));
    Span all = new Span(0, 3);
    Span two = new Span(1, 3);
    Signal signal = translation(left, right);
    Signal mirrored =
        new TranslationSignal(
            Tokens.of(right),
            Tokens.of(left),
            List.of(new Translations(lexicon().swapped(), true)),
            1);

    assertThat(mirrored.score(all, all)).isCloseTo(signal.score(all, all), within(1e-9));
    assertThat(mirrored.score(all, two)).isCloseTo(signal.score(two, all), within(1e-9));
  }

  @Test
  void rareWordsTellPlaces() {
    List<List<String>> left = List.of(List.of("#1987"), List.of(), List.of("#2031"));
    List<List<String>> right = List.of(List.of("#1987"), List.of("#2031"));

    TranslationSignal signal =
        new TranslationSignal(Tokens.of(left), Tokens.of(right), List.of(), 1);

    assertThat(signal.places(i -> i / 2, 1000))
        .allMatch(place -> place.left() == 2 * place.right());
  }
}
