package org.paralleltext.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class SaidTest {

  private final Resolution resolution =
      new ResolutionParser(Language.EN)
          .parse(
              SourceText.of(
                  "en",
                  "81/1. Ferries\n\nThe General Assembly,\n\n"
                      + "1. Decides to send 450 ferries to twelve ports, as in 1325 (2000);\n\n"
                      + "2. Decides to meet in 2031.\n"));
  private final List<Paragraph> paragraphs = resolution.paragraphs();

  private Said said(List<? extends Segment> segments) {
    return new Said(new Facts(resolution), List.copyOf(segments));
  }

  private static Fact fact(Finding.Kind kind, String value) {
    return new Fact(kind, List.of(value), new Span(0, 1));
  }

  private static Fact number(int value) {
    return fact(Finding.Kind.NUMBER, String.valueOf(value));
  }

  @Test
  void numbersAreFoundInAnySegmentInDigitsAndInWords() {
    Said said = said(paragraphs);

    assertThat(said.facts(Finding.Kind.NUMBER)).extracting(Fact::value).contains("450", "2031");
    assertThat(IntStream.of(450, 12, 2031).mapToObj(SaidTest::number))
        .noneMatch(number -> said.lacks(number, true));
    assertThat(said.lacks(number(451), true)).isTrue();
    assertThat(said.lacks(fact(Finding.Kind.CITATION, "S/RES/1325 (2000)"), true)).isFalse();
    assertThat(said.lacks(fact(Finding.Kind.CITATION, "S/RES/450 (1979)"), true)).isFalse();
    assertThat(said.lacks(fact(Finding.Kind.MONTH, "12"), true)).isTrue();
  }

  @Test
  void whoHasNotTheParagraphLacksNothingOfIt() {
    assertThat(said(List.of()).lacks(number(451), true)).isFalse();
  }

  @Test
  void aSegmentIsReadAsOftenForManyNumbersAsForOne() {
    AtomicInteger reads = new AtomicInteger();
    Paragraph last = paragraphs.get(paragraphs.size() - 1);
    Segment counted =
        () -> {
          reads.incrementAndGet();
          return last.content();
        };
    Said said = said(List.of(counted));
    assertThat(said.lacks(number(1), true)).isTrue();
    int once = reads.get();

    assertThat(IntStream.range(1, 500).mapToObj(SaidTest::number))
        .allMatch(number -> said.lacks(number, true));

    assertThat(reads).hasValue(once);
  }
}
