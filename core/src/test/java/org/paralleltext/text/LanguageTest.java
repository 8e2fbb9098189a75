package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @Test
  void aCodeIsThatOfTheTableOrElseWhatIcuKnows() {
    assertThat(Language.ofCode("zh")).isSameAs(Language.ZH);
    assertThat(Language.ofCode("de"))
        .isEqualTo(
            new Language("de", "German", UnicodeScript.LATIN, Language.Direction.LEFT_TO_RIGHT));
    assertThat(Language.ofCode("fa").direction()).isEqualTo(Language.Direction.RIGHT_TO_LEFT);
    assertThat(Language.ofCode("yue").name()).isEqualTo("Cantonese");
    assertThat(Language.ofCode("yue").isHan()).isTrue();
    assertThat(Language.ofCode("ja").isHan()).isTrue();
    assertThat(Language.ofCode("ko").isHan()).isFalse();
  }

  @Test
  void aLanguageOfSeveralScriptsHasNone() {
    assertThat(Language.ofCode("sr").script()).isEqualTo(UnicodeScript.COMMON);
    assertThat(Language.ofCode("uz").script()).isEqualTo(UnicodeScript.COMMON);
    assertThat(Language.ofCode("uk").script()).isEqualTo(UnicodeScript.CYRILLIC);
  }

  @Test
  void theCodeToTakeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.ofCode("deu"))
        .withMessage("unknown language deu, expected de");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.ofCode("cmn"))
        .withMessage("unknown language cmn, expected zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "e", "und", "qqq", "mul"})
  void whatIsNoCodeIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.ofCode(code))
        .withMessageStartingWith("unknown language " + code + ", expected an ISO 639 code");
  }
}
