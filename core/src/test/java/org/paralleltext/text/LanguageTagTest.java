package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTagTest {

  @Test
  void tagsHaveOneForm() {
    assertThat(LanguageTag.canonical("EN_us")).contains("en-US");
    assertThat(LanguageTag.canonical("ZH-HANS")).contains("zh-Hans");
    assertThat(LanguageTag.canonical("ZH-HANT")).contains("zh-Hant");
    assertThat(LanguageTag.canonical("*all*")).isEmpty();
    assertThat(LanguageTag.canonical("n o")).isEmpty();
    assertThat(LanguageTag.canonical("")).isEmpty();
    assertThat(LanguageTag.isKnown("AR-ae")).isTrue();
    assertThat(LanguageTag.isKnown("document")).isFalse();
  }

  @Test
  void aTagIsOfItsLanguageWhateverItsCountryAndScript() {
    assertThat(LanguageTag.isOf("en", Language.EN)).isTrue();
    assertThat(LanguageTag.isOf("EN_gb", Language.EN)).isTrue();
    assertThat(LanguageTag.isOf("zh-Hant-TW", Language.ZH)).isTrue();
    assertThat(LanguageTag.isOf("eng", Language.EN)).isTrue();
    assertThat(LanguageTag.isOf("english text", Language.EN)).isFalse();
    assertThat(LanguageTag.isOf("zh-CN", Language.EN)).isFalse();
    assertThat(LanguageTag.isOf("en_score", Language.EN)).isFalse();
    assertThat(LanguageTag.isOf("en_note", Language.EN)).isFalse();
  }
}
