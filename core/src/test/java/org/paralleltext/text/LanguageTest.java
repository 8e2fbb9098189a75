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
    assertThat(Language.ofCode("ja").isHan()).isTrue();
    assertThat(Language.ofCode("ko").isHan()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "e", "EN", "deu", "zh-Hant", "zh_TW", "und", "english", "qqq"})
  void whatIsNoCodeIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.ofCode(code))
        .withMessageStartingWith("unknown language " + code + ", expected an ISO 639 code");
  }
}
