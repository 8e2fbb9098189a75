package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void spansAreHalfOpen() {
    Span span = new Span(3, 7);

    assertThat(span.length()).isEqualTo(4);
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(7)).isFalse();
    assertThat(span).hasToString("[3, 7)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(4, 3))
        .withMessageContaining("[4, 3)");
  }

  @Test
  void languagesComeFromTheTableInItsOrder() {
    assertThat(Language.known()).extracting(Language::code).startsWith("en", "zh", "ar");
    assertThat(Language.codes(List.of(Language.AR, Language.EN))).isEqualTo("ar, en");
    assertThat(Language.EN).isLessThan(Language.ZH);
    assertThat(Language.AR.direction()).isEqualTo(Language.Direction.RIGHT_TO_LEFT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.of("tlh"))
        .withMessageContaining("expected one of en");
  }

  @Test
  void placesAreLinesAndColumnsFromOne() {
    SourceText source = SourceText.of("test", "ab\ncd");

    assertThat(LinePlaces.of(source).of(0)).isEqualTo("1:1");
    assertThat(LinePlaces.of(source).of(4)).isEqualTo("2:2");
  }

  @Test
  void tagsNameLanguages() {
    assertThat(Language.ofTag("zh-Hans-CN")).isEqualTo(Language.ZH);
    assertThat(Language.ofTag("de-AT"))
        .returns("de", Language::code)
        .returns("German", Language::name)
        .returns(Character.UnicodeScript.LATIN, Language::script);
    assertThat(Language.ofTag("ja").script()).isEqualTo(Character.UnicodeScript.COMMON);
    assertThat(Language.ofTag("he").direction()).isEqualTo(Language.Direction.RIGHT_TO_LEFT);
    assertThat(Language.ofTag("de"))
        .isGreaterThan(Language.of("ru"))
        .isLessThan(Language.ofTag("ja"));
  }
}
