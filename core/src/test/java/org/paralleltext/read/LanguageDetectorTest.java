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

  @ParameterizedTest
  @CsvSource({
    "German, Der Bericht über die Fähren und den Hafen ist von der Versammlung mit Dank entgegengenommen worden.",
    "Portuguese, O relatório do Secretário-Geral sobre os portos e uma das embarcações em causa não foi lido.",
    "French, RAPPELANT LES RÉSOLUTIONS ET LE RAPPORT DU SECRÉTAIRE DANS LES DÉLAIS",
    "Ukrainian, Нагадуючи про доповідь та резолюцію що стосується портів і човнів від цього року",
    "Persian, با توجه به گزارش که در این سال از دبیرخانه را دریافت کرده است",
    "Japanese, 事務総長の報告に留意し、港の安全について討議した。",
    "Russian, Ссылаясь на доклад Генерального секретаря",
    "Arabic, وإذ تشير"
  })
  void tellsLanguagesOfOneScriptApart(String name, String text) {
    assertThatThrownBy(
            () -> LanguageDetector.detect(SourceText.of("f.txt", text), List.of(Language.EN)))
        .hasMessage("f.txt: found text in " + name + ", expected text in English");
  }

  @Test
  void knowsThatItDoesNotKnow() {
    SourceText finnish =
        SourceText.of(
            "f.txt", "Yleiskokous palauttaa mieleen aiemmat päätöslauselmansa. ".repeat(9));

    assertThatThrownBy(() -> LanguageDetector.detect(finnish, EXPECTED))
        .hasMessage(
            "f.txt: found text in LATIN script, expected text in English or Chinese or Arabic");
    String forms = "ﺍﻟﺠﻤﻌﻴﺔ ﺍﻟﻌﺎﻣﺔ ﺗﻘﺮﺭ ";
    assertThat(LanguageDetector.detect(SourceText.of("a.txt", forms.repeat(99)), EXPECTED))
        .isEqualTo(Language.AR);
    assertThat(LanguageDetector.detect(SourceText.of("e.txt", "Ferries sail."), EXPECTED))
        .isEqualTo(Language.EN);
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
