package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class TokensTest {

  /** Long texts are cut into parts for the processors; nobody shall see where. */
  @Test
  void wordsAreNumberedWhereTheyComeFirstHoweverLongTheText() {
    String lines =
        IntStream.range(0, 2500)
            .mapToObj(i -> i % 7 == 0 ? "" : "ferry w" + (char) ('a' + i % 26) + " " + i)
            .collect(Collectors.joining("\n", "", "\n"));
    List<Segment> segments = Version.ofLines(Language.EN, SourceText.of("a", lines)).segments();
    Tokenizer tokenizer = Tokenizer.of(Language.EN);

    Tokens parted = Tokens.of(Language.EN, segments);
    Tokens whole =
        Tokens.of(segments.stream().map(segment -> tokenizer.tokens(segment.content())).toList());

    assertThat(parted.size()).isEqualTo(2500);
    assertThat(parted.vocabulary().names()).isEqualTo(whole.vocabulary().names());
    assertThat(parted.counts()).isEqualTo(whole.counts());
    for (int i = 0; i < parted.size(); i++) {
      assertThat(words(parted, i)).isEqualTo(words(whole, i));
    }
  }

  @Test
  void countsTokensOfSegments() {
    Tokens tokens = Tokens.of(List.of(List.of("a", "b", "a"), List.of(), List.of("b")));

    assertThat(tokens.size(0)).isEqualTo(3);
    assertThat(tokens.size(new Span(0, 3))).isEqualTo(4);
    assertThat(tokens.counts()).containsExactly(2, 2);
    assertThat(tokens.vocabulary().find("b")).isEqualTo(1);
    assertThat(tokens.vocabulary().find("c")).isEqualTo(-1);
  }

  private static List<Integer> words(Tokens tokens, int segment) {
    return IntStream.range(0, tokens.size(segment)).mapToObj(p -> tokens.word(segment, p)).toList();
  }
}
