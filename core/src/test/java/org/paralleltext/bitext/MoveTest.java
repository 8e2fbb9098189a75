package org.paralleltext.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class MoveTest {

  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH, Language.AR);

  private static final List<Version> VERSIONS =
      List.of(
          version(Language.EN, "one\ntwo\nthree"),
          version(Language.ZH, "三\n一\n二"),
          version(Language.AR, "واحد\nاثنان\nثلاثة"));

  private static final Bead CHINESE = bead(0, 0, 0, 1, 0, 0);
  private static final Bead OTHERS = bead(2, 3, 3, 3, 2, 3);

  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence(Language.EN, Language.ZH, "words", 9, "three=三"),
          new Evidence(Language.ZH, Language.AR, "words", 8, "三=ثلاثة"));

  private static final Move MOVE = new Move(CHINESE.spans(), OTHERS.spans(), .995, EVIDENCE);

  private static Version version(Language language, String text) {
    return Version.ofLines(language, SourceText.of(language.code(), text));
  }

  private static Bead bead(int... ends) {
    return Bead.of(
        new Span(ends[0], ends[1]), new Span(ends[2], ends[3]), new Span(ends[4], ends[5]));
  }

  private static ParallelText text(List<Move> moves) {
    List<Bead> beads = List.of(CHINESE, bead(0, 1, 1, 2, 0, 1), bead(1, 2, 2, 3, 1, 2), OTHERS);
    return new ParallelText(VERSIONS, new Alignment(LANGUAGES, beads), List.of(), List.of(), moves);
  }

  @Test
  void theSegmentsOfBothPlacesAreABead() {
    assertThat(MOVE.bead().spans()).containsExactly(Span.at(2), Span.at(0), Span.at(2));
    assertThat(MOVE.bead().confidence()).hasValue(.995);
  }

  @Test
  void aMoveIsOneUnitWhereItsFirstPlaceIs() {
    ParallelText text = text(List.of(MOVE));

    assertThat(text.units()).extracting(BitextUnit::index).containsExactly(0, 1, 2);
    assertThat(text.units().get(0).move()).contains(MOVE);
    assertThat(text.text(text.units().get(0).bead(), Language.AR)).isEqualTo("ثلاثة");
    assertThat(text.withoutMoves().units())
        .extracting(BitextUnit::bead)
        .isEqualTo(text.alignment().beads());
  }

  @Test
  void columnsChangeTheirOrder() {
    List<Language> order = List.of(Language.AR, Language.EN, Language.ZH);
    ParallelText turned = text(List.of(MOVE)).inOrder(order);

    assertThat(turned.moves().get(0).bead().spans())
        .containsExactly(Span.at(2), Span.at(2), Span.at(0));
    assertThat(turned.inOrder(LANGUAGES)).isEqualTo(text(List.of(MOVE)));
  }

  @Test
  void twoLanguagesHaveTheMovesBetweenThem() {
    ParallelText text = text(List.of(MOVE));

    Move between = text.between(Language.ZH, Language.EN).moves().get(0);
    assertThat(between.bead().spans()).containsExactly(Span.at(0), Span.at(2));
    assertThat(between.evidence()).containsExactly(EVIDENCE.get(0));
    assertThat(text.between(Language.EN, Language.AR).moves()).isEmpty();
    assertThat(text.between(Language.EN, Language.AR).units()).hasSize(3);
  }

  @Test
  void aPlaceIsARunOfWholeBeads() {
    Bead half = bead(2, 3, 3, 3, 2, 2);
    Bead none = bead(1, 2, 1, 1, 1, 2);

    for (Bead bad : List.of(half, none)) {
      Move move = new Move(CHINESE.spans(), bad.spans(), 1, List.of());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> text(List.of(move)))
          .withMessageContaining("no run of beads");
    }
  }

  @Test
  void aBeadMovesOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(List.of(MOVE, MOVE)))
        .withMessageContaining("part of two moves");
  }

  @Test
  void aLanguageStandsAtOnePlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Move(OTHERS.spans(), OTHERS.spans(), 1, List.of()))
        .withMessageContaining("one place");
    Bead empty = bead(0, 0, 0, 1, 0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Move(empty.spans(), List.of(new Span(1, 1)), 1, List.of()))
        .withMessageContaining("two places");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Move(CHINESE.spans(), OTHERS.spans(), 1.5, List.of()))
        .withMessageContaining("[0, 1]");
  }
}
