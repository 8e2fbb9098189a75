package org.paralleltext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class LanguageDetectorTest {

  private static final List<Language> EXPECTED = List.of(Language.EN, Language.ZH, Language.AR);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en ; Recalling the report of the Secretary-General",
        "zh ; 回顾秘书长的报告 A/81/12 和 Add.1",
        "ar ; إذ تشير إلى تقرير الأمين العام A/81/12",
        "zh ; %%%SOME LONG TOPIC HEADER|WITH MANY ENGLISH WORDS|AND MORE OF THEM|$大会决议"
      })
  void tellsTheLanguageByItsLetters(String code, String text) {
    SourceText source = SourceText.of("test", text.replace('$', '\n'));

    assertThat(LanguageDetector.detect(source, EXPECTED)).isEqualTo(Language.of(code));
  }

  @Test
  void saysWhatItFoundInsteadOfWhatWasExpected() {
    SourceText french =
        SourceText.of(
            "f.txt",
            "Rappelant les résolutions et le rapport du Secrétaire général dans les délais");

    assertThatThrownBy(() -> LanguageDetector.detect(french, EXPECTED))
        .isInstanceOf(InputException.class)
        .hasMessage("f.txt: found text in French, expected text in English or Chinese or Arabic");
    assertThatThrownBy(() -> LanguageDetector.detect(SourceText.of("n.txt", "12 34"), EXPECTED))
        .hasMessage("n.txt: found no letters, expected text in English or Chinese or Arabic");
  }
}
