package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MappedTextTest {

  private final SourceText source = SourceText.of("test", "abc  def 1 ghi");

  @Test
  void withoutASpanTheRestKeepsItsOffsets() {
    MappedText text = MappedText.of(source, source.span()).without(new Span(8, 10));

    assertThat(text).hasToString("abc  def ghi");
    assertThat(text.sourceRanges(source)).containsExactly(new Span(0, 8), new Span(10, 14));
  }

  @Test
  void findsTheIndexOfASourceOffset() {
    MappedText text = MappedText.of(source, new Span(5, 8));

    assertThat(text.indexOfSource(5)).isZero();
    assertThat(text.indexOfSource(7)).isEqualTo(2);
    assertThat(text.indexOfSource(99)).isEqualTo(3);
  }

  @Test
  void offsetsMayNotGoBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappedText.builder().append('b', 1).append('a', 0))
        .withMessage("offset must not be before 1: 0");
  }

  @Test
  void anEmptyTextStandsNowhere() {
    assertThatIllegalStateException().isThrownBy(MappedText.EMPTY::sourceSpan);
    assertThat(MappedText.EMPTY.sourceRanges(source)).isEmpty();
  }
}
