package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.read.InputException;
import org.paralleltext.text.SourceText;

class ResolutionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'>of the</tmx> | tmx",
        "<!-- memory --> <xliff version='2.1'>of the</xliff> | xliff",
        "<!doctype html><HTML><body>of the</body></html> | HTML",
        "<x:doc>of the</x:doc> | x:doc"
      })
  void markupOfOtherKindsIsRefused(String text, String root) {
    assertThatThrownBy(() -> ResolutionReader.parse(SourceText.of("f", text + "\n")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "f: found markup whose root is <" + root + ">, expected plain text or Akoma Ntoso");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup>1</sup> The reports of the Secretary-General.",
        "<Draft> resolution of the Council",
        "The reports of the Council <end>",
        "<< The reports of the Council >>"
      })
  void textWithTagsIsText(String text) {
    assertThat(ResolutionReader.parse(SourceText.of("f", text)).paragraphs()).isNotEmpty();
  }
}
