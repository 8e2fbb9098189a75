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
  void everyTwoLanguagesHaveTheSameDocuments() {
    List<Version> first = versions("a\nb\nc\n", "甲\n乙\n", "س\n");
    List<Version> second = versions("d\n", "丁\n戊\n", "ص\nض\nط\n");
    MultiGoldSet set =
        new MultiGoldSet(
            "set",
            List.of(Language.EN, Language.ZH, Language.AR),
            List.of(
                pair(first, second, 0, 1), pair(first, second, 0, 2), pair(first, second, 1, 2)));

    List<LongText> texts = LongText.ofEveryTwo(List.of(set), 5);

    assertThat(texts).hasSize(3);
    assertThat(sizes(texts.get(0))).containsExactly(7, 6);
    assertThat(sizes(texts.get(1))).containsExactly(7, 5);
    assertThat(sizes(texts.get(2))).containsExactly(6, 5);
  }

  private static List<Version> versions(String en, String zh, String ar) {
    return List.of(
        Version.ofLines(Language.EN, SourceText.of("en", en)),
        Version.ofLines(Language.ZH, SourceText.of("zh", zh)),
        Version.ofLines(Language.AR, SourceText.of("ar", ar)));
  }

  private static GoldSet pair(List<Version> first, List<Version> second, int source, int target) {
    return new GoldSet(
        "set",
        first.get(source).language(),
        first.get(target).language(),
        List.of(first, second).stream()
            .map(versions -> new DocumentPair("d", versions.get(source), versions.get(target)))
            .map(pair -> new GoldSet.Document(pair, List.of()))
            .toList(),
        "0");
  }

  private static List<Integer> sizes(LongText text) {
    return List.of(text.pair().source().segments().size(), text.pair().target().segments().size());
  }

  @Test
  void nothingCannotBeRepeated() {
    assertThatIllegalArgumentException().isThrownBy(() -> LongText.of(List.of(), 5));
    assertThatIllegalArgumentException().isThrownBy(() -> LongText.ofEveryTwo(List.of(), 5));
    GoldSet empty =
        new GoldSet("none", Language.EN, Language.ZH, List.of(document("", "丁\n")), "0");
    assertThatIllegalArgumentException().isThrownBy(() -> LongText.of(List.of(empty), 5));
  }

  @Test
  void noBeadsAreRightNowhere() {
    assertThat(LongText.of(List.of(SET), 5).score(List.of()).strict().recall()).isZero();
  }
}
