package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberedLexiconTest {

  private final Lexicon lexicon =
      new Lexicon(
          Map.of("ferry", Map.of("渡轮", 3.0, "船", 1.0), "crew", Map.of("船员", 2.0)),
          Map.of("ferry", 4.0, "crew", 2.0),
          Map.of("渡轮", 3.0, "船", 5.0, "船员", 2.0));
  private final Vocabulary left = words("port", "ferry", "crew");
  private final Vocabulary right = words("船", "岛");

  private static Vocabulary words(String... words) {
    Vocabulary vocabulary = new Vocabulary();
    for (String word : words) {
      vocabulary.number(word);
    }
    return vocabulary;
  }

  @Test
  void saysWhatTheLexiconSays() {
    NumberedLexicon numbered = NumberedLexicon.of(lexicon, left, right);

    assertThat(numbered.leftCount(0)).isZero();
    assertThat(numbered.leftCount(1)).isEqualTo(4);
    assertThat(numbered.rightCount(0)).isEqualTo(5);
    assertThat(numbered.rightCount(1)).isZero();
    assertThat(numbered.translations(0)).isZero();
    assertThat(numbered.translations(1)).isEqualTo(2);
    for (int k = 0; k < 2; k++) {
      boolean known = numbered.right(1, k) == 0;
      assertThat(numbered.right(1, k)).isEqualTo(known ? 0 : -1);
      assertThat(numbered.count(1, k)).isEqualTo(known ? 1 : 3);
    }
    assertThat(numbered.isTranslated(0)).isFalse();
    assertThat(numbered.isTranslated(1)).isTrue();
    assertThat(numbered.isTranslated(2)).isFalse();
  }

  @Test
  void theOtherWayRoundItSaysTheSame() {
    NumberedLexicon swapped = NumberedLexicon.of(lexicon, left, right).swapped();

    assertThat(swapped.leftCount(0)).isEqualTo(5);
    assertThat(swapped.rightCount(1)).isEqualTo(4);
    assertThat(swapped.translations(0)).isEqualTo(1);
    assertThat(swapped.right(0, 0)).isEqualTo(1);
    assertThat(swapped.count(0, 0)).isEqualTo(1);
    assertThat(swapped.isTranslated(1)).isFalse();
  }
}
