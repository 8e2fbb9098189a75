package org.paralleltext.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class ParallelTextTest {

  private static final Version EN = version(Language.EN, "One.\nTwo.\n");
  private static final Version ZH = version(Language.ZH, "一。\n二。\n三。\n");

  private static Version version(Language language, String text) {
    return Version.ofLines(language, SourceText.of(language.code(), text));
  }

  private static Bead bead(int enStart, int enEnd, int zhStart, int zhEnd) {
    return new Bead(List.of(new Span(enStart, enEnd), new Span(zhStart, zhEnd)));
  }

  private static ParallelText explained() {
    Alignment alignment =
        new Alignment(
            List.of(Language.EN, Language.ZH), List.of(bead(0, 1, 0, 2), bead(1, 2, 2, 3)));
    Explanation.Alternative other = new Explanation.Alternative(bead(0, 1, 0, 1), List.of());
    return new ParallelText(
        List.of(EN, ZH),
        alignment,
        List.of(),
        List.of(
            new Explanation(List.of(), Optional.of(other)),
            new Explanation(List.of(), Optional.empty())));
  }

  @Test
  void columnsChangeTheirOrderEverywhere() {
    ParallelText turned = explained().inOrder(List.of(Language.ZH, Language.EN));

    assertThat(turned.versions()).containsExactly(ZH, EN);
    assertThat(turned.alignment().beads().get(0).spans())
        .containsExactly(new Span(0, 2), new Span(0, 1));
    assertThat(turned.explanations().get(0).alternative().orElseThrow().bead().spans())
        .containsExactly(new Span(0, 1), new Span(0, 1));
    assertThat(turned.inOrder(List.of(Language.EN, Language.ZH))).isEqualTo(explained());
  }

  @Test
  void anOrderNamesEveryLanguageOnce() {
    assertThatThrownBy(() -> explained().inOrder(List.of(Language.EN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en, zh");
  }

  @Test
  void confidencesStay() {
    Bead sure = new Bead(List.of(new Span(0, 2), new Span(0, 3)), OptionalDouble.of(.9));
    ParallelText text =
        new ParallelText(
            List.of(EN, ZH), new Alignment(List.of(Language.EN, Language.ZH), List.of(sure)));
    assertThat(
            text.inOrder(List.of(Language.ZH, Language.EN)).alignment().beads().get(0).confidence())
        .hasValue(.9);
  }
}
