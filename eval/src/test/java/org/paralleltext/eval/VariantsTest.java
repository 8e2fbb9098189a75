package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.ConfidenceScore.Judged;
import org.paralleltext.eval.ConfidenceScore.Point;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class VariantsTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  private static Link link(Set<Integer> source, Set<Integer> target) {
    return new Link(source, target);
  }

  private final List<Link> gold =
      List.of(
          link(Set.of(0), Set.of(0)),
          link(Set.of(1), Set.of()),
          link(Set.of(2, 3), Set.of(1)),
          link(Set.of(4), Set.of(2)));
  private final List<Link> test =
      List.of(
          link(Set.of(0), Set.of(0)),
          link(Set.of(1), Set.of()),
          link(Set.of(2), Set.of(1)),
          link(Set.of(3), Set.of()),
          link(Set.of(4), Set.of(2)));

  @Test
  void variantsDifferInWhatTheyDoWithNullBeads() {
    assertThat(ScoreVariant.VECALIGN.score(gold, test).strict()).isEqualTo(new Ratio(3, 5, 2, 3));
    assertThat(ScoreVariant.SYMMETRIC.score(gold, test).strict()).isEqualTo(new Ratio(3, 5, 3, 4));
    assertThat(ScoreVariant.WITHOUT_NULLS.score(gold, test).strict())
        .isEqualTo(new Ratio(2, 3, 2, 3));
    assertThat(ScoreVariant.WITHOUT_NULLS.word()).isEqualTo("without-nulls");
  }

  @Test
  void sentalignCountsLaxRecallFromTheTestedSide() {
    BeadScore score = ScoreVariant.SENTALIGN.score(gold, test);

    assertThat(score.strict()).isEqualTo(new Ratio(2, 3, 2, 3));
    assertThat(score.lax()).isEqualTo(new Ratio(3, 3, 3, 4));
  }

  @Test
  void hunalignCountsRungs() {
    assertThat(ScoreVariant.HUNALIGN_RUNGS.score(gold, test).strict())
        .isEqualTo(new Ratio(5, 6, 5, 5));
  }

  @Test
  void arcadeWeighsPairsByTheirSize() {
    DocumentPair pair =
        new DocumentPair(
            "d",
            Version.ofLines(
                Language.EN, SourceText.of("en", "one\ntwo words\nthree more words\nfour\nfive\n")),
            Version.ofLines(Language.ZH, SourceText.of("zh", "一。\n三四五\n五\n")));

    ArcadeScore score = ArcadeScore.of(pair, gold, test);

    assertThat(score.beads()).isEqualTo(new Ratio(2, 3, 2, 3));
    assertThat(score.segments()).isEqualTo(new Ratio(3, 3, 3, 4));
    assertThat(score.words()).isEqualTo(new Ratio(2 + 6 + 2, 10, 10, 10 + 4));
    assertThat(score.characters()).isEqualTo(new Ratio(5 + 19 + 5, 29, 29, 29 + 7));
  }

  @Test
  void multiScoreWantsTheSameSetsInAllLanguages() {
    List<List<Set<Integer>>> goldBeads =
        List.of(
            List.of(Set.of(0), Set.of(0), Set.of(0)),
            List.of(Set.of(1), Set.of(), Set.of(1)),
            List.of(Set.of(), Set.of(1), Set.of()));
    List<List<Set<Integer>>> testBeads =
        List.of(List.of(Set.of(0), Set.of(0), Set.of(0)), List.of(Set.of(1), Set.of(1), Set.of(1)));

    assertThat(MultiScore.strict(goldBeads, testBeads)).isEqualTo(new Ratio(1, 2, 1, 2));
    assertThat(MultiScore.strict(goldBeads, goldBeads).f1()).isEqualTo(1);
  }

  @Test
  void countsPairsThatShareAPartnerButAreNotTogether() {
    List<Link> ab = List.of(link(Set.of(0), Set.of(0)), link(Set.of(1), Set.of(1)));
    List<Link> bc = List.of(link(Set.of(0), Set.of(0)), link(Set.of(1), Set.of(1, 2)));
    List<Link> ac = List.of(link(Set.of(0), Set.of(0)), link(Set.of(1), Set.of(1)));

    assertThat(MultiScore.transitivityViolations(ab, bc, ac)).isEqualTo(1);
    assertThat(MultiScore.transitivityViolations(ab, ab, ab)).isZero();
  }

  @Test
  void confidencesAreJudged() {
    ConfidenceScore score =
        new ConfidenceScore(
            List.of(
                new Judged(0.5, false),
                new Judged(0.9, true),
                new Judged(0.9, true),
                new Judged(0.5, true)));

    assertThat(score.brier()).isCloseTo((0.01 + 0.01 + 0.25 + 0.25) / 4, EXACTLY);
    assertThat(score.calibrationError(2)).isCloseTo((0.2 + 0.0) / 4, EXACTLY);
    assertThat(score.riskCoverage()).containsExactly(new Point(0.5, 0), new Point(1, 0.25));
    assertThat(score.riskArea()).isCloseTo(0.125, EXACTLY);
    assertThat(score.precisionAt(0.4)).isEqualTo(1);
    assertThat(score.precisionAt(0.6)).isEqualTo(0.75);
    assertThat(score.atLeast(0.9)).contains(new Point(0.5, 0));
    assertThat(score.atLeast(0.99)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceScore(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Judged(1.1, true))
        .withMessageContaining("1.1");
  }

  @Test
  void mergingTwoRightBeadsLowersStrictButNotLax() {
    List<Link> right = IntStream.range(0, 6).mapToObj(i -> link(Set.of(i), Set.of(i))).toList();
    List<Link> merged =
        List.of(
            right.get(0),
            right.get(1),
            link(Set.of(2, 3), Set.of(2, 3)),
            right.get(4),
            right.get(5));

    BeadScore score = BeadScore.of(right, merged);

    assertThat(score.strict().f1()).isLessThan(1);
    assertThat(score.lax().f1()).isEqualTo(1);
  }
}
