package org.paralleltext.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class AlignmentTest {

  private static final List<Language> ALL = List.of(Language.EN, Language.ZH, Language.AR);

  private final Alignment alignment =
      new Alignment(
          ALL,
          List.of(
              Bead.of(new Span(0, 0), new Span(0, 1), new Span(0, 1)),
              Bead.of(new Span(0, 2), new Span(1, 2), new Span(1, 2)),
              Bead.of(new Span(2, 3), new Span(2, 2), new Span(2, 2))));

  @Test
  void knowsTheSizeOfEachLanguage() {
    assertThat(ALL).extracting(alignment::size).containsExactly(3, 2, 2);
  }

  @Test
  void projectsToAPairWithoutEmptyBeads() {
    Alignment pair = alignment.project(List.of(Language.AR, Language.ZH));

    assertThat(pair.beads()).extracting(Bead::shape).containsExactly("1-1", "1-1");
  }

  @Test
  void refusesAGap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(List.of(Language.EN), List.of(Bead.of(Span.at(1)))))
        .withMessage("bead 0 begins at en segment 1, expected 0");
  }

  @Test
  void refusesAnEmptyBeadAndALanguageTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bead.of(new Span(1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(List.of(Language.EN, Language.EN), List.of()));
  }

  @Test
  void aParallelTextNeedsAnAlignmentOfItsSize() {
    Version english = Version.ofLines(Language.EN, SourceText.of("en.txt", "one\ntwo\n"));
    Version chinese = Version.ofLines(Language.ZH, SourceText.of("zh.txt", "一"));
    List<Language> pair = List.of(Language.EN, Language.ZH);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ParallelText(List.of(english, chinese), new Alignment(pair, List.of())))
        .withMessage("en has 2 segments, alignment covers 0");
  }

  @Test
  void joinsTheSegmentsOfABead() {
    Version english = Version.ofLines(Language.EN, SourceText.of("en.txt", "one\n\n two \n"));
    Version chinese = Version.ofLines(Language.ZH, SourceText.of("zh.txt", "一\r\n二"));
    Bead bead = Bead.of(new Span(0, 3), new Span(0, 2));

    ParallelText text =
        new ParallelText(
            List.of(english, chinese),
            new Alignment(List.of(Language.EN, Language.ZH), List.of(bead)));

    assertThat(text.text(bead, Language.ZH)).isEqualTo("一二");
    assertThat(text.segments(bead, Language.EN)).hasSize(3);
    assertThat(text.segments(bead, Language.EN).get(1).text()).isEmpty();
  }
}
