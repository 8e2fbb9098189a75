package org.paralleltext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

  private static final CommonWords WORDS =
      CommonWords.of(Map.of("en", Set.of("the", "of"), "es", Set.of("los", "y")));

  @Test
  void wordsAreCountedByLanguage() {
    int[] counts = WORDS.counts();
    WORDS.count("the", 0, 3, counts);
    WORDS.count("of the", 0, 2, counts);
    WORDS.count("Y", 0, 1, counts);
    WORDS.count("thee", 0, 4, counts);
    WORDS.count("others", 0, 6, counts);
    assertThat(WORDS.met(counts, "en")).isEqualTo(2);
    assertThat(WORDS.met(counts, "es")).isEqualTo(1);
  }

  @Test
  void refusesWordsThatAreTooLongOrOfTwoLanguages() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommonWords.of(Map.of("en", Set.of("which"))))
        .withMessage("word must have at most 4 letters: which");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommonWords.of(Map.of("en", Set.of("to"), "pl", Set.of("to"))))
        .withMessage("word must be of one language: to");
  }
}
