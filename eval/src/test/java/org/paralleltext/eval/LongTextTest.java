package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class LongTextTest {

  private static final GoldSet SET =
      new GoldSet(
          "set",
          Language.EN,
          Language.ZH,
          List.of(
              document(
                  "a\nb\nc\n",
                  "甲\n乙\n",
                  Link.of(List.of(0), List.of(0)),
                  Link.of(List.of(1, 2), List.of(1))),
              document(
                  "d\n",
                  "丁\n戊\n",
                  Link.of(List.of(), List.of(0)),
                  Link.of(List.of(0), List.of(1)))),
          "0");

  private static GoldSet.Document document(String source, String target, Link... gold) {
    return new GoldSet.Document(
        new DocumentPair(
            "d",
            Version.ofLines(Language.EN, SourceText.of("en", source)),
            Version.ofLines(Language.ZH, SourceText.of("zh", target))),
        List.of(gold).stream().map(Claim::of).toList());
  }

  /** The gold of {@code a b c}, {@code d} and {@code a b c} again, one after another. */
  private static List<Link> gold() {
    return new ArrayList<>(
        List.of(
            Link.of(List.of(0), List.of(0)),
            Link.of(List.of(1, 2), List.of(1)),
            Link.of(List.of(), List.of(2)),
            Link.of(List.of(3), List.of(3)),
            Link.of(List.of(4), List.of(4)),
            Link.of(List.of(5, 6), List.of(5))));
  }

  @Test
  void repeatsTheDocumentsUntilTheLengthIsReached() {
    LongText text = LongText.of(List.of(SET), 5);

    assertThat(text.pair().source().segments()).hasSize(7);
    assertThat(text.pair().target().segments()).hasSize(6);
    assertThat(text.pair().source().segments().get(4).text()).isEqualTo("a");
    assertThat(text.pair().target().segments().get(3).text()).isEqualTo("戊");
  }

  @Test
  void theGoldOfAllDocumentsIsPerfect() {
    BeadScore score = LongText.of(List.of(SET), 5).score(gold());

    assertThat(score.strict().f1()).isEqualTo(1);
    assertThat(score.strict().gold()).isEqualTo(5);
    assertThat(score.strict().tested()).isEqualTo(6);
  }

  @Test
  void aBeadAcrossTheEndOfADocumentIsWrong() {
    List<Link> beads = gold();
    beads.set(1, Link.of(List.of(1, 2, 3), List.of(1, 2, 3)));
    beads.subList(2, 4).clear();

    BeadScore score = LongText.of(List.of(SET), 5).score(beads);

    assertThat(score.strict().found()).isEqualTo(3);
    assertThat(score.strict().tested()).isEqualTo(4);
    assertThat(score.strict().recalled()).isEqualTo(3);
    assertThat(score.strict().gold()).isEqualTo(5);
  }

  @Test
  void theOrderOfBeadsDoesNotMatter() {
    List<Link> beads = gold();
    Collections.reverse(beads);

    assertThat(LongText.of(List.of(SET), 5).score(beads))
        .isEqualTo(LongText.of(List.of(SET), 5).score(gold()));
  }

  @Test
  void nothingCannotBeRepeated() {
    assertThatIllegalArgumentException().isThrownBy(() -> LongText.of(List.of(), 5));
    GoldSet empty =
        new GoldSet("none", Language.EN, Language.ZH, List.of(document("", "丁\n")), "0");
    assertThatIllegalArgumentException().isThrownBy(() -> LongText.of(List.of(empty), 5));
  }

  @Test
  void noBeadsAreRightNowhere() {
    assertThat(LongText.of(List.of(SET), 5).score(List.of()).strict().recall()).isZero();
  }
}
